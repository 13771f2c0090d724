import { type Datum, plusDagen } from './datum.ts';

/** What can stand in the postvak of a membership. */
export const POSTSOORTEN = ['SIGNAAL', 'OVERDRACHT', 'HERINNERING', 'MEDEDELING', 'VERWIJZING', 'PIP', 'AFSPRAAK', 'WAARNEMING'] as const;
export type Postvaksoort = (typeof POSTSOORTEN)[number];

/** How often somebody gets a mail that there is something new. Nobody gets one who did not ask. */
export const DIGESTKEUZES = ['GEEN', 'DAGELIJKS', 'WEKELIJKS'] as const;
export type Digestkeuze = (typeof DIGESTKEUZES)[number];

/** The postvak looks so many days back; what is older stands where it belongs. */
export const POSTVAK_DAGEN = 60;
/** More than so many is said as "more than". */
export const POSTVAK_TELT_TOT = 99;
/** The hour, in the Netherlands, from which the mail of a day goes out. */
export const DIGEST_UUR = 7;

/** The first day of the period that a mail belongs to: the working day itself, or the Monday of the week; null where none is due. */
export function digestperiode(keuze: Digestkeuze, dag: Datum): Datum | null {
  if (keuze === 'GEEN') return null;
  const weekdag = (new Date(`${dag}T00:00:00Z`).getUTCDay() + 6) % 7;
  if (keuze === 'DAGELIJKS') return weekdag < 5 ? dag : null;
  // Who was not there on Monday still gets it on Tuesday; at the end of the week the next Monday is near.
  return weekdag < 3 ? plusDagen(dag, -weekdag) : null;
}
