import { type Datum, dagenTussen, plusMaanden } from './datum.ts';
import { type Kwartaal, kwartaalVan, periodeVan, volgendKwartaal, vorigKwartaal } from './kwartaal.ts';

/** How an action of the werkgroep statushouders stands. */
export const ACTIESTANDEN = ['OPEN', 'BEZIG', 'KLAAR', 'VERVALLEN'] as const;
export type Actiestand = (typeof ACTIESTANDEN)[number];

/** What is in these stands is carried over to the next quarter; the rest is finished. */
export const LOPENDE_ACTIESTANDEN: readonly Actiestand[] = ['OPEN', 'BEZIG'];

/** Longest texts, and how many actions one quarter has at most. Choices of the portal. */
export const ACTIE_WAT_HOOGSTENS = 300;
export const ACTIE_OPMERKING_HOOGSTENS = 500;
export const ACTIES_PER_KWARTAAL = 100;
export const OVERLEG_PLAATS_HOOGSTENS = 120;
export const OVERLEG_PUNTEN_HOOGSTENS = 2000;
export const OVERLEG_MINUTEN = { minstens: 15, hoogstens: 480 } as const;

/** Actions are planned for the quarter that runs, those around it, and at most so many months ahead. */
const VOORUIT_MAANDEN = 12;

/** The first day of a quarter: what a row names it by. */
export function kwartaaldag(kwartaal: Kwartaal): Datum {
  return periodeVan(kwartaal).van;
}

/** Whether a list can be kept for this quarter: one that has been, or at most a year ahead. */
export function isActiekwartaal({ jaar, kwartaal }: Kwartaal, vandaag: Datum): boolean {
  if (!Number.isInteger(jaar) || !Number.isInteger(kwartaal) || jaar < 2022 || jaar > 9999 || kwartaal < 1 || kwartaal > 4) return false;
  return kwartaaldag({ jaar, kwartaal }) <= plusMaanden(kwartaaldag(kwartaalVan(vandaag)), VOORUIT_MAANDEN);
}

export { volgendKwartaal, vorigKwartaal };

/** What of an action decides how it looks. */
export interface Actietijd {
  stand: Actiestand;
  uiterlijk: Datum | null;
}

/** Late: not finished and past its day. Near: within two weeks. */
export function actieNabij({ stand, uiterlijk }: Actietijd, vandaag: Datum): 'TE_LAAT' | 'NADERT' | null {
  if (!LOPENDE_ACTIESTANDEN.includes(stand) || uiterlijk === null) return null;
  if (uiterlijk < vandaag) return 'TE_LAAT';
  return dagenTussen(vandaag, uiterlijk) <= 14 ? 'NADERT' : null;
}

/** What is late first, then what runs by its day, then what is finished. The same on the screen and on paper. */
export function opActievolgorde(a: Actietijd, b: Actietijd): number {
  const groep = ({ stand }: Actietijd): number => (LOPENDE_ACTIESTANDEN.includes(stand) ? 0 : 1);
  return groep(a) - groep(b) || (a.uiterlijk ?? '9999').localeCompare(b.uiterlijk ?? '9999');
}
