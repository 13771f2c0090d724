import { useRoute } from '../router/react.tsx';
import { PAGINAS, type Portaalpagina } from './paginas.ts';

/** The page of now; null where an address leads nowhere. */
export function usePaginaNu(): Portaalpagina | null {
  const { route } = useRoute();
  return PAGINAS.find((pagina) => pagina === route) ?? null;
}
