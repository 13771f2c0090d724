import { Extensions } from 'type-graphql';
import { DOSSIERRUBRIEKEN } from './invoer.ts';
import { ALLE_RUBRIEKEN, MATRIX, type Rubriek } from './matrix.ts';
import { ALLE_ROLLEN, type Bereik, bereikVan, type Rol } from './rollen.ts';

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

/** Who hands in attendance, reports and hours of every week. */
const AANLEVERAARS: readonly Rol[] = ['TAALCOORDINATOR', 'TAALDOCENT', 'PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER'];

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
  'begeleiders:koppelen': ['VWN_COORDINATOR'],
  'trainingen:beheren': ['VWN_COORDINATOR'],
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
  'signalen:eigenLezen': rollenMet(['SIGNALEN'], 'LSE'),
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
  'partnerorganisaties:lezen': ['FUNCTIONEEL_BEHEERDER'],
  'partnersystemen:beheren': ['FUNCTIONEEL_BEHEERDER'],
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
