import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'inzagelog', actie: 'inzagelog:lezen', menu: { label: 'Inzagelog', icoon: 'oog', volgorde: 70 }, bestand: 'InzagelogPagina' },
  { pad: 'inzagelog/sessies/:nummer', actie: 'inzagelog:lezen', bestand: 'SessiePagina' },
];
