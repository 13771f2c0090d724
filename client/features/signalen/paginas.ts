import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'signalen', actie: 'signalen:eigenLezen', menu: { label: 'Signalen', icoon: 'vlag', volgorde: 50 }, bestand: 'SignalenPagina' },
  { pad: 'signalen/:id', actie: 'signalen:eigenLezen', bestand: 'SignaalPagina' },
];
