import { createContext, useContext } from 'react';
import type { Sessiebeheer } from './sessiebeheer.ts';

export const SessieContext = createContext<Sessiebeheer | null>(null);

export function useSessie(): Sessiebeheer {
  const sessie = useContext(SessieContext);
  if (!sessie) throw new Error('useSessie is used outside the app');
  return sessie;
}
