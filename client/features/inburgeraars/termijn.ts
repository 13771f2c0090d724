import { type Datum, dagenTussen } from '../../../shared/rules/datum.ts';
import { nabijheid } from '../../app/opmaak.ts';
import type { Toon } from '../../ui/Label.tsx';

/** A last day this near is for this week. */
export const WEEKDAGEN = 7;

const TONEN: Readonly<Record<ReturnType<typeof nabijheid>, Toon>> = { telaat: 'fout', dichtbij: 'letop', ruim: 'neutraal' };

/** How pressing a last day is: late, within a week, or later. */
export function termijntoon(uiterlijk: Datum, vandaag: Datum): Toon {
  return TONEN[nabijheid(uiterlijk, vandaag, WEEKDAGEN)];
}

export function isTeLaat(uiterlijk: Datum, vandaag: Datum): boolean {
  return uiterlijk < vandaag;
}

export function isDezeWeek(uiterlijk: Datum, vandaag: Datum): boolean {
  const dagen = dagenTussen(vandaag, uiterlijk);
  return dagen >= 0 && dagen <= WEEKDAGEN;
}
