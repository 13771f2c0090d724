import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the account, the start page and the postvak. */
export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'mededelingen', actie: 'mededelingen:lezen', laad: () => import('./MededelingenPagina.tsx') },
  { pad: 'mededelingen/nieuw', actie: 'mededelingen:beheren', zonderPersonen: true, laad: () => import('./MededelingFormulierPagina.tsx') },
];
