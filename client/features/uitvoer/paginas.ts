import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'alles-over-mij', actie: 'dossier:uitvoeren', bestand: 'AllesOverMijPagina' },
  { pad: 'lijst-downloaden', actie: 'lijst:uitvoeren', bestand: 'LijstDownloadenPagina' },
];
