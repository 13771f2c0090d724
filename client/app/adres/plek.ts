import { createContext, useContext } from 'react';

/** Where somebody is. */
export interface Plek {
  pathname: string;
  search: string;
  hash: string;
  /** What a link gave along, outside the address: of a person it says nothing in the history of the browser. */
  state: unknown;
}

export const PlekContext = createContext<Plek | null>(null);

/** Where the page that is drawn now stands. While the next is loaded the browser already names that one. */
export function usePlek(): Plek {
  const plek = useContext(PlekContext);
  if (!plek) throw new Error('usePlek outside Adres');
  return plek;
}
