import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  {
    pad: 'wonen', actie: 'huisvestingen:lezen', laad: () => import('./WonenPagina.tsx'),
    // Others come here from the start page or from a person.
    menu: { label: 'Wonen', icoon: 'huis', volgorde: 10, mits: ({ toegestaneActies }) => toegestaneActies.includes('woning:aanbieden') },
  },
  { pad: 'wonen/:id', actie: 'huisvestingen:lezen', laad: () => import('./WoningPagina.tsx') },
  { pad: 'wonen/:id/dag', actie: 'huisvestingen:lezen', laad: () => import('./DagPagina.tsx') },
  { pad: 'woningen', actie: 'woningen:lezen', laad: () => import('./WoningenPagina.tsx') },
  { pad: 'woonmomenten', actie: 'woonmomenten:openen', laad: () => import('./MomentenPagina.tsx') },
  { pad: 'mijn-woning', actie: 'woonmoment:kiezen', mits: ({ inburgeraarId }) => inburgeraarId !== null, laad: () => import('./MijnWoningPagina.tsx') },
];
