import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'stand', actie: 'bedrijfsstand:lezen', zonderPersonen: true, bestand: 'BedrijfsstandPagina' },
];
