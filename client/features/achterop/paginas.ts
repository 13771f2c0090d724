import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the start page: the bar of a phone is full. */
export const paginas: readonly Paginabeschrijving[] = [{ pad: 'achterop', actie: 'achterop:lezen', bestand: 'AchteropPagina' }];
