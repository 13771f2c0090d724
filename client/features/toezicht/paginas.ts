import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'steekproeven', actie: 'steekproeven:beoordelen', menu: { label: 'Toezicht', icoon: 'zoek', volgorde: 62 }, bestand: 'SteekproevenPagina' },
  { pad: 'rechten', actie: 'rechten:beoordelen', menu: { label: 'Rechten', icoon: 'slot', volgorde: 66 }, bestand: 'RechtenPagina' },
];
