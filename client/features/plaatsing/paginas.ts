import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the start page: the bar of a phone is full. */
export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'weekbord', actie: 'plaatsingen:lezen', laad: () => import('./WeekbordPagina.tsx') },
  { pad: 'plaatsingen', actie: 'plaatsingen:lezen', laad: () => import('./PlaatsingenPagina.tsx') },
  { pad: 'modules', actie: 'plaatsingen:beheren', laad: () => import('./ModulesPagina.tsx') },
  { pad: 'modulebezetting', actie: 'groepsbezetting:lezen', zonderPersonen: true, laad: () => import('./ModulebezettingPagina.tsx') },
];
