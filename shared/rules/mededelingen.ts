import { type Datum, dagenTussen, plusMaanden } from './datum.ts';

/** An announcement is a few sentences: who has more to say holds a meeting. */
export const MEDEDELING_TITEL_HOOGSTENS = 100;
export const MEDEDELING_TEKST_HOOGSTENS = 1000;
/** Longest time that one stands, and furthest ahead that one begins. */
export const MEDEDELING_MAANDEN = 6;

/** What is wrong with the days; null where nothing is. */
export function periodeBezwaar(van: Datum, tot: Datum, vandaag: Datum): 'VERLEDEN' | 'VOLGORDE' | 'TE_VER' | null {
  if (tot < van) return 'VOLGORDE';
  if (van < vandaag) return 'VERLEDEN';
  return tot > plusMaanden(vandaag, MEDEDELING_MAANDEN) ? 'TE_VER' : null;
}

/** How an announcement stands on a day. */
export function mededelingStaat({ van, tot, ingetrokken }: { van: Datum; tot: Datum; ingetrokken: boolean }, vandaag: Datum): 'INGETROKKEN' | 'KOMT' | 'STAAT' | 'VOORBIJ' {
  if (ingetrokken) return 'INGETROKKEN';
  if (dagenTussen(vandaag, van) > 0) return 'KOMT';
  return tot < vandaag ? 'VOORBIJ' : 'STAAT';
}
