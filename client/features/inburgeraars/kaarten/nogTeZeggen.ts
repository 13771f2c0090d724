import { type Datum, dagenTussen } from '../../../../shared/rules/datum.ts';

/** Hours of this long ago are no longer asked about; they can still be answered. */
const REACTIEDAGEN = 28;

/** How many recent entries the person said nothing of. */
export function nogTeZeggen(regels: readonly { datum: Datum; reactie: string | null }[], vandaag: Datum): number {
  return regels.filter(({ datum, reactie }) => reactie === null && dagenTussen(datum, vandaag) < REACTIEDAGEN).length;
}
