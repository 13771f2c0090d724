import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'mensen', actie: 'accounts:beheren', menu: { label: 'Mensen', icoon: 'groep', volgorde: 92 }, bestand: 'MensenPagina' },
];
