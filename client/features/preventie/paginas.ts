import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [{ pad: 'preventie', actie: 'preventie:lezen', zonderPersonen: true, bestand: 'PreventiePagina' }];
