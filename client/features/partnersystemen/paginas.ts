import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'partnersystemen', actie: 'partnersystemen:beheren', zonderPersonen: true, menu: { label: 'Systemen', icoon: 'instellen', volgorde: 91 }, laad: () => import('./PartnersystemenPagina.tsx') },
];
