import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the top bar and from a mail; no tab of its own. */
export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'postvak', actie: 'postvak:lezen', laad: () => import('./PostvakPagina.tsx') },
  { pad: 'postvak-instellingen', actie: 'postvak:lezen', zonderPersonen: true, laad: () => import('./InstellingenPagina.tsx') },
];
