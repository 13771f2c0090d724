import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [{ pad: 'eigen-nummers', actie: 'koppelnummers:vastleggen', bestand: 'KoppelnummersPagina' }];
