import type { Inzending } from '../apparaat/inzending.ts';
import type { Concept } from '../concept/useConcept.ts';

/**
 * A sheet as it was saved on this device, until the user changes something: what waits there, or was refused, stands on the
 * screen as it was chosen, also after the app was closed.
 *
 * @param begin the empty draft
 * @param uitInput what was saved, as a draft; null where it is of another sheet
 */
export function useBewaardConcept<T>(concept: Concept<T>, begin: T, opApparaat: Inzending | null, uitInput: (input: object) => T | null): Concept<T> {
  const bewaard = opApparaat?.input ? uitInput(opApparaat.input) : null;
  const metBewaard = (waarde: T): T => (bewaard !== null && JSON.stringify(waarde) === JSON.stringify(begin) ? bewaard : waarde);
  return {
    ...concept,
    waarde: metBewaard(concept.waarde),
    zet: (nieuw) => concept.zet((oud) => (typeof nieuw === 'function' ? (nieuw as (oud: T) => T)(metBewaard(oud)) : nieuw)),
  };
}
