import { createContext, useContext } from 'react';

/** Says a result aloud and shows it for a moment. Never for errors: those stay where they happened. */
export type Meld = (zin: string) => void;

export const MelderContext = createContext<Meld>(() => undefined);

export function useMelder(): Meld {
  return useContext(MelderContext);
}
