import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'werkcarrousel', actie: 'overdracht:beantwoorden', menu: { label: 'Werk', icoon: 'pijlRechts', volgorde: 30 }, bestand: 'WerkcarrouselPagina' },
];
