import { type Datum, eersteVanMaand, plusMaanden } from './datum.ts';
import type { AfspraakStand } from './pip.ts';

/** After these nothing more is reported on an agreement. */
export const EINDSTANDEN: readonly AfspraakStand[] = ['AFGEROND', 'VERVALLEN'];

interface Afspraakdagen {
  van: Datum | null;
  tot: Datum | null;
  stand: string;
}

/** Past its last day and not done. */
export function isTeLaat({ tot, stand }: Afspraakdagen, vandaag: Datum): boolean {
  return tot !== null && tot < vandaag && !(EINDSTANDEN as readonly string[]).includes(stand);
}

/** Begins or ends in the month of this day and is not past its last day. */
export function isVanDezeMaand({ van, tot, stand }: Afspraakdagen, vandaag: Datum): boolean {
  const [eerste, volgende] = [eersteVanMaand(vandaag), plusMaanden(eersteVanMaand(vandaag), 1)];
  const inMaand = (dag: Datum | null): boolean => dag !== null && dag >= eerste && dag < volgende;
  return !(EINDSTANDEN as readonly string[]).includes(stand) && (tot === null || tot >= vandaag) && (inMaand(van) || inMaand(tot));
}
