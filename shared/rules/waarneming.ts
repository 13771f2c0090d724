import { type Datum, dagenTussen, plusDagen } from './datum.ts';

/** A waarneming lasts at most this many days, the first and the last included (autorisatie van de gemeente). */
export const WAARNEMING_DAGEN = 14;

/** So many days ahead a leave is planned at most. */
export const WAARNEMING_VOORUIT = 60;

/** Most characters of the reason, which teamleider and FG read. */
export const WAARNEMING_REDEN_HOOGSTENS = 300;

/** The last day that a waarneming from this day may have. */
export function waarnemingUiterlijk(van: Datum): Datum {
  return plusDagen(van, WAARNEMING_DAGEN - 1);
}

/** Whether these days make a waarneming: not before today, not too far ahead, and no longer than it may last. */
export function waarnemingPast(van: Datum, tot: Datum, vandaag: Datum): boolean {
  return van >= vandaag && dagenTussen(vandaag, van) <= WAARNEMING_VOORUIT && tot >= van && tot <= waarnemingUiterlijk(van);
}
