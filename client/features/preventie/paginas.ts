import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [{ pad: 'preventie', actie: 'preventie:lezen', laad: () => import('./PreventiePagina.tsx') }];
