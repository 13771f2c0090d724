import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'partnersystemen', actie: 'partnersystemen:beheren', laad: () => import('./PartnersystemenPagina.tsx') },
];
