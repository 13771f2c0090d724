import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  {
    pad: 'volledigheid', actie: 'volledigheid:lezen', zonderPersonen: true, bestand: 'VolledigheidPagina',
    // Who has persons or lessons of their own finds it on the start page; for who has only figures it is the daily work.
    menu: { label: 'Volledig', icoon: 'vink', volgorde: 55, mits: ({ toegestaneActies }) => toegestaneActies.includes('partner:herinneren') && !toegestaneActies.includes('inburgeraars:lezen') },
  },
];
