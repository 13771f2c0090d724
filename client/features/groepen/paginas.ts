import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the start page and from the lessons: the bar of a phone is full. */
export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'klassen', actie: 'groepen:beheren', laad: () => import('./KlassenPagina.tsx') },
  { pad: 'klassen/nieuw', actie: 'groepen:beheren', zonderPersonen: true, laad: () => import('./KlasFormulierPagina.tsx') },
  { pad: 'klassen/:id', actie: 'groepen:beheren', laad: () => import('./KlasPagina.tsx') },
  { pad: 'klassen/:id/wijzigen', actie: 'groepen:beheren', zonderPersonen: true, laad: () => import('./KlasFormulierPagina.tsx') },
  { pad: 'klasbezetting', actie: 'groepsbezetting:lezen', zonderPersonen: true, laad: () => import('./BezettingPagina.tsx') },
];
