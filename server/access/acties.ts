import { Extensions } from 'type-graphql';
import { type Groepsregel, GROEPSREGELS } from '../../shared/rules/deelnemersgroepen.ts';
import { type Vrijwilligersregel, VRIJWILLIGERSREGELS } from '../../shared/rules/vrijwilligers.ts';
import { DOSSIERRUBRIEKEN } from './invoer.ts';
import { ALLE_RUBRIEKEN, MATRIX, type Rubriek } from './matrix.ts';
import { ALLE_ROLLEN, type Bereik, bereikVan, type Rol, ROLLEN } from './rollen.ts';

/** Roles with one of these cells for the rubriek. */
function rollenMet(rubrieken: readonly Rubriek[], cellen: string): readonly Rol[] {
  return ALLE_ROLLEN.filter((rol) => rubrieken.some((rubriek) => cellen.includes(MATRIX[rubriek][rol])));
}

const AFSPRAKEN = ALLE_RUBRIEKEN.filter((rubriek) => rubriek.startsWith('AFSPRAKEN_'));
/** What a new gemeente gets of somebody who moved: the plan, the progress and the fines (Wi 35, fourth paragraph), and who it is. */
export const VERHUISRUBRIEKEN = [
  'ROEPNAAM', 'ACHTERNAAM', 'GEBOORTE', 'TRAJECTSTATUS', 'PIP_KERN', ...AFSPRAKEN, 'TAAL_PRESENTIE', 'TAAL_VOORTGANG', 'EXAMENS', 'PARTICIPATIE_UREN', 'MAP_TRAJECT', 'PVT_TRAJECT', 'HANDHAVING',
] as const satisfies readonly Rubriek[];
function rollenMetBereik(soort: Bereik['soort']): readonly Rol[] {
  return ALLE_ROLLEN.filter((rol) => bereikVan(rol).soort === soort);
}

const METBEREIK = ALLE_ROLLEN.filter((rol) => bereikVan(rol).soort !== 'GEEN');

const KOPPELT = rollenMet(['TAAL_PRESENTIE', 'PARTICIPATIE_UREN'], 'E').filter((rol) => bereikVan(rol).soort === 'ORGANISATIE');

const GROEPSREGELLIJST: readonly Groepsregel[] = Object.values(GROEPSREGELS);
/** Who reaches everybody of an organisation that has such groups and records hours. */
const GROEPENMAKERS = rollenMet(['PARTICIPATIE_UREN'], 'E').filter((rol) => bereikVan(rol).soort === 'ORGANISATIE' && GROEPSREGELLIJST.some(({ organisatiesoort }) => ROLLEN[rol].organisatiesoort === organisatiesoort));

const VRIJWILLIGERSREGELLIJST: readonly [string, Vrijwilligersregel][] = Object.entries(VRIJWILLIGERSREGELS);
/** Who coordinates the volunteers of such an organisation. */
const VRIJWILLIGERSBEHEER = rollenMetBereik('ORGANISATIE').filter((rol) => VRIJWILLIGERSREGELLIJST.some(([soort]) => ROLLEN[rol].organisatiesoort === soort));

/** Everybody who works for a gemeente. */
const PARTNERS = ALLE_ROLLEN.filter((rol) => ROLLEN[rol].organisatiesoort !== null);
/** Who speaks for a partner. */
const COORDINATOREN = rollenMetBereik('ORGANISATIE');

/** Who speaks for a partner to its own people; a woonconsulent is one of several. */
const PLOEGLEIDERS = COORDINATOREN.filter((rol) => rol !== 'WOONCONSULENT');

/** Who hands in attendance, reports and hours of every week. */
const AANLEVERAARS: readonly Rol[] = ['TAALCOORDINATOR', 'TAALDOCENT', 'PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER'];

/** Who speaks for an organisation where partners and gemeente plan together: who coordinates it, and who works on the case for the gemeente. No volunteer. */
const WERKGROEP: readonly Rol[] = [
  'CONSULENT', 'TEAMLEIDER', 'BELEIDSMEDEWERKER', 'LOOPBAANBEGELEIDER', 'TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR',
];

/**
 * Every act of the API, and the roles that may do it. Where an act touches a rubriek the roles follow from the matrix;
 * which persons and rows it touches is for the bereik. A root field without an actie does not build.
 */
