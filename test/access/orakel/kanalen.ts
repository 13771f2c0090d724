import { DOSSIER } from './dossier.ts';
import { INVOER } from './invoer.ts';
import { cel, RUBRIEKEN } from './matrix.ts';

/**
 * Every way in and out of the API, and to which rubriek it belongs. Whatever the schema has and this table has not fails, and
 * the other way round: what is new gets its cells here, or it does not pass.
 */

const AFSPRAKEN = RUBRIEKEN.filter((rubriek) => rubriek.startsWith('AFSPRAKEN_'));
const met = (rubriek: string, ...cellen: string[]) => (rol: string): boolean => cellen.includes(cel(rubriek, rol));
const alleen = (...rollen: string[]) => (rol: string): boolean => rollen.includes(rol);
const iedereen = (): boolean => true;
/** The signed page names the roles with no person; the inburgeraar has the own dossier. */
const metPersoon = (rol: string): boolean => !['BELEIDSMEDEWERKER', 'FUNCTIONEEL_BEHEERDER', 'FG', 'SLEUTELPERSOON'].includes(rol);

/** Who coordinates for a partner that records lessons or hours: the numbers of its own administration are for them. */
const KOPPELT = ['TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR'];

export interface Wortel {
  /** Which rubrieken pass through it, whole persons apart. */
  rubrieken: readonly string[];
  soort: 'lezen' | 'schrijven' | 'melden' | 'sturen' | 'vrij';
  /** Who gets past the guard: from the signed table where it says so, otherwise the roles by name. */
  voor: (rol: string) => boolean;
}

