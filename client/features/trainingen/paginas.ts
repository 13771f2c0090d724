import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'trainingen', actie: 'trainingen:beheren', laad: () => import('./TrainingenPagina.tsx') },
  { pad: 'certificaten', actie: 'trainingen:beheren', laad: () => import('./CertificatenPagina.tsx') },
  // Whoever has a group of training finds it from the start page.
  { pad: 'bijeenkomst/:groep', actie: 'werkgroepen:lezen', mits: ({ toegestaneActies }) => toegestaneActies.includes('participatieUren:vastleggen'), laad: () => import('./BijeenkomstPagina.tsx') },
];