export const ACTIES = {
  'ik:lezen': ALLE_ROLLEN,
  'matrix:lezen': ALLE_ROLLEN,
  'taal:kiezen': ['INBURGERAAR'],
  'inburgeraars:lezen': METBEREIK,
  // One field for everything within the own bereik; without a bereik only pages are found, which the client knows.
  'zoeken:lezen': METBEREIK.filter((rol) => bereikVan(rol).soort !== 'ZELF'),
  // Own settings of who has a list.
  'weergave:bewaren': METBEREIK.filter((rol) => bereikVan(rol).soort !== 'ZELF'),
  // What the list can be chosen by, for who reads of everybody in it who is involved.
  'lijstPartners:lezen': rollenMet(['BETROKKENEN'], 'LS').filter((rol) => bereikVan(rol).soort !== 'ZELF'),
  'dossier:vastleggen': rollenMet(DOSSIERRUBRIEKEN, 'SE'),
  'betrekbareOrganisaties:lezen': rollenMet(['BETROKKENEN', ...AFSPRAKEN], 'S'),
  'betrokkenheid:vastleggen': rollenMet(['BETROKKENEN'], 'S'),
  'betrokkenheid:beeindigen': rollenMet(['BETROKKENEN'], 'S'),
  'afspraak:vastleggen': rollenMet(AFSPRAKEN, 'S'),
  'lessen:lezen': rollenMet(['TAAL_PRESENTIE'], 'E'),
  'presentie:vastleggen': rollenMet(['TAAL_PRESENTIE'], 'SE'),
  'les:wijzigen': rollenMet(['TAAL_PRESENTIE'], 'E'),
  'les:ondertekenen': ['TAALDOCENT'],
  'verzuim:opvolgen': rollenMet(['TAAL_PRESENTIE'], 'E'),
  'groepen:beheren': ['TAALCOORDINATOR'],
  'maand:afsluiten': ['TAALCOORDINATOR'],
  'presentielijst:uitvoeren': rollenMet(['TAAL_PRESENTIE'], 'E'),
  // The person's own word about own lessons: it writes nothing in what the school keeps.
  'lessen:eigenLezen': rollenMetBereik('ZELF'),
  'les:afmelden': rollenMetBereik('ZELF'),
  'presentie:bevestigen': rollenMetBereik('ZELF'),
  'presentie:importeren': ['TAALCOORDINATOR'],
  'voortgang:rapporteren': rollenMet(['TAAL_VOORTGANG'], 'SE'),
  'voortgangsgroepen:lezen': rollenMet(['TAAL_VOORTGANG'], 'E'),
  // What is still missing: partners see their own, the gemeente counts of its partners and no person.
  'volledigheid:lezen': [...AANLEVERAARS, 'TEAMLEIDER', 'BELEIDSMEDEWERKER'],
  'legeWeek:vastleggen': ['PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER'],
  // Until when a gemeente takes reports is an agreement with its partners.
  'partner:herinneren': ['TEAMLEIDER', 'BELEIDSMEDEWERKER'],
  'kwartaalevaluatie:lezen': ['TEAMLEIDER', 'BELEIDSMEDEWERKER', 'TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR'],
  'werkgroepen:lezen': rollenMet(['PARTICIPATIE_UREN'], 'E'),
  'participatieUren:vastleggen': rollenMet(['PARTICIPATIE_UREN'], 'SE'),
  // One sheet for a group, by who has the group and writes its own rows.
  'pvtGroep:vastleggen': rollenMet(['PVT_TRAJECT'], 'E'),
  // Of the hours of all organisations together, for who reads them all.
  'urenstand:lezen': rollenMet(['PARTICIPATIE_UREN'], 'LSM'),
  'participatieUren:reageren': rollenMet(['PARTICIPATIE_UREN'], 'M'),
  // Whom VluchtelingenWerk has, and what that asks; who of it does the work is for its coordinator.
  'begeleidingen:lezen': rollenMet(['BEGELEIDING'], 'E'),
  'begeleiders:koppelen': VRIJWILLIGERSBEHEER.filter((rol) => VRIJWILLIGERSREGELLIJST.some(([soort, { opdrachten }]) => ROLLEN[rol].organisatiesoort === soort && opdrachten.length > 0)),
  // Groups of an organisation in which persons take part: who makes them, and who ticks off who was there.
  'deelnemersgroepen:beheren': GROEPENMAKERS,
  'bijeenkomst:vastleggen': ALLE_ROLLEN.filter((rol) => GROEPENMAKERS.includes(rol) || GROEPSREGELLIJST.some(({ leidt, uren }) => leidt === rol && uren)),
  // What volunteers of the own organisation can do.
  'vrijwilligers:beheren': VRIJWILLIGERSBEHEER,
  // Who was referred to the Taalpunt or is coupled to this taalcoach; practising is a meeting and hours in one.
  'taalpunt:lezen': rollenMet(['TAALCOACHING'], 'E'),
  'oefenen:vastleggen': rollenMet(['TAALCOACHING'], 'E').filter((rol) => MATRIX.PARTICIPATIE_UREN[rol] === 'E'),
  // Housing is of three parties: who reads the steps, who asks dwellings and says for whom they are, and who offers dwellings and times.
  'huisvestingen:lezen': rollenMet(['WONEN'], 'SEM'),
  'woningen:lezen': rollenMet(['WONEN'], 'SE'),
  'woning:vragen': rollenMet(['WONEN'], 'S'),
  'woning:koppelen': rollenMet(['WONEN'], 'S'),
  'woning:aanbieden': rollenMet(['WONEN'], 'E'),
  'woonmomenten:openen': rollenMet(['WONEN'], 'E'),
  'woonmomenten:lezen': [...rollenMet(['WONEN'], 'E'), ...rollenMetBereik('ZELF')],
  'woonmoment:kiezen': rollenMetBereik('ZELF'),
  // Who has a place in a work group and what that asks; who gets one, and what the modules are, is for who coordinates.
  'plaatsingen:lezen': rollenMet(['PARTICIPATIE_EVALUATIE'], 'E'),
  'plaatsingen:beheren': ['PARTICIPATIECOORDINATOR'],
  // Places and how many are taken, without persons: the organisation its own, the gemeente of its partners.
  'modulebezetting:lezen': ['PARTICIPATIECOORDINATOR', 'BELEIDSMEDEWERKER', 'TEAMLEIDER'],
  // Learners who may be drifting away, by what the own school recorded.
  'achterop:lezen': rollenMet(['TAAL_PRESENTIE'], 'E'),
  'afspraak:melden': rollenMet(AFSPRAKEN, 'SM'),
  'afspraken:eigenLezen': rollenMet(AFSPRAKEN, 'SM'),
  'pip:vaststellen': rollenMet(['PIP_KERN'], 'S'),
  'gesprek:plannen': rollenMet(['GESPREKKEN'], 'S'),
  'gesprek:voorbereiden': rollenMet(['GESPREKKEN'], 'S'),
  'maatregel:vastleggen': rollenMet(['HANDHAVING'], 'S'),
  // Who has the regie hands over; who takes over answers.
  'overdracht:aanbieden': ['CONSULENT'],
  'overdracht:beantwoorden': ['LOOPBAANBEGELEIDER'],
  'stages:lezen': rollenMet(['WERK'], 'S'),
  'signaal:indienen': rollenMet(['SIGNALEN'], 'SE'),
  'signaal:richten': rollenMet(['SIGNALEN'], 'S'),
  'signalen:eigenLezen': rollenMet(['SIGNALEN'], 'LSE'),
  // Announcements are about nobody. A gemeente tells its partners and inburgeraars, a coordinator the own organisation.
  'mededelingen:lezen': ALLE_ROLLEN,
  'mededelingen:beheren': ['BELEIDSMEDEWERKER', 'TEAMLEIDER', ...PLOEGLEIDERS],
  // What happened for who works here; derived, so each entry falls under the rights of its own rubriek.
  'postvak:lezen': ALLE_ROLLEN.filter((rol) => bereikVan(rol).soort !== 'ZELF'),
  // How the own organisation is reached.
  'bereikbaarheid:vastleggen': ['TEAMLEIDER', ...COORDINATOREN],
  // Tasks are of the regie and of the work that follows it; each is shown only to who reads everything that it tells of.
  'taken:lezen': ['CONSULENT', 'TEAMLEIDER', 'LOOPBAANBEGELEIDER'],
  'taak:vastleggen': ['CONSULENT', 'TEAMLEIDER'],
  'taken:verdelen': ['TEAMLEIDER'],
  // The caseload changes hands: the consulent the own, the teamleider that of the gemeente.
  'caseload:overdragen': ['CONSULENT', 'TEAMLEIDER'],
  'leeslijst:lezen': ['CONSULENT'],
  'waarneming:starten': ['CONSULENT', 'TEAMLEIDER'],
  'waarneming:beeindigen': ['CONSULENT'],
  'toestemming:intrekken': rollenMetBereik('ZELF'),
  'toestemming:geven': rollenMetBereik('ZELF'),
  // At the request of the person, by who works on consent alone.
  'toestemming:stoppen': ['WELZIJNSCOORDINATOR'],
  // Gives no access, so it is an entry of WELZIJN.
  'sleutelpersonen:koppelen': rollenMet(['WELZIJN'], 'SE'),
  'signaaltelling:lezen': ['WELZIJNSCOORDINATOR'],
  // A plan without persons, which every partner reads; the gemeente and who coordinates the sleutelpersonen keep it.
  'preventie:lezen': PARTNERS,
  'preventie:plannen': ['BELEIDSMEDEWERKER', 'WELZIJNSCOORDINATOR'],
  'preventie:bijwerken': [...COORDINATOREN, 'TEAMLEIDER', 'BELEIDSMEDEWERKER'],
  'verhuizing:vastleggen': rollenMet(['TRAJECTSTATUS'], 'S'),
  'uitvoer:aanvragen': METBEREIK,
  // The kinds of file, so that a screen knows which one to offer.
  'dossier:uitvoeren': METBEREIK.filter((rol) => bereikVan(rol).soort === 'ZELF'),
  // The whole plan and its beschikking: for who reads every theme of it.
  'pip:uitvoeren': rollenMet(['PIP_KERN'], 'LS').filter((rol) => AFSPRAKEN.every((rubriek) => MATRIX[rubriek][rol] !== '-')),
  'verhuisdossier:uitvoeren': METBEREIK.filter((rol) => bereikVan(rol).soort !== 'ZELF' && VERHUISRUBRIEKEN.every((rubriek) => 'LS'.includes(MATRIX[rubriek][rol]))),
  // The name stands on it as well.
  'pvtCertificaat:uitvoeren': rollenMet(['PVT_TRAJECT'], 'LSE').filter((rol) => MATRIX.ACHTERNAAM[rol] !== '-'),
  'lijst:uitvoeren': METBEREIK.filter((rol) => bereikVan(rol).soort !== 'ZELF'),
  'inzagelog:lezen': ['FG'],
  'bewaarverslagen:lezen': ['FG'],
  'matrixVersies:lezen': ['FG'],
  'steekproeven:beoordelen': ['FG'],
  'rechten:beoordelen': ['FG', 'TEAMLEIDER'],
  'groepsbezetting:lezen': ['BELEIDSMEDEWERKER', 'TEAMLEIDER'],
  'kerncijfers:lezen': ['BELEIDSMEDEWERKER', 'TEAMLEIDER'],
  // What is offered and what of it counts is policy; who records hours looks at it.
  'aanbod:lezen': ALLE_ROLLEN.filter((rol) => ['BELEIDSMEDEWERKER', 'FUNCTIONEEL_BEHEERDER', ...rollenMet(['PARTICIPATIE_UREN'], 'LSEM')].includes(rol)),
  'aanbod:vastleggen': ['BELEIDSMEDEWERKER', 'FUNCTIONEEL_BEHEERDER'],
  'bedrijfsstand:lezen': ['FUNCTIONEEL_BEHEERDER'],
  // The werkgroep statushouders: no persons. Who sits in it follows from the organisation; these are the roles that speak for one.
  'werkgroep:lezen': WERKGROEP,
  'werkgroep:beheren': ['TEAMLEIDER', 'BELEIDSMEDEWERKER'],
  // Who helps with what: for everybody who logs in. An organisation keeps how it is reached.
  'socialekaart:lezen': ALLE_ROLLEN,
  'socialekaart:beheren': ['BELEIDSMEDEWERKER'],
  'socialekaart:bijwerken': WERKGROEP.filter((rol) => ROLLEN[rol].organisatiesoort !== 'GEMEENTE'),
  'partnerorganisaties:lezen': ['FUNCTIONEEL_BEHEERDER'],
  'partnersystemen:beheren': ['FUNCTIONEEL_BEHEERDER'],
  // Who works where, with which role, and by which norms: without anybody's dossier.
  'organisaties:beheren': ['FUNCTIONEEL_BEHEERDER'],
  'accounts:beheren': ['FUNCTIONEEL_BEHEERDER'],
  'parameters:beheren': ['FUNCTIONEEL_BEHEERDER'],
  'wijzigingen:lezen': ['FUNCTIONEEL_BEHEERDER', 'FG'],
  // The own number of a partner for its persons: for who reaches all of them and records lessons or hours.
  'koppelnummers:lezen': KOPPELT,
  'koppelnummers:vastleggen': KOPPELT,
  'koppelnummers:metBsn': KOPPELT.filter((rol) => 'LS'.includes(MATRIX.BSN[rol])),
} as const satisfies Record<string, readonly Rol[]>;

export type ActieNaam = keyof typeof ACTIES;

/** Whether the role may do the act at all, for whomever. */
export function magActie(rol: Rol, actie: ActieNaam): boolean {
  return (ACTIES[actie] as readonly Rol[]).includes(rol);
}

export function toegestaneActies(rol: Rol): ActieNaam[] {
  return (Object.keys(ACTIES) as ActieNaam[]).filter((actie) => magActie(rol, actie));
}

/** Names the act of a root field. `graphql/bewaking.ts` refuses before any SQL where the role may not do it. */
export function Actie(actie: ActieNaam): MethodDecorator {
  return Extensions({ actie });
}

/** Marks a field of `Inburgeraar` as the rubriek of that name. */
export function RubriekVeld(rubriek: Rubriek): PropertyDecorator {
  return Extensions({ rubriek });
}
