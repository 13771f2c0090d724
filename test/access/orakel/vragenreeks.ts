import { type GraphQLSchema } from 'graphql';
import type { Persona } from '../../world/wereld.ts';
import type { Celwereld } from './celwereld.ts';
import { LESDAGEN } from './celwereld.ts';
import { WORTELS } from './kanalen.ts';
import { BEREKENDE_DAGEN, objectType, volleSelectie } from './schema.ts';
import { SCHRIJFPROEVEN } from './schrijfproeven.ts';
import { VANDAAG } from './toestanden.ts';

export interface Vraag { naam: string; document: string; variabelen: Record<string, unknown> }

/** Root fields that may answer differently over what the viewer may not see, each with why. Signed with the matrix; nothing else may differ. */
export const VRIJGEGEVEN: Readonly<Record<string, string>> = {
  'Query.kerncijfers': 'figures over all persons of the gemeente, which is what they are for; small numbers are hidden',
  'Query.volledigheid': 'how much was handed in and is missing at an organisation, which the whole organisation and its gemeente may know; no persons',
  'Query.kwartaalevaluaties': 'as kerncijfers, per partner',
  'Mutation.partnerHerinneren': 'mails who works at a partner; its own spec asks it of others', 'Mutation.legeWekenVastleggen': 'says of a week of an own group that nothing was done; its own spec asks it of others',
  'Query.inzagelog': 'the log of the FG grows with every reading, its own included; persons have pseudonyms',
  'Query.partnerorganisaties': 'how many people work where, for who manages the accounts; no inburgeraars',
  'Mutation.waarnemingStarten': 'a portaalnummer of a colleague can be taken over, with a reason that teamleider and FG read; it says GESTART or NIET_GEVONDEN',
  'Mutation.presentieImportBevestigen': 'names an import of the own organisation, of which the preview is asked here',
  'Mutation.presentieImportOngedaan': 'names an import of the own organisation, of which the preview is asked here',
  'Mutation.activiteitVastleggen': 'the catalogue of the gemeente, which is asked here; it answers nothing of a person',
  'Mutation.uitvoerAanvragen': 'gives the random number of a file; what the file holds is asked as a file',
  'Mutation.toestemmingIntrekken': 'withdraws one of the own consents, which the inburgeraar sees anyway',
  'Query.eigenLessen': 'the own lessons of the inburgeraar, which the oracle reads',
  'Query.klasbezetting': 'how many seats of a class are taken, for who buys the class',
  'Mutation.lesVervallen': 'a lesson of the own group or school, without persons; its own spec asks it of others',
  'Mutation.lessenOndertekenen': 'signs for a lesson of the own group; its own spec asks it of others',
  'Mutation.maandAfsluiten': 'closes a month of a group of the own school, which is asked here',
  'Mutation.klasVastleggen': 'a class of the own school, without persons', 'Mutation.lesreeksPlannen': 'lessons of the own school, without persons', 'Mutation.lesvrijVastleggen': 'holidays of the own school', 'Mutation.lesvrijIntrekken': 'the same', 'Mutation.lesreeksStoppen': 'a timetable of the own school',
  'Mutation.klasSluiten': 'a class of the own school, with who sits in it for the viewer; its own spec asks it of others', 'Mutation.docentBeeindigen': 'a colleague and a class of the own school, without persons',
  'Mutation.cursistInschrijven': 'enrols whom the viewer has; its own spec asks it of others', 'Mutation.inschrijvingBeeindigen': 'ends a seat that the viewer has in the own class; its own spec asks it of others',
  'Mutation.lesAfmelden': 'says something of an own lesson', 'Mutation.presentieBevestigen': 'says something of an own lesson',
  'Query.bedrijfsstand': 'how the portal itself is doing; no inburgeraars',
  'Query.partnersystemen': 'systems of partners, for who manages the accounts; no inburgeraars', 'Query.systeemrollen': 'which roles a system can have',
  'Mutation.partnersysteemToelaten': 'a system of a partner, without persons', 'Mutation.partnersysteemGeheimVernieuwen': 'the same', 'Mutation.partnersysteemSeinInstellen': 'the same', 'Mutation.partnersysteemSleutelInstellen': 'the same', 'Mutation.partnersysteemBeeindigen': 'the same',
  'Query.lidmaatschappen': 'employees and volunteers with their roles, for who manages the accounts; no inburgeraars', 'Query.uitnodigingen': 'the same', 'Query.parameters': 'norms of the gemeente', 'Query.wettelijkeNormen': 'norms of the law', 'Query.wijzigingen': 'what who manages changed',
  'Mutation.organisatieVastleggen': 'organisations, accounts and norms; no inburgeraars', 'Mutation.organisatieBeeindigen': 'organisations, accounts and norms; no inburgeraars', 'Mutation.uitnodigingVersturen': 'organisations, accounts and norms; no inburgeraars', 'Mutation.uitnodigingVernieuwen': 'organisations, accounts and norms; no inburgeraars', 'Mutation.uitnodigingIntrekken': 'organisations, accounts and norms; no inburgeraars', 'Mutation.rolGeven': 'organisations, accounts and norms; no inburgeraars', 'Mutation.rolBeeindigen': 'organisations, accounts and norms; no inburgeraars', 'Mutation.parameterZetten': 'organisations, accounts and norms; no inburgeraars',
  'Query.koppelnummersVan': 'the same, the other way round; its own spec asks it of others',
  'Query.koppelnummers': 'gives the own numbers of a partner for its own persons; its own spec asks it of others',
  'Mutation.koppelnummersVastleggen': 'gives an own number to a person of the partner; its own spec asks it of others', 'Mutation.koppelnummersMetBsn': 'the same, by BSN; its own spec asks it of others',
  'Query.sessieInzage': 'as the log of the FG',
  'Query.steekproeven': 'as the log of the FG: what asks for a look, with pseudonyms; a name that is the same as that of who looked is one of the reasons',
  'Query.steekproevenStand': 'how many of those there are',
  'Query.steekproefBeoordelingen': 'what the FG found of those',
  'Mutation.steekproefBeoordelen': 'what the FG found of those',
  'Mutation.rechtBeoordelen': 'about a right that teamleider and FG have in their list, which is asked here',
  'Query.bewaarverslagen': 'how much was erased, for the FG, without persons',
  'Query.handmatigeRechtenStand': 'how many rights were given by hand, for teamleider and FG',
  'Mutation.taakUitstellen': 'puts off what the viewer sees as a task; its own spec asks it of others',
  'Mutation.taakToewijzen': 'gives what the viewer sees as a task to a colleague; its own spec asks it of others',
  'Query.leeslijst': 'who came over to the viewer, whom the viewer has; its own spec asks it of others',
  'Mutation.weergaveBewaren': 'keeps own settings', 'Mutation.weergaveVerwijderen': 'takes own settings away',
  'Mutation.caseloadOverdragen': 'gives away what the viewer may hand over, which is asked here; its own spec asks it of others',
  'Mutation.leeslijstGelezen': 'marks somebody on the own reading list; its own spec asks it of others',
  'Mutation.oefenenVastleggen': 'writes for whom the viewer has; its own spec asks it of others',
  'Mutation.begeleiderKoppelen': 'couples a colleague to whom the viewer has; its own spec asks it of others', 'Mutation.begeleiderOntkoppelen': 'the same', 'Mutation.vrijwilligerBijwerken': 'what a colleague can do, and nobody’s dossier',
  'Query.gevraagdeWoningen': 'what the gemeente tells the corporatie: how many dwellings it asks, by size of the household', 'Mutation.woningVragen': 'asks for whom the viewer has; its own spec asks it of others',
  'Mutation.woningAanbieden': 'an offer of the own organisation, without persons', 'Mutation.woningIntrekken': 'the same', 'Mutation.woningKoppelen': 'for whom the viewer has; its own spec asks it of others', 'Mutation.woningLoslaten': 'the same',
  'Mutation.woonmomentenOpenen': 'times of the own organisation, without persons', 'Mutation.woonmomentSluiten': 'the same', 'Mutation.woonmomentKiezen': 'the own choice of a time', 'Mutation.woonmomentTeruggeven': 'the same',
  'Mutation.toestemmingGeven': 'the own consent', 'Mutation.toestemmingStoppen': 'ends what the viewer has; its own spec asks it of others', 'Mutation.sleutelpersoonKoppelen': 'about whom the viewer has; its own spec asks it of others', 'Mutation.sleutelpersoonOntkoppelen': 'the same',
  'Mutation.preventieactieVastleggen': 'a plan without persons', 'Mutation.preventieactieBijwerken': 'the same', 'Mutation.preventieMeedoen': 'the same',
  'Mutation.moduleVastleggen': 'a module of the own organisation, without persons', 'Mutation.werkgroepVastleggen': 'a group of the own organisation, without persons', 'Mutation.plaatsingGeven': 'gives a place to whom the viewer has; its own spec asks it of others', 'Mutation.plaatsingEinde': 'the same',
  'Mutation.deelnemersgroepMaken': 'a group of the own organisation, without persons', 'Mutation.deelnemersgroepWijzigen': 'the same', 'Mutation.bijeenkomstVastleggen': 'hours of whom the viewer has; its own spec asks it of others', 'Query.bijeenkomst': 'about an own group, which is asked here; its own spec asks it of others', 'Mutation.deelnemerInschrijven': 'gives a place to whom the viewer has; its own spec asks it of others', 'Mutation.deelnemerUitschrijven': 'the same',
  'Mutation.mededelingPlaatsen': 'says something to colleagues, about nobody', 'Mutation.mededelingIntrekken': 'the same', 'Mutation.mededelingGezien': 'puts away what the viewer sees, which is asked here',
  'Mutation.postvakGezien': 'keeps own settings', 'Mutation.postvakInstellen': 'the same', 'Mutation.bereikbaarheidVastleggen': 'the number of the own organisation',
  'Mutation.werkgroepactieVastleggen': 'what organisations do together, without persons', 'Mutation.werkgroepactieMelden': 'the same', 'Mutation.werkgroepactiesDoorschuiven': 'the same', 'Mutation.werkgroepoverlegVastleggen': 'the same', 'Mutation.werkgroepledenVastleggen': 'the same',
  'Mutation.kaartingangVastleggen': 'the social map, without persons', 'Mutation.kaartingangBijwerken': 'the same', 'Mutation.kaartvertalingVastleggen': 'the same',
  'Mutation.taalKiezen': 'sets the language of the own screen',
  'Mutation.overdrachtBeantwoorden': 'answers an offer that the viewer has in the own list, which is asked here',
  'Mutation.waarnemingBeeindigen': 'ends one of the own waarnemingen, which the consulent sees anyway',
};

