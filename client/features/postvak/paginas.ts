import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the top bar and from a mail; no tab of its own. */
export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'postvak', actie: 'postvak:lezen', bestand: 'PostvakPagina' },
  { pad: 'postvak-instellingen', actie: 'postvak:lezen', zonderPersonen: true, bestand: 'InstellingenPagina' },
];
