import type { Paginabeschrijving } from '../../app/pagina.ts';
import { heeftAfspraken } from './heeftAfspraken.ts';

/** A page about yourself. */
const eigen = ({ inburgeraarId }: { inburgeraarId: string | null }) => inburgeraarId !== null;

export const paginas: readonly Paginabeschrijving[] = [
  {
    pad: 'inburgeraars', actie: 'inburgeraars:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, menu: { label: 'Inburgeraars', icoon: 'groep', volgorde: 40 },
    bestand: 'InburgeraarsPagina',
  },
  { pad: 'inburgeraars/:id/plan', actie: 'inburgeraars:lezen', bestand: 'plan/PlanPagina' },
  { pad: 'inburgeraars/:id/plan/vaststellen', actie: 'pip:vaststellen', bestand: 'plan/PipFormulierPagina' },
  {
    // The consulent and the loopbaanbegeleider make agreements and find them with the person; who carries them out has a list.
    pad: 'afspraken', actie: 'afspraken:eigenLezen', mits: heeftAfspraken,
    // Who has both lessons and groups of hours, or the Taalpunt, has a full bar on a phone, and finds it from the start page.
    menu: { label: 'Afspraken', icoon: 'vink', volgorde: 45, mits: ({ toegestaneActies }) => !toegestaneActies.includes('taalpunt:lezen') && !(toegestaneActies.includes('lessen:lezen') && toegestaneActies.includes('werkgroepen:lezen')) },
    bestand: 'plan/MijnAfsprakenPagina',
  },
  { pad: 'inburgeraars/:id', actie: 'inburgeraars:lezen', bestand: 'InburgeraarPagina' },
  { pad: 'inburgeraars/:id/contact', actie: 'inburgeraars:lezen', mits: ({ inburgeraarId }) => inburgeraarId === null, bestand: 'contact/ContactPagina' },
  { pad: 'wie-helpt-mij', actie: 'inburgeraars:lezen', mits: eigen, bestand: 'contact/WieHelptMijPagina' },
  { pad: 'inburgeraars/:id/gesprek', actie: 'gesprek:voorbereiden', bestand: 'gesprek/GesprekPagina' },
  { pad: 'mijn-gesprekken', actie: 'inburgeraars:lezen', mits: eigen, bestand: 'eigen/GesprekkenPagina' },
  { pad: 'mijn-start', actie: 'inburgeraars:lezen', mits: eigen, menu: { label: 'Start', icoon: 'huis', volgorde: 5 }, bestand: 'eigen/EigenStartPagina' },
  { pad: 'mijn-dossier', actie: 'inburgeraars:lezen', mits: eigen, menu: { label: 'Dossier', icoon: 'persoon', volgorde: 10 }, bestand: 'MijnDossierPagina' },
  { pad: 'mijn-uren', actie: 'participatieUren:reageren', mits: eigen, menu: { label: 'Uren', icoon: 'klok', volgorde: 15 }, bestand: 'eigen/UrenPagina' },
  { pad: 'mijn-lessen', actie: 'lessen:eigenLezen', mits: eigen, bestand: 'eigen/LessenPagina' },
  { pad: 'wie-keek', actie: 'inburgeraars:lezen', mits: eigen, menu: { label: 'Wie keek', icoon: 'oog', volgorde: 20 }, bestand: 'eigen/WieKeekPagina' },
  { pad: 'toestemming', actie: 'inburgeraars:lezen', mits: eigen, menu: { label: 'Ja of nee', icoon: 'duim', volgorde: 25 }, bestand: 'eigen/ToestemmingPagina' },
];