export const WORTELS: Readonly<Record<string, Wortel>> = {
  'Query.ik': { rubrieken: [], soort: 'vrij', voor: iedereen },
  'Query.autorisatiematrix': { rubrieken: [], soort: 'vrij', voor: iedereen },
  'Query.activiteiten': { rubrieken: [], soort: 'vrij', voor: met('PARTICIPATIE_UREN', 'E', 'S') },
  'Query.aanbod': { rubrieken: [], soort: 'vrij', voor: (rol) => cel('PARTICIPATIE_UREN', rol) !== '-' || ['BELEIDSMEDEWERKER', 'FUNCTIONEEL_BEHEERDER'].includes(rol) },
  'Query.partnerorganisaties': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Query.partnersystemen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Query.systeemrollen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  // The own number of a partner for a person in its bereik, nothing of the person itself (koppelnummers.spec.ts).
  'Query.koppelnummersVan': { rubrieken: [], soort: 'vrij', voor: alleen(...KOPPELT) },
  'Query.koppelnummers': { rubrieken: [], soort: 'vrij', voor: alleen(...KOPPELT) },
  'Query.consulenten': { rubrieken: [], soort: 'vrij', voor: alleen('CONSULENT', 'TEAMLEIDER') },
  'Query.betrekbareOrganisaties': { rubrieken: [], soort: 'vrij', voor: (rol) => AFSPRAKEN.some((rubriek) => cel(rubriek, rol) === 'S') },
  'Query.kerncijfers': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'BELEIDSMEDEWERKER') },
  // A task tells of what stands behind it; each is held to its rubrieken in its own spec. Here: whom it is about.
  'Query.taken': { rubrieken: [], soort: 'lezen', voor: alleen('CONSULENT', 'TEAMLEIDER', 'LOOPBAANBEGELEIDER') },
  'Query.takenPerConsulent': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER') },
  // Counts over the persons that the viewer has, by who works for them.
  'Query.lijstPartners': { rubrieken: [], soort: 'vrij', voor: (rol) => rol !== 'INBURGERAAR' && ['L', 'S'].includes(cel('BETROKKENEN', rol)) },
  'Query.weergaven': { rubrieken: [], soort: 'vrij', voor: (rol) => metPersoon(rol) && rol !== 'INBURGERAAR' },
  'Query.overdraagbaar': { rubrieken: [], soort: 'lezen', voor: alleen('CONSULENT', 'TEAMLEIDER') },
  'Query.leeslijst': { rubrieken: [], soort: 'lezen', voor: alleen('CONSULENT') },
  'Query.lezers': { rubrieken: [], soort: 'vrij', voor: iedereen },
  'Query.uitvoerKolommen': { rubrieken: [], soort: 'vrij', voor: (rol) => metPersoon(rol) && rol !== 'INBURGERAAR' },
  'Query.handmatigeRechten': { rubrieken: [], soort: 'lezen', voor: alleen('FG', 'TEAMLEIDER') },
  'Query.handmatigeRechtenStand': { rubrieken: [], soort: 'vrij', voor: alleen('FG', 'TEAMLEIDER') },
  'Query.bewaarverslagen': { rubrieken: [], soort: 'vrij', voor: alleen('FG') },
  'Query.matrixVersies': { rubrieken: [], soort: 'vrij', voor: alleen('FG') },
  'Query.matrixVerschil': { rubrieken: [], soort: 'vrij', voor: alleen('FG') },
  'Query.sessieInzage': { rubrieken: [], soort: 'vrij', voor: alleen('FG') },
  'Query.steekproeven': { rubrieken: [], soort: 'vrij', voor: alleen('FG') },
  'Query.steekproevenStand': { rubrieken: [], soort: 'vrij', voor: alleen('FG') },
  'Query.steekproefBeoordelingen': { rubrieken: [], soort: 'vrij', voor: alleen('FG') },
  'Query.inburgeraar': { rubrieken: [], soort: 'lezen', voor: metPersoon },
  'Query.inburgeraars': { rubrieken: [], soort: 'lezen', voor: metPersoon },
  'Query.zoeken': { rubrieken: [], soort: 'lezen', voor: (rol) => metPersoon(rol) && rol !== 'INBURGERAAR' },
  'Query.les': { rubrieken: ['TAAL_PRESENTIE'], soort: 'lezen', voor: met('TAAL_PRESENTIE', 'E', 'S') },
  'Query.mijnLessen': { rubrieken: ['TAAL_PRESENTIE'], soort: 'lezen', voor: met('TAAL_PRESENTIE', 'E', 'S') },
  'Query.urenstand': { rubrieken: ['PARTICIPATIE_UREN', 'TAAL_PRESENTIE'], soort: 'lezen', voor: met('PARTICIPATIE_UREN', 'L', 'S', 'M') },
  'Query.voortgangsgroepen': { rubrieken: ['TAAL_PRESENTIE', 'TAAL_VOORTGANG'], soort: 'lezen', voor: met('TAAL_VOORTGANG', 'E') },
  // How much was handed in and is missing, and figures with small numbers hidden: no persons.
  'Query.volledigheid': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'BELEIDSMEDEWERKER', 'TAALCOORDINATOR', 'TAALDOCENT', 'PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER') },
  'Query.kwartaalevaluaties': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'BELEIDSMEDEWERKER', 'TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR') },
  'Query.maandstaat': { rubrieken: ['TAAL_PRESENTIE'], soort: 'lezen', voor: met('TAAL_PRESENTIE', 'E', 'S') },
  'Query.openVerzuim': { rubrieken: ['TAAL_PRESENTIE'], soort: 'lezen', voor: met('TAAL_PRESENTIE', 'E') },
  'Query.eigenLessen': { rubrieken: ['TAAL_PRESENTIE'], soort: 'lezen', voor: alleen('INBURGERAAR') },
  // Who sits in a class is a relation, as BETROKKENEN is for the gemeente; the school manages its own.
  'Query.klassen': { rubrieken: [], soort: 'lezen', voor: alleen('TAALCOORDINATOR') },
  'Query.klas': { rubrieken: [], soort: 'lezen', voor: alleen('TAALCOORDINATOR') },
  'Query.wachtlijst': { rubrieken: [], soort: 'lezen', voor: alleen('TAALCOORDINATOR') },
  'Query.lesvrij': { rubrieken: [], soort: 'vrij', voor: alleen('TAALCOORDINATOR') },
  'Query.docenten': { rubrieken: [], soort: 'vrij', voor: alleen('TAALCOORDINATOR') },
  'Query.klasbezetting': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'BELEIDSMEDEWERKER') },
  'Query.mijnUren': { rubrieken: ['PARTICIPATIE_UREN'], soort: 'lezen', voor: met('PARTICIPATIE_UREN', 'E', 'S') },
  'Query.werkgroepen': { rubrieken: ['PARTICIPATIE_UREN'], soort: 'lezen', voor: met('PARTICIPATIE_UREN', 'E') },
  'Query.mijnSignalen': { rubrieken: ['SIGNALEN'], soort: 'lezen', voor: met('SIGNALEN', 'L', 'S', 'E') },
  'Query.gespreksvoorbereiding': {
    rubrieken: ['GESPREKKEN', 'TAAL_PRESENTIE', 'TAAL_VOORTGANG', 'PARTICIPATIE_UREN', 'SIGNALEN', 'EXAMENS', 'PARTICIPATIE_EVALUATIE', 'PVT_TRAJECT', 'BEGELEIDING', 'WONEN', 'TAALCOACHING', ...AFSPRAKEN],
    soort: 'lezen', voor: met('GESPREKKEN', 'S'),
  },
  'Query.mijnStages': { rubrieken: ['WERK'], soort: 'lezen', voor: met('WERK', 'S') },
  'Query.loopbaanbegeleiders': { rubrieken: [], soort: 'vrij', voor: alleen('CONSULENT') },
  // What waits for an answer, without the person it is about.
  'Query.overdrachtenAanMij': { rubrieken: [], soort: 'vrij', voor: alleen('LOOPBAANBEGELEIDER') },
  'Query.mijnAfspraken': { rubrieken: AFSPRAKEN, soort: 'lezen', voor: (rol) => AFSPRAKEN.some((rubriek) => ['M', 'S'].includes(cel(rubriek, rol))) },
  // Whom VluchtelingenWerk has, with what that asks. What a task tells of measurements is held by its own spec and by two worlds that differ in them.
  'Query.begeleidingen': { rubrieken: ['BEGELEIDING', 'BETROKKENEN'], soort: 'lezen', voor: met('BEGELEIDING', 'E') },
  // Colleagues of the own organisation with how many persons each has, and no person.
  // Who sits in a group of the own organisation is a relation, as for a school.
  'Query.trainingen': { rubrieken: [], soort: 'lezen', voor: alleen('VWN_COORDINATOR') },
  'Query.trainers': { rubrieken: [], soort: 'vrij', voor: alleen('VWN_COORDINATOR') },
  'Query.vrijwilligers': { rubrieken: [], soort: 'vrij', voor: alleen('VWN_COORDINATOR') },
  'Query.inzagelog': { rubrieken: ['INZAGELOG'], soort: 'lezen', voor: alleen('FG') },
  'Mutation.presentieVastleggen': { rubrieken: ['TAAL_PRESENTIE'], soort: 'schrijven', voor: met('TAAL_PRESENTIE', 'E', 'S') },
  'Mutation.maandstaatVastleggen': { rubrieken: ['TAAL_PRESENTIE'], soort: 'schrijven', voor: met('TAAL_PRESENTIE', 'E', 'S') },
  'Mutation.verzuimOpvolgen': { rubrieken: ['TAAL_PRESENTIE'], soort: 'schrijven', voor: met('TAAL_PRESENTIE', 'E') },
  'Mutation.lesVervallen': { rubrieken: [], soort: 'sturen', voor: met('TAAL_PRESENTIE', 'E') },
  'Mutation.lessenOndertekenen': { rubrieken: [], soort: 'sturen', voor: alleen('TAALDOCENT') },
  'Mutation.maandAfsluiten': { rubrieken: [], soort: 'sturen', voor: alleen('TAALCOORDINATOR') },
  'Mutation.klasVastleggen': { rubrieken: [], soort: 'sturen', voor: alleen('TAALCOORDINATOR') },
  'Mutation.cursistInschrijven': { rubrieken: [], soort: 'sturen', voor: alleen('TAALCOORDINATOR') },
  'Mutation.inschrijvingBeeindigen': { rubrieken: [], soort: 'sturen', voor: alleen('TAALCOORDINATOR') },
  'Mutation.lesreeksPlannen': { rubrieken: [], soort: 'sturen', voor: alleen('TAALCOORDINATOR') },
  'Mutation.lesvrijVastleggen': { rubrieken: [], soort: 'sturen', voor: alleen('TAALCOORDINATOR') },
  'Mutation.lesvrijIntrekken': { rubrieken: [], soort: 'sturen', voor: alleen('TAALCOORDINATOR') },
  'Mutation.lesreeksStoppen': { rubrieken: [], soort: 'sturen', voor: alleen('TAALCOORDINATOR') },
  'Mutation.klasSluiten': { rubrieken: [], soort: 'sturen', voor: alleen('TAALCOORDINATOR') },
  'Mutation.docentBeeindigen': { rubrieken: [], soort: 'sturen', voor: alleen('TAALCOORDINATOR') },
  // The own word about own lessons: the cell is L, and what the school keeps does not change by it (lesbewijs.spec.ts).
  'Mutation.lesAfmelden': { rubrieken: [], soort: 'sturen', voor: alleen('INBURGERAAR') },
  'Mutation.presentieBevestigen': { rubrieken: [], soort: 'sturen', voor: alleen('INBURGERAAR') },
  'Mutation.presentieImportVoorbeeld': { rubrieken: ['TAAL_PRESENTIE'], soort: 'schrijven', voor: alleen('TAALCOORDINATOR') },
  'Mutation.presentieImportBevestigen': { rubrieken: ['TAAL_PRESENTIE'], soort: 'schrijven', voor: alleen('TAALCOORDINATOR') },
  'Mutation.presentieImportOngedaan': { rubrieken: ['TAAL_PRESENTIE'], soort: 'schrijven', voor: alleen('TAALCOORDINATOR') },
  'Mutation.voortgangRapporteren': { rubrieken: ['TAAL_VOORTGANG'], soort: 'schrijven', voor: met('TAAL_VOORTGANG', 'E', 'S') },
  'Mutation.groepsrapportageVastleggen': { rubrieken: ['TAAL_VOORTGANG'], soort: 'schrijven', voor: met('TAAL_VOORTGANG', 'E', 'S') },
  'Mutation.legeWekenVastleggen': { rubrieken: [], soort: 'sturen', voor: alleen('PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER') },
  'Mutation.partnerHerinneren': { rubrieken: [], soort: 'sturen', voor: alleen('TEAMLEIDER', 'BELEIDSMEDEWERKER') },
  'Mutation.participatieUrenVastleggen': { rubrieken: ['PARTICIPATIE_UREN'], soort: 'schrijven', voor: met('PARTICIPATIE_UREN', 'E', 'S') },
  'Mutation.pvtGroepVastleggen': { rubrieken: ['PVT_TRAJECT'], soort: 'schrijven', voor: met('PVT_TRAJECT', 'E') },
  'Mutation.activiteitVastleggen': { rubrieken: [], soort: 'sturen', voor: alleen('BELEIDSMEDEWERKER', 'FUNCTIONEEL_BEHEERDER') },
  'Mutation.urenReageren': { rubrieken: ['PARTICIPATIE_UREN'], soort: 'melden', voor: met('PARTICIPATIE_UREN', 'M') },
  'Mutation.pipVaststellen': { rubrieken: ['PIP_KERN'], soort: 'schrijven', voor: met('PIP_KERN', 'S') },
  'Mutation.afspraakMelden': { rubrieken: AFSPRAKEN, soort: 'melden', voor: (rol) => AFSPRAKEN.some((rubriek) => ['M', 'S'].includes(cel(rubriek, rol))) },
  'Mutation.signaalIndienen': { rubrieken: ['SIGNALEN'], soort: 'schrijven', voor: met('SIGNALEN', 'E', 'S') },
  'Mutation.verhuizingVastleggen': { rubrieken: ['TRAJECTSTATUS'], soort: 'schrijven', voor: met('TRAJECTSTATUS', 'S') },
  'Mutation.dossierVastleggen': { rubrieken: Object.keys(DOSSIER), soort: 'schrijven', voor: (rol) => Object.keys(DOSSIER).some((rubriek) => ['S', 'E'].includes(cel(rubriek, rol))) },
  'Mutation.afspraakVastleggen': { rubrieken: AFSPRAKEN, soort: 'schrijven', voor: (rol) => AFSPRAKEN.some((rubriek) => cel(rubriek, rol) === 'S') },
  'Mutation.urenBevestigen': { rubrieken: ['PARTICIPATIE_UREN'], soort: 'melden', voor: met('PARTICIPATIE_UREN', 'M') },
  'Mutation.betrokkenheidVastleggen': { rubrieken: ['BETROKKENEN'], soort: 'schrijven', voor: met('BETROKKENEN', 'S') },
  'Mutation.betrokkenheidBeeindigen': { rubrieken: ['BETROKKENEN'], soort: 'schrijven', voor: met('BETROKKENEN', 'S') },
  // The signed page couples a volunteer to persons, and the coordinator does not write BETROKKENEN: who of the own organisation does its work (begeleiders.spec.ts).
  'Mutation.begeleiderKoppelen': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR') },
  'Mutation.begeleiderOntkoppelen': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR') },
  'Mutation.trainingMaken': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR') },
  'Mutation.deelnemerInschrijven': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR') },
  'Mutation.deelnemerUitschrijven': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR') },
  'Mutation.vrijwilligerBijwerken': { rubrieken: [], soort: 'vrij', voor: alleen('VWN_COORDINATOR') },
  'Mutation.taakUitstellen': { rubrieken: [], soort: 'sturen', voor: alleen('CONSULENT', 'TEAMLEIDER') },
  'Mutation.taakToewijzen': { rubrieken: [], soort: 'sturen', voor: alleen('CONSULENT', 'TEAMLEIDER') },
  'Mutation.gesprekPlannen': { rubrieken: ['GESPREKKEN'], soort: 'schrijven', voor: met('GESPREKKEN', 'S') },
  'Mutation.gesprekVerzetten': { rubrieken: ['GESPREKKEN'], soort: 'schrijven', voor: met('GESPREKKEN', 'S') },
  'Mutation.gesprekAfzeggen': { rubrieken: ['GESPREKKEN'], soort: 'schrijven', voor: met('GESPREKKEN', 'S') },
  'Mutation.gesprekHouden': { rubrieken: ['GESPREKKEN'], soort: 'schrijven', voor: met('GESPREKKEN', 'S') },
  'Mutation.maatregelVastleggen': { rubrieken: ['HANDHAVING'], soort: 'schrijven', voor: met('HANDHAVING', 'S') },
  'Mutation.maatregelBijwerken': { rubrieken: ['HANDHAVING'], soort: 'schrijven', voor: met('HANDHAVING', 'S') },
  'Mutation.overdrachtAanbieden': { rubrieken: ['WERK'], soort: 'schrijven', voor: alleen('CONSULENT') },
  'Mutation.overdrachtIntrekken': { rubrieken: ['WERK'], soort: 'schrijven', voor: alleen('CONSULENT') },
  // Somebody without the person yet: the answer is given in the database (werkcarrousel.spec.ts).
  'Mutation.overdrachtBeantwoorden': { rubrieken: [], soort: 'sturen', voor: alleen('LOOPBAANBEGELEIDER') },
  'Mutation.weergaveBewaren': { rubrieken: [], soort: 'vrij', voor: (rol) => metPersoon(rol) && rol !== 'INBURGERAAR' },
  'Mutation.weergaveVerwijderen': { rubrieken: [], soort: 'vrij', voor: (rol) => metPersoon(rol) && rol !== 'INBURGERAAR' },
  'Mutation.caseloadOverdragen': { rubrieken: [], soort: 'sturen', voor: alleen('CONSULENT', 'TEAMLEIDER') },
  'Mutation.leeslijstGelezen': { rubrieken: [], soort: 'sturen', voor: alleen('CONSULENT') },
  'Mutation.partnersysteemToelaten': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.partnersysteemGeheimVernieuwen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.partnersysteemSleutelInstellen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.partnersysteemSeinInstellen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.partnersysteemBeeindigen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.koppelnummersVastleggen': { rubrieken: [], soort: 'sturen', voor: alleen(...KOPPELT) },
  'Mutation.koppelnummersMetBsn': { rubrieken: [], soort: 'sturen', voor: (rol) => KOPPELT.includes(rol) && ['L', 'S'].includes(cel('BSN', rol)) },
  'Mutation.taalKiezen': { rubrieken: [], soort: 'vrij', voor: alleen('INBURGERAAR') },
  'Mutation.rechtBeoordelen': { rubrieken: [], soort: 'sturen', voor: alleen('FG', 'TEAMLEIDER') },
  'Mutation.steekproefBeoordelen': { rubrieken: [], soort: 'sturen', voor: alleen('FG') },
  'Mutation.uitvoerAanvragen': { rubrieken: [], soort: 'vrij', voor: metPersoon },
  'Mutation.waarnemingStarten': { rubrieken: [], soort: 'sturen', voor: alleen('CONSULENT', 'TEAMLEIDER') },
  'Mutation.waarnemingBeeindigen': { rubrieken: [], soort: 'sturen', voor: alleen('CONSULENT') },
  'Mutation.toestemmingIntrekken': { rubrieken: [], soort: 'sturen', voor: alleen('INBURGERAAR') },
};

