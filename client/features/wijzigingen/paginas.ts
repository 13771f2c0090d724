import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  {
    pad: 'wijzigingen', actie: 'wijzigingen:lezen', bestand: 'WijzigingenPagina',
    // Who watches over it finds it from the rights.
    menu: { label: 'Logboek', icoon: 'klok', volgorde: 94, mits: ({ toegestaneActies }) => toegestaneActies.includes('accounts:beheren') },
  },
];
