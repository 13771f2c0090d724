import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'signalen', actie: 'signalen:eigenLezen', menu: { label: 'Signalen', icoon: 'vlag', volgorde: 50 }, laad: () => import('./SignalenPagina.tsx') },
  { pad: 'signalen/:id', actie: 'signalen:eigenLezen', laad: () => import('./SignaalPagina.tsx') },
];
