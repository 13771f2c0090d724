import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Apparaat, Apparaatstand } from './apparaat.ts';
import { type Inzending, isOpen } from './inzending.ts';

export const ApparaatContext = createContext<Apparaat | null>(null);

export function useApparaat(): Apparaat {
  const apparaat = useContext(ApparaatContext);
  if (!apparaat) throw new Error('useApparaat is used outside the app');
  return apparaat;
}

export function useApparaatstand(): Apparaatstand {
  const { volg, stand } = useApparaat();
  return useSyncExternalStore(volg, stand);
}

/** What was saved here on this device and was not received: it waits, or the server refused it. */
export function useOpApparaat(plek: string): Inzending | null {
  return useApparaatstand().inzendingen.find((inzending) => inzending.plek === plek && isOpen(inzending)) ?? null;
}

/** How much would be lost by leaving now. */
export function useNietOntvangen(): number {
  return useApparaatstand().inzendingen.filter(isOpen).length;
}
