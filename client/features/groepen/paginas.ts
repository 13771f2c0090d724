import type { Paginabeschrijving } from '../../app/pagina.ts';

/** Reached from the start page and from the lessons: the bar of a phone is full. */
export const paginas: readonly Paginabeschrijving[] = [
  { pad: 'klassen', actie: 'groepen:beheren', bestand: 'KlassenPagina' },
  { pad: 'klassen/nieuw', actie: 'groepen:beheren', zonderPersonen: true, bestand: 'KlasFormulierPagina' },
  { pad: 'klassen/:id', actie: 'groepen:beheren', bestand: 'KlasPagina' },
  { pad: 'klassen/:id/wijzigen', actie: 'groepen:beheren', zonderPersonen: true, bestand: 'KlasFormulierPagina' },
  { pad: 'klasbezetting', actie: 'groepsbezetting:lezen', zonderPersonen: true, bestand: 'BezettingPagina' },
];
