import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  // Found from the start page: who coordinates has a full bar on a phone.
  { pad: 'vrijwilligers', actie: 'vrijwilligers:beheren', bestand: 'VrijwilligersPagina' },
];
