import type { Wortel } from './kanalen.ts';
import { cel } from './matrix.ts';

const met = (rubriek: string, ...cellen: string[]) => (rol: string): boolean => cellen.includes(cel(rubriek, rol));
const alleen = (...rollen: string[]) => (rol: string): boolean => rollen.includes(rol);
const professional = (rol: string): boolean => rol !== 'INBURGERAAR';

const COORDINATOREN = ['TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR'];
/** Who speaks for the gemeente or for a partner to its own people. */
const SPREEKT = ['BELEIDSMEDEWERKER', 'TEAMLEIDER', ...COORDINATOREN];

/** Who speaks for an organisation in the werkgroep statushouders: who coordinates a partner, and who works on the case for the gemeente. */
const WERKGROEP = ['CONSULENT', 'TEAMLEIDER', 'BELEIDSMEDEWERKER', 'LOOPBAANBEGELEIDER', 'TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR'];

/** Ways of what people share: the loop of a signal, announcements, the postvak, and how an organisation is reached. */
export const SAMEN: Readonly<Record<string, Wortel>> = {
  'Query.signaal': { rubrieken: ['SIGNALEN'], soort: 'lezen', voor: met('SIGNALEN', 'L', 'S', 'E') },
  // Counts, and nobody in them.
  'Query.signalenStand': { rubrieken: [], soort: 'vrij', voor: met('SIGNALEN', 'L', 'S', 'E') },
  // Who works for a person whom the viewer has: part of what BETROKKENEN says, for who writes signals and BETROKKENEN.
  'Query.signaalontvangers': { rubrieken: [], soort: 'vrij', voor: met('SIGNALEN', 'S') },
  // What happened, each entry under the rubriek it tells of; its own spec holds each kind to that. Here: whom it is about.
  'Query.postvak': { rubrieken: [], soort: 'lezen', voor: professional },
  'Query.postvakstand': { rubrieken: [], soort: 'vrij', voor: professional },
  'Query.postvakinstelling': { rubrieken: [], soort: 'vrij', voor: professional },
  // Announcements are about nobody, and a number on a door is of an organisation.
  'Query.mededelingen': { rubrieken: [], soort: 'vrij', voor: () => true },
  'Query.mededelingenBeheer': { rubrieken: [], soort: 'vrij', voor: alleen(...SPREEKT) },
  'Query.mededelingdoelen': { rubrieken: [], soort: 'vrij', voor: alleen(...SPREEKT) },
  'Query.eigenBereikbaarheid': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'WOONCONSULENT', ...COORDINATOREN) },
  'Mutation.signaalStapZetten': { rubrieken: ['SIGNALEN'], soort: 'schrijven', voor: met('SIGNALEN', 'E', 'S') },
  'Mutation.mededelingPlaatsen': { rubrieken: [], soort: 'vrij', voor: alleen(...SPREEKT) },
  'Mutation.mededelingIntrekken': { rubrieken: [], soort: 'vrij', voor: alleen(...SPREEKT) },
  'Mutation.mededelingGezien': { rubrieken: [], soort: 'vrij', voor: () => true },
  'Mutation.postvakGezien': { rubrieken: [], soort: 'vrij', voor: professional },
  'Mutation.postvakInstellen': { rubrieken: [], soort: 'vrij', voor: professional },
  'Mutation.bereikbaarheidVastleggen': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'WOONCONSULENT', ...COORDINATOREN) },
  // The list of the werkgroep and the social map: organisations, and nobody's dossier.
  'Query.actielijst': { rubrieken: [], soort: 'vrij', voor: alleen(...WERKGROEP) },
  'Query.socialeKaart': { rubrieken: [], soort: 'vrij', voor: () => true },
  'Mutation.werkgroepactieVastleggen': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'BELEIDSMEDEWERKER') },
  'Mutation.werkgroepactieMelden': { rubrieken: [], soort: 'vrij', voor: alleen(...WERKGROEP) },
  'Mutation.werkgroepactiesDoorschuiven': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'BELEIDSMEDEWERKER') },
  'Mutation.werkgroepoverlegVastleggen': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'BELEIDSMEDEWERKER') }, 'Mutation.werkgroepledenVastleggen': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'BELEIDSMEDEWERKER') },
  'Mutation.kaartingangVastleggen': { rubrieken: [], soort: 'vrij', voor: alleen('BELEIDSMEDEWERKER') },
  'Mutation.kaartingangBijwerken': { rubrieken: [], soort: 'vrij', voor: alleen('TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') },
  'Mutation.kaartvertalingVastleggen': { rubrieken: [], soort: 'vrij', voor: alleen('BELEIDSMEDEWERKER') },
};
