import { createContext, useContext } from 'react';
import { type Datum, vandaagIn } from '../../shared/rules/datum.ts';

/** The clock is handed down, so that a test or gallery can stop it. */
export const KlokContext = createContext<() => Date>(() => new Date());

/** Today in the Netherlands, whatever the computer is set to. */
export function useVandaag(): Datum {
  return vandaagIn(useContext(KlokContext)());
}
