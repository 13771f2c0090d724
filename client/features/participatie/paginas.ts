import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  // Who practises with one person writes the hours with that; who manages groups ticks off who was there.
  { pad: 'participatie', actie: 'werkgroepen:lezen', menu: { label: 'Uren', icoon: 'klok', volgorde: 30, mits: ({ toegestaneActies }) => !['oefenen:vastleggen', 'deelnemersgroepen:beheren'].some((actie) => toegestaneActies.includes(actie)) }, bestand: 'ParticipatiePagina' },
  { pad: 'participatie/pvt/:id', actie: 'pvtGroep:vastleggen', bestand: 'pvt/PvtPagina' },
  {
    // Who makes the catalogue has it in the menu; who records hours finds it from there, who manages from the norms.
    pad: 'aanbod', actie: 'aanbod:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, zonderPersonen: true, menu: { label: 'Aanbod', icoon: 'plan', volgorde: 85, mits: ({ toegestaneActies }) => toegestaneActies.includes('aanbod:vastleggen') && !toegestaneActies.includes('accounts:beheren') },
    bestand: 'aanbod/AanbodPagina',
  },
  { pad: 'aanbod/:id', actie: 'aanbod:vastleggen', zonderPersonen: true, bestand: 'aanbod/ActiviteitPagina' },
  { pad: 'inburgeraars/:id/uren', actie: 'urenstand:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, bestand: 'urenstand/UrenstandPagina' },
];
