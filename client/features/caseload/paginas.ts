import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'leeslijst', actie: 'leeslijst:lezen', laad: () => import('./LeeslijstPagina.tsx') },
  { pad: 'caseloads', actie: 'taken:verdelen', laad: () => import('./CaseloadsPagina.tsx') },
];