/** Fields of `Inburgeraar` beside the rubrieken. */
export const NAAST_RUBRIEKEN: Readonly<Record<string, string>> = {
  id: 'the identity, for who has the person', portaalnummer: 'ROEPNAAM', toegang: 'what the viewer may do', afgeschermd: 'what the viewer may not see',
  mijnOpdracht: 'by which betrokkenheid the viewer has the person',
};

/** What may be asked of a person to choose, order or find it: with the rubriek that it looks at. */
export const KIEZEN: Readonly<Record<string, { kanaal: 'filter' | 'zoeken' | 'sorteren'; rubrieken: readonly string[] }>> = {
  'InburgeraarFilter.fase': { kanaal: 'filter', rubrieken: ['TRAJECTSTATUS'] },
  'InburgeraarFilter.stap': { kanaal: 'filter', rubrieken: ['TRAJECTSTATUS'] },
  'InburgeraarFilter.termijnSoort': { kanaal: 'filter', rubrieken: ['TRAJECTSTATUS'] },
  'InburgeraarFilter.termijnTot': { kanaal: 'filter', rubrieken: ['TRAJECTSTATUS'] },
  'InburgeraarFilter.partnerId': { kanaal: 'filter', rubrieken: ['BETROKKENEN'] },
  'InburgeraarFilter.consulentId': { kanaal: 'filter', rubrieken: ['BETROKKENEN'] },
  'InburgeraarFilter.leerroute': { kanaal: 'filter', rubrieken: ['PIP_KERN'] },
  'InburgeraarFilter.zoek': { kanaal: 'zoeken', rubrieken: ['ROEPNAAM', 'ACHTERNAAM'] },
  'Query.zoeken(woorden)': { kanaal: 'zoeken', rubrieken: ['ROEPNAAM', 'ACHTERNAAM'] },
  'InburgeraarSortering.ROEPNAAM': { kanaal: 'sorteren', rubrieken: ['ROEPNAAM'] },
  'InburgeraarSortering.ACHTERNAAM': { kanaal: 'sorteren', rubrieken: ['ACHTERNAAM'] },
  'InburgeraarSortering.VOLGENDE_TERMIJN': { kanaal: 'sorteren', rubrieken: ['TRAJECTSTATUS'] },
};

