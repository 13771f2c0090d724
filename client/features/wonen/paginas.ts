import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  {
    pad: 'wonen', actie: 'huisvestingen:lezen', bestand: 'WonenPagina',
    // Others come here from the start page or from a person.
    menu: { label: 'Wonen', icoon: 'huis', volgorde: 10, mits: ({ toegestaneActies }) => toegestaneActies.includes('woning:aanbieden') },
  },
  { pad: 'wonen/:id', actie: 'huisvestingen:lezen', bestand: 'WoningPagina' },
  { pad: 'wonen/:id/dag', actie: 'huisvestingen:lezen', bestand: 'DagPagina' },
  { pad: 'woningen', actie: 'woningen:lezen', bestand: 'WoningenPagina' },
  { pad: 'woonmomenten', actie: 'woonmomenten:openen', bestand: 'MomentenPagina' },
  { pad: 'mijn-woning', actie: 'woonmoment:kiezen', mits: ({ inburgeraarId }) => inburgeraarId !== null, bestand: 'MijnWoningPagina' },
];
