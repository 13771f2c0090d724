import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'kerncijfers', actie: 'kerncijfers:lezen', zonderPersonen: true, menu: { label: 'Cijfers', icoon: 'grafiek', volgorde: 60 }, bestand: 'KerncijfersPagina' },
  { pad: 'kwartaalevaluatie', actie: 'kwartaalevaluatie:lezen', zonderPersonen: true, bestand: 'KwartaalevaluatiePagina' },
];
