import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  // Where groups are how hours come in, they stand in the place of the week sheet.
  { pad: 'groepen', actie: 'deelnemersgroepen:beheren', menu: { label: 'Groepen', icoon: 'boek', volgorde: 30, mits: ({ toegestaneActies }) => toegestaneActies.includes('werkgroepen:lezen') }, bestand: 'GroepenPagina' },
  { pad: 'certificaten', actie: 'pvtGroep:vastleggen', mits: ({ toegestaneActies }) => toegestaneActies.includes('deelnemersgroepen:beheren'), bestand: 'CertificatenPagina' },
  // Whoever has a group finds its meeting from the start page.
  { pad: 'bijeenkomst/:groep', actie: 'bijeenkomst:vastleggen', bestand: 'BijeenkomstPagina' },
];
