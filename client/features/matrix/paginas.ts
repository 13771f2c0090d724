import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  {
    pad: 'matrix', actie: 'matrix:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, zonderPersonen: true, bestand: 'MatrixPagina',
    // Open to all; it is daily work only for who watches over the log.
    menu: { label: 'Matrix', icoon: 'schild', volgorde: 80, mits: ({ toegestaneActies }) => toegestaneActies.includes('inzagelog:lezen') },
  },
];
