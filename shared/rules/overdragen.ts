import { type Datum, dagenTussen } from './datum.ts';

/** Most persons that change hands in one act, the longest reason, and how many days ahead. Choices of the portal. */
export const OVERDRACHT_HOOGSTENS = 200;
export const OVERDRACHT_REDEN_HOOGSTENS = 300;
export const OVERDRACHT_DAGEN = 92;

/** What is due this many days ahead stands on the reading list, and so long is somebody new on it. */
export const LEESLIJST_VOORUIT_DAGEN = 28;

/** Whether a caseload may change hands on this day: today or later, and not too far ahead. */
export function overdrachtPast(vanaf: Datum, vandaag: Datum): boolean {
  return vanaf >= vandaag && dagenTussen(vandaag, vanaf) <= OVERDRACHT_DAGEN;
}
