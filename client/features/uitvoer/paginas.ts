import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'alles-over-mij', actie: 'dossier:uitvoeren', laad: () => import('./AllesOverMijPagina.tsx') },
  { pad: 'lijst-downloaden', actie: 'lijst:uitvoeren', laad: () => import('./LijstDownloadenPagina.tsx') },
];