const PERSOON_ZONDER = ['herkomst', 'versie'];

/** Questions without a person in them: lists, in every order and search, lessons, weeks, signals. */
function vrijeVragen(schema: GraphQLSchema): Vraag[] {
  const persoon = volleSelectie(objectType(schema, 'Inburgeraar'), [...PERSOON_ZONDER, 'toegang']);
  const lijst = (naam: string, args: string): Vraag => ({ naam: 'Query.inburgeraars', document: `query ${naam}($n: Int!, $na: String) { inburgeraars(first: $n, after: $na${args}) { totaal pageInfo { endCursor hasNextPage } edges { cursor node { id portaalnummer afgeschermd } } } }`, variabelen: { n: 3 } });
  return [
    lijst('gewoon', ''), lijst('afronding', ', filter: { ookAfronding: true }'), lijst('roepnaam', ', sortering: ROEPNAAM'), lijst('achternaam', ', sortering: ACHTERNAAM'),
    lijst('termijn', ', sortering: VOLGENDE_TERMIJN'), lijst('afrondingOpNaam', ', sortering: ROEPNAAM, filter: { ookAfronding: true }'), lijst('zoek', ', filter: { zoek: "ZQ" }'), lijst('zoekAchternaam', ', filter: { zoek: "AZQ" }'),
    lijst('fase', ', filter: { fase: "LEERROUTE" }'), lijst('stap', ', filter: { stap: "AFRONDING" }'), lijst('termijn_tot', ', filter: { termijnTot: "2027-12-31" }'),
    lijst('taak', ', filter: { attentie: "VOORTGANGSGESPREK" }'), lijst('leerroute', ', filter: { leerroute: "Z" }'),
    { naam: 'Query.inburgeraars', document: `query($n: Int!) { inburgeraars(first: $n) { edges { node { ${persoon} } } } }`, variabelen: { n: 100 } },
    ...['ZQ', 'AZQ', 'RZQ AZQ', 'a', 'klas'].map((woorden) => ({ naam: 'Query.zoeken', document: `query($n: Int!) { zoeken(woorden: "${woorden}", first: $n) { personen { ${persoon} } groepen { id naam } organisaties { id naam } } }`, variabelen: { n: 50 } })),
    ...LESDAGEN.map((dag) => ({ naam: 'Query.mijnLessen', document: `{ mijnLessen(van: "${dag}", tot: "${dag}") { id aantalDeelnemers aantalVastgelegd deelnemers { inburgeraar { ${persoon} } presentie { id minuten } } } }`, variabelen: {} })),
    { naam: 'Query.openVerzuim', document: `{ openVerzuim { presentieId versie pogingen inburgeraar { ${persoon} } } }`, variabelen: {} },
    { naam: 'Query.klassen', document: `{ klassen { id naam leden { van tot inburgeraar { ${persoon} } } } }`, variabelen: {} },
    { naam: 'Query.wachtlijst', document: `{ wachtlijst { sinds inburgeraar { ${persoon} } } }`, variabelen: {} },
    { naam: 'Query.lesvrij', document: '{ lesvrij { id naam van tot } }', variabelen: {} },
    { naam: 'Query.docenten', document: '{ docenten { id naam } }', variabelen: {} },
    { naam: 'Query.mijnUren', document: '{ mijnUren(van: "2026-09-17", tot: "2026-11-18") { id inburgeraarId datum duurMinuten versie } }', variabelen: {} },
    { naam: 'Query.werkgroepen', document: `{ werkgroepen { id aantalDeelnemers deelnemers(week: "2026-11-16") { inburgeraar { ${persoon} } regels { id versie } } } }`, variabelen: {} },
    { naam: 'Query.voortgangsgroepen', document: `{ voortgangsgroepen { id cursisten { sinds versie verschuldigd gerapporteerdOp aanwezigheid { lessen aanwezig } inburgeraar { ${persoon} } } } }`, variabelen: {} },
    { naam: 'Query.mijnSignalen', document: `query($n: Int!) { mijnSignalen(first: $n) { signaal { ${volleSelectie(objectType(schema, 'Signaal'))} } inburgeraar { ${persoon} } } }`, variabelen: { n: 200 } },
    { naam: 'Query.signalenStand', document: '{ signalenStand { open wachtOpMij teLaat beantwoord werkdagen } }', variabelen: {} },
    { naam: 'Query.postvak', document: `query($n: Int!) { postvak(first: $n) { pageInfo { hasNextPage } edges { node { id soort wat verwijzing op nieuw afzender titel inburgeraar { ${persoon} } } } } }`, variabelen: { n: 50 } },
    { naam: 'Query.postvakstand', document: '{ postvakstand { nieuw } }', variabelen: {} },
    { naam: 'Query.postvakinstelling', document: '{ postvakinstelling { digest versie } }', variabelen: {} },
    { naam: 'Query.mededelingen', document: '{ mededelingen { id titel tekst gezien } }', variabelen: {} },
    { naam: 'Query.mededelingenBeheer', document: '{ mededelingenBeheer { id titel } }', variabelen: {} },
    { naam: 'Query.mededelingdoelen', document: '{ mededelingdoelen { rollen { code } organisaties { code naam } } }', variabelen: {} },
    { naam: 'Query.eigenBereikbaarheid', document: '{ eigenBereikbaarheid { telefoon email versie } }', variabelen: {} },
    { naam: 'Query.taken', document: `query($n: Int!) { taken(first: $n, filter: { ookLopend: true, ookUitgesteld: true }) { totaal edges { cursor node { id zin uiterlijk eigenaar inburgeraar { ${persoon} } } } } }`, variabelen: { n: 100 } },
    { naam: 'Query.mijnStages', document: `{ mijnStages { plek { ${volleSelectie(objectType(schema, 'Werkplek'))} } evaluatie { maand uiterlijk } inburgeraar { ${persoon} } } }`, variabelen: {} },
    { naam: 'Query.loopbaanbegeleiders', document: '{ loopbaanbegeleiders { id naam } }', variabelen: {} },
    { naam: 'Query.overdrachtenAanMij', document: '{ overdrachtenAanMij { id versie aangebodenOp van route driegesprekOp } }', variabelen: {} },
    { naam: 'Query.lijstPartners', document: '{ lijstPartners { id naam aantal } }', variabelen: {} },
    { naam: 'Query.weergaven', document: '{ weergaven { id naam } }', variabelen: {} },
    { naam: 'Query.overdraagbaar', document: `{ overdraagbaar { betrokkenheidId consulent inburgeraar { ${persoon} } } }`, variabelen: {} },
    { naam: 'Query.takenPerConsulent', document: '{ takenPerConsulent { consulentId naam personen teLaat nadert totaal eersteDag fasen { fase aantal } } }', variabelen: {} },
    { naam: 'Query.mijnAfspraken', document: `query($n: Int!) { mijnAfspraken(first: $n) { pageInfo { hasNextPage endCursor } edges { cursor node { ${volleSelectie(objectType(schema, 'Afspraak'))} } } } }`, variabelen: { n: 100 } },
    { naam: 'Query.mijnAfspraken', document: `query($n: Int!) { mijnAfspraken(first: $n) { edges { inburgeraar { ${persoon} } } } }`, variabelen: { n: 100 } },
    { naam: 'Query.mijnAfspraken', document: '{ teLaat: mijnAfspraken(wanneer: "TE_LAAT") { totaal } dezeMaand: mijnAfspraken(wanneer: "DEZE_MAAND") { totaal } stokt: mijnAfspraken(wanneer: "STOKT") { totaal edges { node { id } } } }', variabelen: {} },
    { naam: 'Query.taalpunt', document: `{ taalpunt { stand verwezenOp tot wachtSinds laatsteOefenenOp volgendeOp taken { soort uiterlijk staat } coaches { id versie vrijwilligerId naam van tot } inburgeraar { ${persoon} } } }`, variabelen: {} },
    { naam: 'Query.begeleidingen', document: `{ begeleidingen { opdracht afgesproken laatsteContactOp taken { soort staat } begeleiders { id versie vrijwilligerId naam van tot } inburgeraar { ${persoon} } } }`, variabelen: {} },
    { naam: 'Query.plaatsingen', document: `{ plaatsingen { sinds urenPerWeek taken { soort staat } plek { ${volleSelectie(objectType(schema, 'Plek'))} } inburgeraar { ${persoon} } } }`, variabelen: {} },
    { naam: 'Query.modules', document: '{ modules { id naam weken versie plaatsen { geldigVan plaatsen } } }', variabelen: {} },
    { naam: 'Query.beheerdeWerkgroepen', document: '{ beheerdeWerkgroepen { id versie naam aantal begeleiders { id naam } } }', variabelen: {} },
    { naam: 'Query.werkbegeleiders', document: '{ werkbegeleiders { id naam } }', variabelen: {} },
    { naam: 'Query.modulebezetting', document: '{ modulebezetting { id modules { id perWeek { dag plaatsen bezet langer } } wachtend { dag wachtend } } }', variabelen: {} },
    { naam: 'Query.achterop', document: `{ achterop { groepen laatstAanwezigOp perWeek signaalOp signaalStand redenen { soort is tegen } inburgeraar { ${persoon} } } }`, variabelen: {} },
    { naam: 'Query.rapportagestand', document: '{ rapportagestand { gemeente uiterlijk verwacht gedaan } }', variabelen: {} },
    { naam: 'Query.deelnemersgroepen', document: `{ deelnemersgroepen { id naam soort stoelen van tot begeleiders { id naam } bijeenkomsten { datum aanwezig anderen } deelnemers { id versie van tot inburgeraar { ${persoon} } } } }`, variabelen: {} },
    { naam: 'Query.huisvestingen', document: `{ huisvestingen { inburgeraar { ${persoon} } } }`, variabelen: {} },
    { naam: 'Query.woningen', document: '{ woningen { id organisatie gemeente kern kamers mensen beschikbaarVan stand versie } }', variabelen: {} },
    { naam: 'Query.woonmomenten', document: '{ woonmomenten { id organisatie soort datum tijd duurMinuten plek vrij plekken versie } }', variabelen: {} },
    { naam: 'Query.welzijnsdeelnemers', document: `{ welzijnsdeelnemers { van toestemmingOp toestemmingWijze toestemmingTaal inburgeraar { ${persoon} } } }`, variabelen: {} },
    { naam: 'Query.signaaltelling', document: '{ signaaltelling { onderwerp ingediend beantwoord open } }', variabelen: {} },
    { naam: 'Query.preventieacties', document: '{ preventieacties { id titel stand van tot partners { naam } } }', variabelen: {} },
    { naam: 'Query.preventiepartners', document: '{ preventiepartners { id naam } }', variabelen: {} },
    { naam: 'Query.toestemmingskeuzes', document: '{ toestemmingskeuzes { organisatieId organisatie opdrachtCode tekst } }', variabelen: {} },
    { naam: 'Query.groepskeuzes', document: '{ groepskeuzes { soorten begeleiders { id naam } } }', variabelen: {} },
    { naam: 'Query.vrijwilligers', document: '{ vrijwilligers { id naam talen weekdagen hoogstens rustTot getraindOp aantal versie } }', variabelen: {} },
    { naam: 'Query.ik', document: '{ ik { id naam rol organisatie gemeenten toegestaneActies } }', variabelen: {} },
    { naam: 'Query.actielijst', document: '{ actielijst { jaar kwartaal acties { id wat stand } overleggen { id datum } leden { id lid } } }', variabelen: {} },
    { naam: 'Query.socialeKaart', document: '{ socialeKaart { id naam wat vertalingen { id taal wat } } }', variabelen: {} },
    { naam: 'Query.activiteiten', document: '{ activiteiten { id naam teltMee } }', variabelen: {} },
    { naam: 'Query.aanbod', document: '{ aanbod { id naam tot versie regels { id geldigVan waaromNiet } } }', variabelen: {} },
    { naam: 'Query.consulenten', document: '{ consulenten { id naam } }', variabelen: {} },
    { naam: 'Query.betrekbareOrganisaties', document: '{ betrekbareOrganisaties { id naam opdrachten } }', variabelen: {} },
    { naam: 'Query.handmatigeRechten', document: `{ handmatigeRechten { rechten { id van tot reden opdracht inburgeraar { ${persoon} } } } }`, variabelen: {} },
    { naam: 'Query.matrixVersies', document: '{ matrixVersies { volgnummer } }', variabelen: {} },
    { naam: 'Query.matrixVerschil', document: '{ matrixVerschil { rollenErbij } }', variabelen: {} },
    { naam: 'Query.uitvoerKolommen', document: '{ uitvoerKolommen { naam kop rubriek } }', variabelen: {} },
    { naam: 'Query.autorisatiematrix', document: '{ autorisatiematrix { rubrieken { rubriek cellen { rol cel } } } }', variabelen: {} },
    { naam: 'Query.lezers', document: '{ lezers(rubriek: "SIGNALEN") { rol organisatie zeker alleenEigen } }', variabelen: {} },
  ];
}

