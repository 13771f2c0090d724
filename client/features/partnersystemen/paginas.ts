import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the organisations: the bar of a phone is full. */
export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'partnersystemen', actie: 'partnersystemen:beheren', zonderPersonen: true, bestand: 'PartnersystemenPagina' },
];
