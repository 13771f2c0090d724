import { createContext, useContext } from 'react';
import type { IkQuery } from '../../gql/generated/app.ts';

export type Ik = IkQuery['ik'];

export const IkContext = createContext<Ik | null>(null);

/** Who works here now. Only below the guard, so never absent. */
export function useIk(): Ik {
  const ik = useContext(IkContext);
  if (!ik) throw new Error('useIk is used outside the guard of the session');
  return ik;
}

/** Whether a button or page for this actie is drawn. The server decides again. */
export function useMag(actie: string): boolean {
  return useIk().toegestaneActies.includes(actie);
}
