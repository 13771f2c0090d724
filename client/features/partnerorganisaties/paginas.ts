import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'partnerorganisaties', actie: 'partnerorganisaties:lezen', zonderPersonen: true, menu: { label: 'Organisaties', icoon: 'gebouw', volgorde: 90 }, bestand: 'PartnerorganisatiesPagina' },
];
