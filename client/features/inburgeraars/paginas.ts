import type { Paginabeschrijving } from '../../app/pagina.ts';

export const paginas: readonly Paginabeschrijving[] = [
  {
    pad: 'inburgeraars', actie: 'inburgeraars:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, menu: { label: 'Inburgeraars', icoon: 'groep', volgorde: 40 },
    laad: () => import('./InburgeraarsPagina.tsx'),
  },
  { pad: 'inburgeraars/:id', actie: 'inburgeraars:lezen', laad: () => import('./InburgeraarPagina.tsx') },
  {
    pad: 'mijn-dossier', actie: 'inburgeraars:lezen', mits: ({ inburgeraarId }) => inburgeraarId !== null, menu: { label: 'Mijn dossier', icoon: 'persoon', volgorde: 10 },
    laad: () => import('./MijnDossierPagina.tsx'),
  },
];
