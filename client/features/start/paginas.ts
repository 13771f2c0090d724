import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  // Who has an own dossier begins there: it says the same about one person.
  { pad: 'start', actie: 'ik:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, menu: { label: 'Start', icoon: 'huis', volgorde: 0 }, bestand: 'StartPagina' },
];
