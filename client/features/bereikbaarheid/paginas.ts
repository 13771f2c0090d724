import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the account. */
export const paginas: readonly Paginabeschrijving[] = [{ pad: 'bereikbaarheid', actie: 'bereikbaarheid:vastleggen', zonderPersonen: true, bestand: 'BereikbaarheidPagina' }];