/** Arguments and fields of input that steer and look at no rubriek: pages, periods, keys, identities that are checked themselves. */
export const STUREN: Readonly<Record<string, string>> = {
  Query: `inburgeraar(id) inburgeraars(first) inburgeraars(after) inburgeraars(filter) inburgeraars(sortering) zoeken(first) inzagelog(first) inzagelog(after) inzagelog(filter)
    bewaarverslagen(first) handmatigeRechten(jaar) handmatigeRechten(kwartaal) matrixVerschil(volgnummer) sessieInzage(sessie) sessieInzage(van) sessieInzage(tot)
    steekproeven(van) steekproeven(tot) steekproefBeoordelingen(jaar) steekproefBeoordelingen(kwartaal) les(id) lezers(rubriek) mijnLessen(van) mijnLessen(tot) mijnSignalen(first) mijnSignalen(stand)
    gespreksvoorbereiding(inburgeraarId) urenstand(inburgeraarId) urenstand(maand) mijnStages(first) taken(first) taken(after) taken(filter)
    overdraagbaar(inburgeraarIds) overdraagbaar(consulentId) mijnAfspraken(first) mijnAfspraken(after) mijnAfspraken(wanneer) koppelnummers(nummers) koppelnummersVan(inburgeraarIds) mijnUren(van) mijnUren(tot)
    voortgangsgroepen(jaar) voortgangsgroepen(kwartaal) volledigheid(jaar) volledigheid(kwartaal) kwartaalevaluaties(jaar) kwartaalevaluaties(kwartaal) maandstaat(groepId) maandstaat(maand) klas(id)`,
  Mutation: `afspraakMelden(input) participatieUrenVastleggen(input) pvtGroepVastleggen(input) pipVaststellen(input) presentieImportBevestigen(input) presentieImportOngedaan(input)
    presentieImportVoorbeeld(input) presentieVastleggen(input) signaalIndienen(input) urenReageren(input) voortgangRapporteren(input) verhuizingVastleggen(input)
    waarnemingStarten(input) waarnemingBeeindigen(input) toestemmingIntrekken(input) dossierVastleggen(input) uitvoerAanvragen(input) afspraakVastleggen(input)
    urenBevestigen(input) betrokkenheidVastleggen(input) betrokkenheidBeeindigen(input) taalKiezen(input)
    rechtBeoordelen(input) steekproefBeoordelen(input)
    gesprekPlannen(input) gesprekVerzetten(input) gesprekAfzeggen(input) gesprekHouden(input) maatregelVastleggen(input) maatregelBijwerken(input)
    overdrachtAanbieden(input) overdrachtBeantwoorden(input) overdrachtIntrekken(input) taakUitstellen(input) taakToewijzen(input)
    weergaveBewaren(input) weergaveVerwijderen(input) activiteitVastleggen(input) caseloadOverdragen(input) leeslijstGelezen(input)
    trainingMaken(input) deelnemerInschrijven(input) deelnemerUitschrijven(input) begeleiderKoppelen(input) begeleiderOntkoppelen(input) vrijwilligerBijwerken(input) partnersysteemToelaten(input) partnersysteemGeheimVernieuwen(input) partnersysteemBeeindigen(input) partnersysteemSeinInstellen(input) partnersysteemSleutelInstellen(input) koppelnummersVastleggen(input) koppelnummersMetBsn(input)
    groepsrapportageVastleggen(input) legeWekenVastleggen(input) partnerHerinneren(input) maandstaatVastleggen(input) verzuimOpvolgen(input) lesVervallen(input) lessenOndertekenen(input) maandAfsluiten(input)
    klasVastleggen(input) cursistInschrijven(input) inschrijvingBeeindigen(input) lesreeksPlannen(input) lesreeksStoppen(input) lesvrijVastleggen(input) lesvrijIntrekken(input) klasSluiten(input) docentBeeindigen(input) lesAfmelden(input) presentieBevestigen(input)`,
  Inburgeraar: 'toegang(rubrieken)', Inzagelog: 'inzagen(laatste) inzagen(na) inzagen(organisatie)',
  TaalPresentie: 'lessen(laatste)', ParticipatieUrenOverzicht: 'regels(laatste)', Werkgroep: 'deelnemers(week)',
  // A task tells of the rubrieken of its kind: `lijstkeuzes.spec.ts` holds each kind to them.
  InburgeraarFilter: 'attentie ookAfronding',
  TakenFilter: 'eigenaarId inburgeraarId ookLopend ookUitgesteld soort',
  InzagelogFilter: 'organisatie persoon rubriek van tot',
};