/** Questions about one person, and attempts to write about that person that are refused and so leave nothing behind. */
export function vragenOver(schema: GraphQLSchema, c: Celwereld, wie: Persona, persoonId: string, toestand: string, schrijven: boolean): Vraag[] {
  const persoon = volleSelectie(objectType(schema, 'Inburgeraar'), PERSOON_ZONDER);
  const lid = c.beeld.lidmaatschappen.get(wie.lidmaatschapId);
  const p = c.beeld.personen.get(persoonId);
  const lezen: Vraag[] = [{ naam: 'Query.inburgeraar', document: `query($id: ID!) { inburgeraar(id: $id) { ${persoon} } }`, variabelen: { id: persoonId } },
    { naam: 'Query.gespreksvoorbereiding', document: `query($id: ID!) { gespreksvoorbereiding(inburgeraarId: $id) { ${volleSelectie(objectType(schema, 'Gespreksvoorbereiding'), BEREKENDE_DAGEN)} } }`, variabelen: { id: persoonId } },
    { naam: 'Query.signaalontvangers', document: 'query($id: ID!) { signaalontvangers(inburgeraarId: $id) { id naam } }', variabelen: { id: persoonId } },
    { naam: 'Query.signaal', document: `query($id: ID!) { signaal(id: $id) { signaal { id tekst } inburgeraar { id portaalnummer } } }`, variabelen: { id: c.planter.rijenVan(persoonId, 'SIGNALEN').find((rij) => rij.tabel.tabel === 'signaal')?.id ?? persoonId } },
    { naam: 'Query.urenstand', document: `query($id: ID!) { urenstand(inburgeraarId: $id) { ${volleSelectie(objectType(schema, 'Urenstand'))} } }`, variabelen: { id: persoonId } }];
  if (!schrijven || !lid || !p) return lezen;
  const pogingen = SCHRIJFPROEVEN.map((proef): Vraag => ({
    naam: `Mutation.${proef.mutatie}`, document: `mutation($input: ${invoertype(schema, proef.mutatie)}) { ${proef.mutatie}(input: $input) { __typename } }`,
    variabelen: { input: { ...proef.invoer({ c, rol: wie.rol, lid, persoon: p, toestand }), idempotentieSleutel: 'een vaste sleutel' } },
  }));
  return [...lezen, ...pogingen];
}

