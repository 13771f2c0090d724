import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the account, the start page and the postvak. */
export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'mededelingen', actie: 'mededelingen:lezen', bestand: 'MededelingenPagina' },
  { pad: 'mededelingen/nieuw', actie: 'mededelingen:beheren', zonderPersonen: true, bestand: 'MededelingFormulierPagina' },
];