/** Types that an answer holds without passing through a person: the rubriek they tell of, or why they tell of none. */
export const TYPEN: Readonly<Record<string, string>> = {
  Afspraak: 'AFSPRAKEN', AfspraakMelding: 'AFSPRAKEN', MijnAfspraakConnection: 'a page', MijnAfspraakEdge: 'a page', Deelnemer: 'TAAL_PRESENTIE', Les: 'TAAL_PRESENTIE', LesPresentie: 'TAAL_PRESENTIE', Werkgroep: 'PARTICIPATIE_UREN', Urenboeking: 'PARTICIPATIE_UREN',
  WerkgroepDeelnemer: 'PARTICIPATIE_UREN', WeekRegel: 'PARTICIPATIE_UREN', Signaal: 'SIGNALEN', SignaalOver: 'SIGNALEN', Logregel: 'INZAGELOG', ImportRegel: 'TAAL_PRESENTIE',
  PresentieImportVoorbeeld: 'TAAL_PRESENTIE', PresentieImportUitkomst: 'TAAL_PRESENTIE', ImportAantallen: 'TAAL_PRESENTIE',
  Herkomst: 'who wrote the row in which it stands', Groep: 'a group, not its members', ImportIndeling: 'the columns of a file', ImportKolom: 'the columns of a file',
  Activiteit: 'the catalogue of the gemeente', Telregel: 'the catalogue of the gemeente', ActiviteitVastleggenPayload: 'an envelope',
  Urenstand: 'PARTICIPATIE_UREN', Urendoel: 'PARTICIPATIE_UREN', DuoUren: 'PARTICIPATIE_UREN', Urenmaand: 'PARTICIPATIE_UREN', Urenpost: 'PARTICIPATIE_UREN', Samenloopdag: 'PARTICIPATIE_UREN', Samenloopdeel: 'PARTICIPATIE_UREN', Autorisatiematrix: 'the signed table', MatrixCel: 'the signed table', MatrixRol: 'the signed table', MatrixRubriek: 'the signed table',
  Consulent: 'an employee', Ik: 'the viewer', Kerncijfers: 'figures with small numbers hidden', Kerngemiddelde: 'figures with small numbers hidden', Kerngetal: 'figures with small numbers hidden',
  PageInfo: 'the page', InburgeraarConnection: 'a page of persons', InburgeraarEdge: 'a page of persons', LogregelConnection: 'a page', LogregelEdge: 'a page',
  Zoekuitkomst: 'what was found; the persons in it are held by themselves', GevondenGroep: 'a group, not its members', GevondenOrganisatie: 'an organisation',
  Partnerorganisatie: 'an organisation', Lezer: 'who may read a rubriek, by kind of organisation', UitvoerKolom: 'a column of a list', Vastlegging: 'identities of what was just written',
  BetrekbareOrganisatie: 'an organisation to choose from', BetrokkenheidPayload: 'an envelope', TaalKiezenPayload: 'an envelope', UrenBevestigenPayload: 'an envelope',
  Bewaarregel: 'how much was erased, without persons', Bewaarverslag: 'how much was erased, without persons', MatrixCelwijziging: 'the signed table', MatrixTekstwijziging: 'the signed table',
  MatrixVerschil: 'the signed table', MatrixVersie: 'the signed table', HandmatigRecht: 'a right given by hand, with a pseudonym for the FG', HandmatigeRechten: 'a page', HandmatigeRechtenStand: 'counts',
  RechtBeoordeling: 'what was found of a right', RechtBeoordelenPayload: 'an envelope', SessieInzage: 'INZAGELOG', SessiePersoon: 'INZAGELOG', SessieRegel: 'INZAGELOG', Steekproef: 'INZAGELOG',
  Steekproeven: 'INZAGELOG', SteekproevenStand: 'counts', SteekproevenVanSoort: 'INZAGELOG', SteekproefBeoordeling: 'INZAGELOG', SteekproefBeoordelingen: 'INZAGELOG', SteekproefBeoordelenPayload: 'an envelope',
  Taak: 'TRAJECTSTATUS', TaakConnection: 'a page', TaakEdge: 'a page', TaakPayload: 'an envelope', TakenTelling: 'counts', LijstPartner: 'counts', Weergave: 'own settings', WeergavenPayload: 'an envelope',
  Overdraagbaar: 'who has the regie', Leeslijst: 'a page', Leeslijstregel: 'why the regie came over; the persons and tasks in it are held by themselves', CaseloadOverdragenPayload: 'an envelope', LeeslijstGelezenPayload: 'an envelope',
  Maandstaat: 'TAAL_PRESENTIE', Maandrij: 'TAAL_PRESENTIE', Maandcel: 'TAAL_PRESENTIE', Maandafsluiting: 'that a month is closed', LesAfmelding: 'TAAL_PRESENTIE', LesOndertekening: 'that a docent signed',
  OpenVerzuim: 'TAAL_PRESENTIE', EigenLes: 'TAAL_PRESENTIE', EigenPresentie: 'TAAL_PRESENTIE', Klas: 'a class; the persons in it are held by themselves', Klaslid: 'who sits in a class of the own school',
  Trainingsgroep: 'a group; the persons in it are held by themselves', Trainingsdeelnemer: 'who sits in a group of the own organisation', Trainer: 'an employee', TrainingPayload: 'an envelope',
  Begeleidingsregel: 'BEGELEIDING', Begeleidingstaak: 'BEGELEIDING and ZELFREDZAAMHEID', Koppeling: 'BETROKKENEN', Vrijwilliger: 'an employee', VrijwilligerPayload: 'an envelope', KoppelingPayload: 'an envelope',
  Lesreeks: 'a timetable', Lesvrij: 'a holiday', Docent: 'an employee', Klasdocent: 'an employee', Wachtende: 'since when the own school is involved', Klasbezetting: 'seats, without persons', MaandstaatPayload: 'an envelope',
  VerzuimOpvolgenPayload: 'an envelope', LesVervallenPayload: 'an envelope', LessenOndertekenenPayload: 'an envelope', EigenLessenPayload: 'an envelope', KlasPayload: 'an envelope', LesreeksPlannenPayload: 'an envelope', LesvrijVastleggenPayload: 'an envelope',
  DossierVastleggenPayload: 'an envelope', UitvoerAanvragenPayload: 'an envelope', RolBezetting: 'an organisation',
  AfspraakMeldenPayload: 'an envelope', ParticipatieUrenVastleggenPayload: 'an envelope', PvtGroepVastleggenPayload: 'an envelope', PipVaststellenPayload: 'an envelope', PresentieVastleggenPayload: 'an envelope',
  SignaalIndienenPayload: 'an envelope', ToestemmingIntrekkenPayload: 'an envelope', UrenReagerenPayload: 'an envelope', VerhuizingVastleggenPayload: 'an envelope',
  Voortgangsgroep: 'TAAL_VOORTGANG', Voortgangscursist: 'TAAL_VOORTGANG', Aanwezigheid: 'TAAL_PRESENTIE', GroepsrapportageVastleggenPayload: 'an envelope',
  Volledigheid: 'counts per organisation or own group', Volledigheidsgroep: 'counts per organisation or own group', Opgavetelling: 'counts per organisation or own group', OpenOpgave: 'a lesson or a week, and nobody in it', VolledigheidPayload: 'an envelope',
  Kwartaalevaluatie: 'figures with small numbers hidden', Stoelbezetting: 'seats of groups, and nobody on them', Aanlevering: 'counts per organisation or own group',
  VoortgangRapporterenPayload: 'an envelope', WaarnemingPayload: 'an envelope',
  Gespreksvoorbereiding: 'what the reader may see of each rubriek since the last talk', Gesprekkenstand: 'GESPREKKEN', VorigGesprek: 'GESPREKKEN', Presentiesinds: 'TAAL_PRESENTIE', Presentieweek: 'TAAL_PRESENTIE',
  Voorbereidingsles: 'TAAL_PRESENTIE', Urensinds: 'PARTICIPATIE_UREN', Urenweek: 'PARTICIPATIE_UREN', Voortgangsinds: 'TAAL_VOORTGANG', Niveausinds: 'TAAL_VOORTGANG', Rapportagesinds: 'TAAL_VOORTGANG',
  Afspraaksinds: 'AFSPRAKEN', Meldingsinds: 'AFSPRAKEN', Signaalsinds: 'SIGNALEN', Gebeurtenissinds: 'the rubriek that it names', LopendeStage: 'WERK', Werkplek: 'WERK', Evaluatieplicht: 'WERK',
  Koppelnummer: 'the own number of the partner that asks', Nummerkoppeling: 'what became of a line of the partner that asks', KoppelnummersPayload: 'an envelope',
  Partnersysteem: 'a system of a partner, no person', PartnersysteemPayload: 'an envelope', Systeemrol: 'the registry',
  Loopbaanbegeleider: 'an employee', AangebodenOverdracht: 'that something waits for the viewer, without a person', GesprekPayload: 'an envelope', MaatregelPayload: 'an envelope', OverdrachtPayload: 'an envelope',
};

