import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  // For everybody, in the language of who reads it.
  { pad: 'wie-helpt', actie: 'socialekaart:lezen', zonderPersonen: true, laad: () => import('./WieHelptPagina.tsx') },
  { pad: 'sociale-kaart', actie: 'socialekaart:beheren', zonderPersonen: true, laad: () => import('./BeheerPagina.tsx') },
  { pad: 'sociale-kaart/:id', actie: 'socialekaart:beheren', zonderPersonen: true, laad: () => import('./IngangPagina.tsx') },
];
