import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'normen', actie: 'parameters:beheren', menu: { label: 'Normen', icoon: 'instellen', volgorde: 93 }, bestand: 'NormenPagina' },
];