const invoertype = (schema: GraphQLSchema, mutatie: string): string => String(schema.getMutationType()?.getFields()[mutatie]?.args[0]?.type);

/** A lesson by its identity, own or not; and a file that would be written from. */
export function overigeVragen(c: Celwereld): Vraag[] {
  return [
    { naam: 'Query.les', document: 'query($id: ID!) { les(id: $id) { id aantalDeelnemers aantalVastgelegd deelnemers { inburgeraar { id portaalnummer afgeschermd } presentie { id } } } }', variabelen: { id: c.lessen.get(`${c.organisaties.get('TAALAANBIEDER')?.id} ${LESDAGEN[1]}`) } },
    { naam: 'Query.maandstaat', document: 'query($id: ID!) { maandstaat(groepId: $id, maand: "2026-11-01") { lessen { id } rijen { inburgeraar { id portaalnummer afgeschermd } cellen { lesId status versie bevestigd } } } }', variabelen: { id: c.groepen.get('TAALDOCENT') } },
    { naam: 'Query.klas', document: 'query($id: ID!) { klas(id: $id) { id leden { van tot inburgeraar { id portaalnummer afgeschermd } } } }', variabelen: { id: c.groepen.get('TAALDOCENT') } },
    { naam: 'Query.les', document: 'query($id: ID!) { les(id: $id) { id } }', variabelen: { id: c.lessen.get(`${c.organisaties.get('ANDERE TAALAANBIEDER')?.id} ${LESDAGEN[1]}`) } },
    {
      naam: 'Mutation.presentieImportVoorbeeld', document: 'mutation($input: PresentieImportVoorbeeldInput!) { presentieImportVoorbeeld(input: $input) { aantallen { nieuw gewijzigd gelijk conflict fout } regels { rijnummer soort cursist status zin } } }',
      variabelen: { input: { bestandsnaam: 'presentie.csv', inhoudBase64: Buffer.from(`Portaalnummer;Datum;Status\r\n${[...c.planter.portaalnummers].map((n) => `${n};${VANDAAG};aanwezig`).join('\r\n')}\r\n`).toString('base64') } },
    },
  ];
}

export function alleVragen(schema: GraphQLSchema, c: Celwereld): Vraag[] {
  return [...vrijeVragen(schema), ...overigeVragen(c)];
}

/** Root fields that no question asks and that nobody signed for. */
export function nietGevraagd(vragen: readonly Vraag[]): string[] {
  const gevraagd = new Set(vragen.map((v) => v.naam));
  return Object.keys(WORTELS).filter((wortel) => !gevraagd.has(wortel) && !(wortel in VRIJGEGEVEN));
}