/** The paths on which a whole person comes out. Those of mutations are looked at where the mutation is. */
export const PERSOONSPADEN = [
  'Query.maandstaat.rijen.inburgeraar', 'Query.maandstaat.lessen.deelnemers.inburgeraar', 'Query.openVerzuim.inburgeraar', 'Query.klassen.leden.inburgeraar', 'Query.klas.leden.inburgeraar', 'Query.wachtlijst.inburgeraar', 'Query.begeleidingen.inburgeraar', 'Query.trainingen.deelnemers.inburgeraar', 'Mutation.trainingMaken.training.deelnemers.inburgeraar', 'Mutation.deelnemerInschrijven.training.deelnemers.inburgeraar', 'Mutation.deelnemerUitschrijven.training.deelnemers.inburgeraar', 'Mutation.begeleiderKoppelen.inburgeraar', 'Mutation.begeleiderOntkoppelen.inburgeraar',
  'Mutation.maandstaatVastleggen.maandstaat.rijen.inburgeraar', 'Mutation.maandstaatVastleggen.maandstaat.lessen.deelnemers.inburgeraar', 'Mutation.maandAfsluiten.maandstaat.rijen.inburgeraar', 'Mutation.maandAfsluiten.maandstaat.lessen.deelnemers.inburgeraar',
  'Mutation.verzuimOpvolgen.verzuim.inburgeraar', 'Mutation.lesVervallen.les.deelnemers.inburgeraar', 'Mutation.lessenOndertekenen.lessen.deelnemers.inburgeraar',
  'Mutation.klasVastleggen.klas.leden.inburgeraar', 'Mutation.cursistInschrijven.klas.leden.inburgeraar', 'Mutation.inschrijvingBeeindigen.klas.leden.inburgeraar', 'Mutation.lesreeksPlannen.klas.leden.inburgeraar', 'Mutation.lesreeksStoppen.klas.leden.inburgeraar', 'Mutation.klasSluiten.klas.leden.inburgeraar', 'Mutation.docentBeeindigen.klas.leden.inburgeraar',
  'Query.inburgeraar', 'Query.inburgeraars.edges.node', 'Query.zoeken.personen', 'Query.les.deelnemers.inburgeraar', 'Query.mijnLessen.deelnemers.inburgeraar', 'Query.werkgroepen.deelnemers.inburgeraar', 'Query.voortgangsgroepen.cursisten.inburgeraar', 'Mutation.groepsrapportageVastleggen.inburgeraars',
  'Query.mijnSignalen.inburgeraar', 'Query.mijnAfspraken.edges.inburgeraar', 'Query.handmatigeRechten.rechten.inburgeraar', 'Query.taken.edges.node.inburgeraar', 'Query.overdraagbaar.inburgeraar', 'Query.leeslijst.regels.inburgeraar', 'Query.leeslijst.regels.taken.inburgeraar', 'Mutation.taakUitstellen.taak.inburgeraar', 'Mutation.taakToewijzen.taak.inburgeraar', 'Mutation.rechtBeoordelen.recht.inburgeraar', 'Mutation.presentieVastleggen.les.deelnemers.inburgeraar', 'Mutation.participatieUrenVastleggen.inburgeraars', 'Mutation.pvtGroepVastleggen.inburgeraars', 'Mutation.urenReageren.inburgeraar',
  'Mutation.afspraakMelden.inburgeraar', 'Mutation.pipVaststellen.inburgeraar', 'Mutation.voortgangRapporteren.inburgeraar', 'Mutation.verhuizingVastleggen.inburgeraar',
  'Mutation.dossierVastleggen.inburgeraar', 'Mutation.afspraakVastleggen.inburgeraar',
  'Mutation.urenBevestigen.inburgeraar', 'Mutation.betrokkenheidVastleggen.inburgeraar', 'Mutation.betrokkenheidBeeindigen.inburgeraar', 'Mutation.waarnemingStarten.inburgeraar', 'Mutation.waarnemingBeeindigen.inburgeraar', 'Mutation.toestemmingIntrekken.inburgeraar',
  'Query.mijnStages.inburgeraar', 'Mutation.gesprekPlannen.inburgeraar', 'Mutation.gesprekVerzetten.inburgeraar', 'Mutation.gesprekAfzeggen.inburgeraar', 'Mutation.gesprekHouden.inburgeraar',
  'Mutation.maatregelVastleggen.inburgeraar', 'Mutation.maatregelBijwerken.inburgeraar', 'Mutation.overdrachtAanbieden.inburgeraar', 'Mutation.overdrachtBeantwoorden.inburgeraar', 'Mutation.overdrachtIntrekken.inburgeraar',
] as const;

/** All entrances that the tables above name, as `ingangen` of the schema writes them. */
export function bekendeIngangen(): string[] {
  const losse = (tabel: Readonly<Record<string, string>>) => Object.entries(tabel).flatMap(([type, namen]) => namen.split(/\s+/).filter(Boolean).map((naam) => `${type}.${naam}`));
  return [...Object.keys(WORTELS), ...Object.keys(KIEZEN), ...losse(STUREN), ...losse(INVOER)].sort();
}
