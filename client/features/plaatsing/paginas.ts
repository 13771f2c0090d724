import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the start page: the bar of a phone is full. */
export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'weekbord', actie: 'plaatsingen:lezen', bestand: 'WeekbordPagina' },
  { pad: 'plaatsingen', actie: 'plaatsingen:lezen', bestand: 'PlaatsingenPagina' },
  { pad: 'modules', actie: 'plaatsingen:beheren', bestand: 'ModulesPagina' },
  { pad: 'modulebezetting', actie: 'groepsbezetting:lezen', zonderPersonen: true, bestand: 'ModulebezettingPagina' },
];
