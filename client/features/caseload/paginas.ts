import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'leeslijst', actie: 'leeslijst:lezen', bestand: 'LeeslijstPagina' },
  { pad: 'caseloads', actie: 'taken:verdelen', bestand: 'CaseloadsPagina' },
];
