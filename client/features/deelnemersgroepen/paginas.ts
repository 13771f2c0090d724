import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'groepen', actie: 'deelnemersgroepen:beheren', laad: () => import('./GroepenPagina.tsx') },
  { pad: 'certificaten', actie: 'pvtGroep:vastleggen', mits: ({ toegestaneActies }) => toegestaneActies.includes('deelnemersgroepen:beheren'), laad: () => import('./CertificatenPagina.tsx') },
  // Whoever has a group finds its meeting from the start page.
  { pad: 'bijeenkomst/:groep', actie: 'bijeenkomst:vastleggen', laad: () => import('./BijeenkomstPagina.tsx') },
];
