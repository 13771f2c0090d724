import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [{ pad: 'taken', actie: 'taken:lezen', bestand: 'TakenPagina' }];
