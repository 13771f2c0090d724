import { DOSSIER } from './dossier.ts';
import { INVOER } from './invoer.ts';
import { SAMEN } from './kanalenSamen.ts';
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

/** Mutations that write no rubriek of anybody, each for one role by name. */
const sturen = (namen: readonly string[], rol: string): Record<string, Wortel> => Object.fromEntries(namen.map((naam) => [`Mutation.${naam}`, { rubrieken: [], soort: 'sturen', voor: alleen(rol) }]));

export const WORTELS: Readonly<Record<string, Wortel>> = {
  ...SAMEN,
  'Query.ik': { rubrieken: [], soort: 'vrij', voor: iedereen },
  'Query.autorisatiematrix': { rubrieken: [], soort: 'vrij', voor: iedereen },
  'Query.activiteiten': { rubrieken: [], soort: 'vrij', voor: met('PARTICIPATIE_UREN', 'E', 'S') },
  'Query.aanbod': { rubrieken: [], soort: 'vrij', voor: (rol) => cel('PARTICIPATIE_UREN', rol) !== '-' || ['BELEIDSMEDEWERKER', 'FUNCTIONEEL_BEHEERDER'].includes(rol) },
  'Query.partnerorganisaties': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Query.partnersystemen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Query.systeemrollen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  // Employees and volunteers, invitations, norms and the change log: no inburgeraar in any of them (accounts.spec.ts, uitnodigingen.spec.ts).
  'Query.lidmaatschappen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Query.uitnodigingen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Query.parameters': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Query.wettelijkeNormen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Query.wijzigingen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER', 'FG') },
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
  'Query.bedrijfsstand': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
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
  // Whom the Taalpunt has, or with whom a taalcoach practises; who practises with whom is part of TAALCOACHING.
  'Query.taalpunt': { rubrieken: ['TAALCOACHING'], soort: 'lezen', voor: met('TAALCOACHING', 'E') },
  // Whose housing runs; the corporatie has those for whom it has the opdracht. What is asked is told to it as numbers by size of the household (woonaanbod.sql.ts).
  'Query.huisvestingen': { rubrieken: ['WONEN'], soort: 'lezen', voor: met('WONEN', 'S', 'M', 'E') },
  'Query.gevraagdeWoningen': { rubrieken: [], soort: 'vrij', voor: alleen('CONSULENT', 'WOONCONSULENT') },
  'Query.woningen': { rubrieken: [], soort: 'vrij', voor: alleen('CONSULENT', 'WOONCONSULENT') },
  'Query.woonmomenten': { rubrieken: [], soort: 'vrij', voor: alleen('WOONCONSULENT', 'INBURGERAAR') },
  // Colleagues of the own organisation with how many persons each has, and no person.
  // Who sits in a group of the own organisation is a relation, as for a school.
  // Who consented to the own organisation: a relation, with what WELZIJN holds of them in the person.
  'Query.welzijnsdeelnemers': { rubrieken: [], soort: 'lezen', voor: alleen('WELZIJNSCOORDINATOR') },
  // Counts of what the own organisation entered, without text or person.
  'Query.signaaltelling': { rubrieken: [], soort: 'vrij', voor: alleen('WELZIJNSCOORDINATOR') },
  'Query.preventieacties': { rubrieken: [], soort: 'vrij', voor: (rol) => rol !== 'INBURGERAAR' }, 'Query.preventiepartners': { rubrieken: [], soort: 'vrij', voor: alleen('BELEIDSMEDEWERKER', 'WELZIJNSCOORDINATOR') },
  'Query.toestemmingskeuzes': { rubrieken: [], soort: 'vrij', voor: alleen('INBURGERAAR') },
  'Query.deelnemersgroepen': { rubrieken: [], soort: 'lezen', voor: alleen('VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') }, 'Query.groepskeuzes': { rubrieken: [], soort: 'vrij', voor: alleen('VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') },
  // Who was there is hours, by who has the group and writes its own.
  'Query.bijeenkomst': { rubrieken: ['PARTICIPATIE_UREN'], soort: 'lezen', voor: alleen('VWN_COORDINATOR', 'VWN_TRAINER', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') },
  'Query.vrijwilligers': { rubrieken: [], soort: 'vrij', voor: alleen('VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') },
  // Who has a place in a work group of the own organisation, or waits for one, is a relation; hours and evaluations are those of the own organisation (plaatsing.spec.ts).
  'Query.plaatsingen': { rubrieken: ['PARTICIPATIE_UREN', 'PARTICIPATIE_EVALUATIE'], soort: 'lezen', voor: met('PARTICIPATIE_EVALUATIE', 'E') },
  'Query.modules': { rubrieken: [], soort: 'vrij', voor: met('PARTICIPATIE_EVALUATIE', 'E') }, 'Query.beheerdeWerkgroepen': { rubrieken: [], soort: 'vrij', voor: alleen('PARTICIPATIECOORDINATOR') }, 'Query.werkbegeleiders': { rubrieken: [], soort: 'vrij', voor: alleen('PARTICIPATIECOORDINATOR') },
  // Places and how many are taken, and no persons.
  'Query.modulebezetting': { rubrieken: [], soort: 'vrij', voor: alleen('TEAMLEIDER', 'BELEIDSMEDEWERKER', 'PARTICIPATIECOORDINATOR') },
  // That effort fell tells of reports; its own spec holds that to the own school.
  'Query.achterop': { rubrieken: ['TAAL_PRESENTIE'], soort: 'lezen', voor: met('TAAL_PRESENTIE', 'E') },
  'Query.rapportagestand': { rubrieken: [], soort: 'vrij', voor: met('TAAL_VOORTGANG', 'E') },
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
  // A consent is a relation that the person makes, and that the organisation ends at request (toestemming.spec.ts).
  'Mutation.toestemmingGeven': { rubrieken: [], soort: 'sturen', voor: alleen('INBURGERAAR') }, 'Mutation.toestemmingStoppen': { rubrieken: [], soort: 'sturen', voor: alleen('WELZIJNSCOORDINATOR') },
  'Mutation.sleutelpersoonKoppelen': { rubrieken: ['WELZIJN'], soort: 'schrijven', voor: met('WELZIJN', 'E', 'S') }, 'Mutation.sleutelpersoonOntkoppelen': { rubrieken: ['WELZIJN'], soort: 'schrijven', voor: met('WELZIJN', 'E', 'S') },
  'Mutation.preventieactieVastleggen': { rubrieken: [], soort: 'vrij', voor: alleen('BELEIDSMEDEWERKER', 'WELZIJNSCOORDINATOR') },
  'Mutation.preventieactieBijwerken': { rubrieken: [], soort: 'vrij', voor: alleen('BELEIDSMEDEWERKER', 'TEAMLEIDER', 'TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') }, 'Mutation.preventieMeedoen': { rubrieken: [], soort: 'vrij', voor: alleen('BELEIDSMEDEWERKER', 'TEAMLEIDER', 'TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') },
  'Mutation.begeleiderKoppelen': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR', 'TAALPUNTCOORDINATOR') },
  'Mutation.begeleiderOntkoppelen': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR', 'TAALPUNTCOORDINATOR') },
  'Mutation.woningVragen': { rubrieken: ['WONEN'], soort: 'schrijven', voor: met('WONEN', 'S') },
  // Offers and times hold nobody; for whom a dwelling is, is a relation, and a time is the person's own choice (wonen.spec.ts).
  ...sturen(['woningAanbieden', 'woningIntrekken', 'woonmomentenOpenen', 'woonmomentSluiten'], 'WOONCONSULENT'), ...sturen(['woningKoppelen', 'woningLoslaten'], 'CONSULENT'), ...sturen(['woonmomentKiezen', 'woonmomentTeruggeven'], 'INBURGERAAR'),
  'Mutation.deelnemersgroepMaken': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') }, 'Mutation.deelnemersgroepWijzigen': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') }, 'Mutation.deelnemerInschrijven': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') }, 'Mutation.deelnemerUitschrijven': { rubrieken: [], soort: 'sturen', voor: alleen('VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') },
  // Its hours go through the ledger as those of participatieUrenVastleggen, which is proven cell by cell; what the list adds is held by bijeenkomsten.spec.ts.
  'Mutation.bijeenkomstVastleggen': { rubrieken: ['PARTICIPATIE_UREN'], soort: 'sturen', voor: alleen('VWN_COORDINATOR', 'VWN_TRAINER', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') },
  // A meeting as dossierVastleggen writes it and hours as participatieUrenVastleggen does, both proven cell by cell; that they go together is held by taalpunt.spec.ts.
  'Mutation.oefenenVastleggen': { rubrieken: ['TAALCOACHING', 'PARTICIPATIE_UREN'], soort: 'sturen', voor: alleen('TAALPUNTCOORDINATOR', 'TAALCOACH') },
  // A module and a group hold no person; a place gives a colleague whom the consulent gave the organisation.
  'Mutation.moduleVastleggen': { rubrieken: [], soort: 'vrij', voor: alleen('PARTICIPATIECOORDINATOR') }, 'Mutation.werkgroepVastleggen': { rubrieken: [], soort: 'vrij', voor: alleen('PARTICIPATIECOORDINATOR') },
  'Mutation.plaatsingGeven': { rubrieken: [], soort: 'sturen', voor: alleen('PARTICIPATIECOORDINATOR') }, 'Mutation.plaatsingEinde': { rubrieken: [], soort: 'sturen', voor: alleen('PARTICIPATIECOORDINATOR') },
  'Mutation.vrijwilligerBijwerken': { rubrieken: [], soort: 'vrij', voor: alleen('VWN_COORDINATOR', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR') },
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
  'Mutation.organisatieVastleggen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.organisatieBeeindigen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.uitnodigingVersturen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.uitnodigingVernieuwen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.uitnodigingIntrekken': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.rolGeven': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.rolBeeindigen': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
  'Mutation.parameterZetten': { rubrieken: [], soort: 'vrij', voor: alleen('FUNCTIONEEL_BEHEERDER') },
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
    steekproeven(van) steekproeven(tot) steekproefBeoordelingen(jaar) steekproefBeoordelingen(kwartaal) les(id) lezers(rubriek) mijnLessen(van) mijnLessen(tot) mijnSignalen(first) mijnSignalen(stand) signaal(id) signaalontvangers(inburgeraarId) postvak(first) postvak(after)
    gespreksvoorbereiding(inburgeraarId) urenstand(inburgeraarId) urenstand(maand) mijnStages(first) taken(first) taken(after) taken(filter)
    overdraagbaar(inburgeraarIds) overdraagbaar(consulentId) mijnAfspraken(first) mijnAfspraken(after) mijnAfspraken(wanneer) koppelnummers(nummers) koppelnummersVan(inburgeraarIds) mijnUren(van) mijnUren(tot)
    voortgangsgroepen(jaar) voortgangsgroepen(kwartaal) volledigheid(jaar) volledigheid(kwartaal) kwartaalevaluaties(jaar) kwartaalevaluaties(kwartaal) maandstaat(groepId) maandstaat(maand) klas(id) wijzigingen(voor) wijzigingen(soort)
    bijeenkomst(groepId) bijeenkomst(datum) actielijst(jaar) actielijst(kwartaal)`,
  Mutation: `afspraakMelden(input) participatieUrenVastleggen(input) pvtGroepVastleggen(input) pipVaststellen(input) presentieImportBevestigen(input) presentieImportOngedaan(input)
    presentieImportVoorbeeld(input) presentieVastleggen(input) signaalIndienen(input) signaalStapZetten(input) mededelingPlaatsen(input) mededelingIntrekken(input) mededelingGezien(input) postvakGezien(input) postvakInstellen(input) bereikbaarheidVastleggen(input) urenReageren(input) voortgangRapporteren(input) verhuizingVastleggen(input)
    waarnemingStarten(input) waarnemingBeeindigen(input) toestemmingIntrekken(input) dossierVastleggen(input) uitvoerAanvragen(input) afspraakVastleggen(input)
    urenBevestigen(input) betrokkenheidVastleggen(input) betrokkenheidBeeindigen(input) taalKiezen(input)
    rechtBeoordelen(input) steekproefBeoordelen(input)
    gesprekPlannen(input) gesprekVerzetten(input) gesprekAfzeggen(input) gesprekHouden(input) maatregelVastleggen(input) maatregelBijwerken(input)
    overdrachtAanbieden(input) overdrachtBeantwoorden(input) overdrachtIntrekken(input) taakUitstellen(input) taakToewijzen(input)
    weergaveBewaren(input) weergaveVerwijderen(input) activiteitVastleggen(input) caseloadOverdragen(input) leeslijstGelezen(input)
    toestemmingGeven(input) toestemmingStoppen(input) sleutelpersoonKoppelen(input) sleutelpersoonOntkoppelen(input) preventieactieVastleggen(input) preventieactieBijwerken(input) preventieMeedoen(input)
    deelnemersgroepMaken(input) deelnemersgroepWijzigen(input) bijeenkomstVastleggen(input) woningVragen(input) woningAanbieden(input) woningIntrekken(input) woningKoppelen(input) woningLoslaten(input) woonmomentenOpenen(input) woonmomentSluiten(input) woonmomentKiezen(input) woonmomentTeruggeven(input)
    moduleVastleggen(input) werkgroepVastleggen(input) plaatsingGeven(input) plaatsingEinde(input)
    deelnemerInschrijven(input) deelnemerUitschrijven(input) begeleiderKoppelen(input) begeleiderOntkoppelen(input) vrijwilligerBijwerken(input) oefenenVastleggen(input) partnersysteemToelaten(input) partnersysteemGeheimVernieuwen(input) partnersysteemBeeindigen(input) partnersysteemSeinInstellen(input) partnersysteemSleutelInstellen(input) koppelnummersVastleggen(input) koppelnummersMetBsn(input)
    werkgroepactieVastleggen(input) werkgroepactieMelden(input) werkgroepactiesDoorschuiven(input) werkgroepoverlegVastleggen(input) werkgroepledenVastleggen(input) kaartingangVastleggen(input) kaartingangBijwerken(input) kaartvertalingVastleggen(input)
    organisatieVastleggen(input) organisatieBeeindigen(input) uitnodigingVersturen(input) uitnodigingVernieuwen(input) uitnodigingIntrekken(input) rolGeven(input) rolBeeindigen(input) parameterZetten(input)
    groepsrapportageVastleggen(input) legeWekenVastleggen(input) partnerHerinneren(input) maandstaatVastleggen(input) verzuimOpvolgen(input) lesVervallen(input) lessenOndertekenen(input) maandAfsluiten(input)
    klasVastleggen(input) cursistInschrijven(input) inschrijvingBeeindigen(input) lesreeksPlannen(input) lesreeksStoppen(input) lesvrijVastleggen(input) lesvrijIntrekken(input) klasSluiten(input) docentBeeindigen(input) lesAfmelden(input) presentieBevestigen(input)`,
  Inburgeraar: 'toegang(rubrieken)', Inzagelog: 'inzagen(laatste) inzagen(na) inzagen(organisatie)',
  TaalPresentie: 'lessen(laatste)', ParticipatieUrenOverzicht: 'regels(laatste)', Werkgroep: 'deelnemers(week)',
  // A task tells of the rubrieken of its kind: `lijstkeuzes.spec.ts` holds each kind to them.
  InburgeraarFilter: 'attentie gemeente ookAfronding',
  TakenFilter: 'eigenaarId inburgeraarId ookLopend ookUitgesteld soort',
  InzagelogFilter: 'organisatie persoon rubriek van tot',
};

/** All entrances that the tables above name, as `ingangen` of the schema writes them. */
export function bekendeIngangen(): string[] {
  const losse = (tabel: Readonly<Record<string, string>>) => Object.entries(tabel).flatMap(([type, namen]) => namen.split(/\s+/).filter(Boolean).map((naam) => `${type}.${naam}`));
  return [...Object.keys(WORTELS), ...Object.keys(KIEZEN), ...losse(STUREN), ...losse(INVOER)].sort();
}
