import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  {
    pad: 'actielijst', actie: 'werkgroep:lezen', zonderPersonen: true,
    // Who keeps the list and has no persons has it in the menu; everybody else comes from the start page.
    menu: { label: 'Acties', icoon: 'vlag', volgorde: 50, mits: ({ toegestaneActies }) => toegestaneActies.includes('werkgroep:beheren') && !toegestaneActies.includes('inburgeraars:lezen') },
    bestand: 'ActielijstPagina',
  },
];
