import type { Paginabeschrijving } from '../../app/pagina.ts';
import { heeftAfspraken } from './heeftAfspraken.ts';

/** A page about yourself. */
const eigen = ({ inburgeraarId }: { inburgeraarId: string | null }) => inburgeraarId !== null;

export const paginas: readonly Paginabeschrijving[] = [
  {
    pad: 'inburgeraars', actie: 'inburgeraars:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, menu: { label: 'Inburgeraars', icoon: 'groep', volgorde: 40 },
    laad: () => import('./InburgeraarsPagina.tsx'),
  },
  { pad: 'inburgeraars/:id/plan', actie: 'inburgeraars:lezen', laad: () => import('./plan/PlanPagina.tsx') },
  { pad: 'inburgeraars/:id/plan/vaststellen', actie: 'pip:vaststellen', laad: () => import('./plan/PipFormulierPagina.tsx') },
  {
    // The consulent and the loopbaanbegeleider make agreements and find them with the person; who carries them out has a list.
    pad: 'afspraken', actie: 'afspraken:eigenLezen', mits: heeftAfspraken,
    // Who has both lessons and groups of hours, or the Taalpunt, has a full bar on a phone, and finds it from the start page.
    menu: { label: 'Afspraken', icoon: 'vink', volgorde: 45, mits: ({ toegestaneActies }) => !toegestaneActies.includes('taalpunt:lezen') && !(toegestaneActies.includes('lessen:lezen') && toegestaneActies.includes('werkgroepen:lezen')) },
    laad: () => import('./plan/MijnAfsprakenPagina.tsx'),
  },
  { pad: 'inburgeraars/:id', actie: 'inburgeraars:lezen', laad: () => import('./InburgeraarPagina.tsx') },
  { pad: 'inburgeraars/:id/contact', actie: 'inburgeraars:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, laad: () => import('./contact/ContactPagina.tsx') },
  { pad: 'wie-helpt-mij', actie: 'inburgeraars:lezen', mits: eigen, laad: () => import('./contact/WieHelptMijPagina.tsx') },
  { pad: 'inburgeraars/:id/gesprek', actie: 'gesprek:voorbereiden', laad: () => import('./gesprek/GesprekPagina.tsx') },
  { pad: 'mijn-gesprekken', actie: 'inburgeraars:lezen', mits: eigen, laad: () => import('./eigen/GesprekkenPagina.tsx') },
  { pad: 'mijn-start', actie: 'inburgeraars:lezen', mits: eigen, menu: { label: 'Start', icoon: 'huis', volgorde: 5 }, laad: () => import('./eigen/EigenStartPagina.tsx') },
  { pad: 'mijn-dossier', actie: 'inburgeraars:lezen', mits: eigen, menu: { label: 'Dossier', icoon: 'persoon', volgorde: 10 }, laad: () => import('./MijnDossierPagina.tsx') },
  { pad: 'mijn-uren', actie: 'participatieUren:reageren', mits: eigen, menu: { label: 'Uren', icoon: 'klok', volgorde: 15 }, laad: () => import('./eigen/UrenPagina.tsx') },
  { pad: 'mijn-lessen', actie: 'lessen:eigenLezen', mits: eigen, laad: () => import('./eigen/LessenPagina.tsx') },
  { pad: 'wie-keek', actie: 'inburgeraars:lezen', mits: eigen, menu: { label: 'Wie keek', icoon: 'oog', volgorde: 20 }, laad: () => import('./eigen/WieKeekPagina.tsx') },
  { pad: 'toestemming', actie: 'inburgeraars:lezen', mits: eigen, menu: { label: 'Ja of nee', icoon: 'duim', volgorde: 25 }, laad: () => import('./eigen/ToestemmingPagina.tsx') },
];
