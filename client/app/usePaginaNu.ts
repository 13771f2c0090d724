import { useMemo } from 'react';
import { usePlek } from './adres/plek.ts';
import { vindRoute } from './adres/route.ts';
import { PAGINAS, type Portaalpagina } from './paginas.ts';

/** The page of now; null where an address leads nowhere. */
export function usePaginaNu(): Portaalpagina | null {
  const { pathname } = usePlek();
  return useMemo(() => vindRoute(PAGINAS, pathname)?.route ?? null, [pathname]);
}
