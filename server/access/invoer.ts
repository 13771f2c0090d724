import { AFSPRAAK_THEMAS } from '../../shared/rules/pip.ts';
import { ALLE_RUBRIEKEN, cel, type Rubriek } from './matrix.ts';
import { ALLE_ROLLEN, type Rol } from './rollen.ts';

/** Fields of an input that write one rubriek (or one of several), and the cells that allow it. */
export interface Invoerregel {
  /** Where there are several, the actor needs the cell on at least one; the service judges which one it is. */
  rubrieken: readonly Rubriek[];
  cellen: 'SE' | 'S' | 'SEM' | 'SM' | 'M';
  /** Paths in the input; a list counts as its rows: `regels.datum`. */
  velden: readonly string[];
}

/** What one mutation takes. `sturing` writes nothing of a person: keys, versions, identities, what to choose. */
export interface Mutatieregel {
  sturing: readonly string[];
  schrijft: readonly Invoerregel[];
}

/** Rubrieken that have a mutation of their own, or that nobody writes. All others go through `dossierVastleggen`. */
const EIGEN_WEG: ReadonlySet<Rubriek> = new Set<Rubriek>([
  'PIP_KERN', ...AFSPRAAK_THEMAS, 'TAAL_PRESENTIE', 'TAAL_VOORTGANG', 'PARTICIPATIE_UREN', 'SIGNALEN', 'BETROKKENEN', 'HANDHAVING', 'INZAGELOG',
]);
export const DOSSIERRUBRIEKEN: readonly Rubriek[] = ALLE_RUBRIEKEN.filter((rubriek) => !EIGEN_WEG.has(rubriek));

/** How a group of an organisation is. */
const GROEPSVELDEN = ['naam', 'soort', 'locatie', 'stoelen', 'van', 'tot', 'begeleiderId', 'weekdag', 'beginTijd', 'doelgroep', 'inloop', 'activiteitId'].map((veld) => `groep.${veld}`);
/** What a report on progress says of one learner. */
const RAPPORTAGEVELDEN = ['nietsTeMelden', 'inzet', 'volgendeStap', 'opmerking', 'niveaus.vaardigheid', 'niveaus.niveau', 'niveaus.basis', 'niveaus.vastgesteldOp'];

/**
 * The white-list of the API: for every field of every mutation the rubriek that it writes. A mutation or a field that is
 * missing here does not build, and what a role may not write is refused before any SQL about persons.
 */
export const INVOER: Readonly<Record<string, Mutatieregel>> = {
  presentieVastleggen: {
    sturing: ['idempotentieSleutel', 'lesId', 'regels.inburgeraarId', 'regels.versie'],
    schrijft: [{ rubrieken: ['TAAL_PRESENTIE'], cellen: 'SE', velden: ['correctieReden', 'regels.status', 'regels.minutenGemist', 'regels.reden'] }],
  },
  maandstaatVastleggen: {
    sturing: ['idempotentieSleutel', 'groepId', 'maand', 'cellen.lesId', 'cellen.inburgeraarId', 'cellen.versie'],
    schrijft: [{ rubrieken: ['TAAL_PRESENTIE'], cellen: 'SE', velden: ['correctieReden', 'cellen.status', 'cellen.minutenGemist', 'cellen.reden'] }],
  },
  verzuimOpvolgen: { sturing: ['idempotentieSleutel', 'presentieId'], schrijft: [{ rubrieken: ['TAAL_PRESENTIE'], cellen: 'SE', velden: ['uitkomst'] }] },
  // Lessons and classes hold nobody: the act decides, and whose school it is. Who is enrolled is a relation, like a betrokkenheid.
  lesVervallen: { sturing: ['idempotentieSleutel', 'lesId', 'versie', 'reden'], schrijft: [] },
  lessenOndertekenen: { sturing: ['idempotentieSleutel', 'lesIds'], schrijft: [] },
  maandAfsluiten: { sturing: ['idempotentieSleutel', 'groepId', 'maand', 'reden'], schrijft: [] },
  klasVastleggen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'naam', 'soort', 'leerroute', 'locatie', 'stoelen', 'maandprijs', 'van', 'docentId'], schrijft: [] },
  cursistInschrijven: { sturing: ['idempotentieSleutel', 'groepId', 'inburgeraarId', 'van'], schrijft: [] },
  inschrijvingBeeindigen: { sturing: ['idempotentieSleutel', 'klaslidId', 'versie', 'tot', 'eindreden', 'overdrachtOp'], schrijft: [] },
  lesreeksPlannen: { sturing: ['idempotentieSleutel', 'groepId', 'weekdagen', 'beginTijd', 'duurMinuten', 'van', 'tot', 'locatie', 'inPlaatsVan.id', 'inPlaatsVan.versie'], schrijft: [] },
  lesreeksStoppen: { sturing: ['idempotentieSleutel', 'lesreeksId', 'versie', 'vanaf'], schrijft: [] },
  lesvrijVastleggen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'naam', 'van', 'tot'], schrijft: [] },
  lesvrijIntrekken: { sturing: ['idempotentieSleutel', 'id', 'versie'], schrijft: [] },
  klasSluiten: { sturing: ['idempotentieSleutel', 'groepId', 'versie', 'tot', 'eindreden'], schrijft: [] },
  docentBeeindigen: { sturing: ['idempotentieSleutel', 'groepId', 'versie', 'begeleiderId', 'tot'], schrijft: [] },
  // The person's own word about an own lesson: what the school keeps does not change by it.
  lesAfmelden: { sturing: ['idempotentieSleutel', 'lesId', 'reden'], schrijft: [] },
  presentieBevestigen: { sturing: ['idempotentieSleutel', 'presentieIds', 'code'], schrijft: [] },
  presentieImportVoorbeeld: {
    sturing: ['bestandsnaam', 'indeling.eersteRij', 'indeling.getallen', 'indeling.kopregel', 'indeling.vorm',
      'indeling.kolommen.datum', 'indeling.kolommen.kolom', 'indeling.kolommen.kop', 'indeling.kolommen.les', 'indeling.kolommen.rol'],
    schrijft: [{ rubrieken: ['TAAL_PRESENTIE'], cellen: 'SE', velden: ['inhoudBase64'] }],
  },
  presentieImportBevestigen: {
    sturing: ['idempotentieSleutel', 'importId'],
    schrijft: [{ rubrieken: ['TAAL_PRESENTIE'], cellen: 'SE', velden: ['conflictenOvernemen'] }],
  },
  presentieImportOngedaan: { sturing: ['idempotentieSleutel', 'importId'], schrijft: [] },
  voortgangRapporteren: {
    sturing: ['idempotentieSleutel', 'inburgeraarId'],
    schrijft: [{ rubrieken: ['TAAL_VOORTGANG'], cellen: 'SE', velden: ['datum', ...RAPPORTAGEVELDEN] }],
  },
  groepsrapportageVastleggen: {
    sturing: ['idempotentieSleutel', 'regels.inburgeraarId', 'regels.versie'],
    schrijft: [{ rubrieken: ['TAAL_VOORTGANG'], cellen: 'SE', velden: ['datum', ...RAPPORTAGEVELDEN.map((veld) => `regels.${veld}`)] }],
  },
  // The list of the werkgroep and the social map hold nobody: the act decides, and whose organisation it is.
  werkgroepactieVastleggen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'jaar', 'kwartaal', 'wat', 'organisatieId', 'rol', 'stand', 'uiterlijk', 'opmerking'], schrijft: [] },
  werkgroepactieMelden: { sturing: ['idempotentieSleutel', 'id', 'versie', 'stand', 'opmerking'], schrijft: [] },
  werkgroepactiesDoorschuiven: { sturing: ['idempotentieSleutel', 'jaar', 'kwartaal'], schrijft: [] },
  werkgroepoverlegVastleggen: { sturing: ['idempotentieSleutel', 'versie', 'jaar', 'kwartaal', 'datum', 'tijd', 'duurMinuten', 'plaats', 'punten'], schrijft: [] },
  werkgroepledenVastleggen: { sturing: ['idempotentieSleutel', 'organisatieIds'], schrijft: [] },
  kaartingangVastleggen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'naam', 'organisatieId', 'themas', 'wat', 'adres', 'telefoon', 'openingstijden', 'website', 'gestopt'], schrijft: [] },
  kaartingangBijwerken: { sturing: ['idempotentieSleutel', 'id', 'versie', 'adres', 'telefoon', 'openingstijden', 'website'], schrijft: [] },
  kaartvertalingVastleggen: { sturing: ['idempotentieSleutel', 'ingangId', 'ingangVersie', 'taal', 'versie', 'wat', 'openingstijden'], schrijft: [] },
  // A week without activity is of a group and of nobody in it; a reminder goes to who works at the partner.
  legeWekenVastleggen: { sturing: ['idempotentieSleutel', 'weken.groepId', 'weken.week', 'weken.leeg', 'weken.versie'], schrijft: [] },
  partnerHerinneren: { sturing: ['idempotentieSleutel', 'organisatieId'], schrijft: [] },
  participatieUrenVastleggen: {
    sturing: ['idempotentieSleutel', 'regels.inburgeraarId', 'regels.versie'],
    schrijft: [{ rubrieken: ['PARTICIPATIE_UREN'], cellen: 'SE', velden: ['activiteitId', 'correctieReden', 'regels.datum', 'regels.duurMinuten', 'regels.beginTijd'] }],
  },
  pvtGroepVastleggen: {
    sturing: ['idempotentieSleutel', 'dagdelen.inburgeraarId', 'dagdelen.versie', 'certificaten.inburgeraarId', 'certificaten.versie'],
    schrijft: [{ rubrieken: ['PVT_TRAJECT'], cellen: 'SE', velden: ['dagdelen.datum', 'dagdelen.onderdeel', 'dagdelen.aanwezig', 'certificaten.op'] }],
  },
  urenReageren: {
    sturing: ['idempotentieSleutel', 'urenId'],
    schrijft: [{ rubrieken: ['PARTICIPATIE_UREN'], cellen: 'M', velden: ['reactie', 'toelichting'] }],
  },
  urenBevestigen: {
    sturing: ['idempotentieSleutel'],
    schrijft: [{ rubrieken: ['PARTICIPATIE_UREN'], cellen: 'M', velden: ['urenIds'] }],
  },
  taalKiezen: { sturing: ['idempotentieSleutel', 'taal'], schrijft: [] },
  afspraakMelden: {
    sturing: ['idempotentieSleutel', 'afspraakId', 'versie'],
    schrijft: [{ rubrieken: AFSPRAAK_THEMAS, cellen: 'SM', velden: ['stand', 'datum', 'opmerking'] }],
  },
  afspraakVastleggen: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'id', 'versie'],
    schrijft: [{ rubrieken: AFSPRAAK_THEMAS, cellen: 'S', velden: ['thema', 'tekst', 'doel', 'uitvoerderId', 'urenPerWeek', 'van', 'tot'] }],
  },
  betrokkenheidVastleggen: {
    sturing: ['idempotentieSleutel', 'inburgeraarId'],
    schrijft: [{ rubrieken: ['BETROKKENEN'], cellen: 'S', velden: ['organisatieId', 'opdracht', 'grondslag', 'van', 'tot', 'toestemmingTaal', 'toestemmingOp'] }],
  },
  betrokkenheidBeeindigen: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'betrokkenheidId', 'versie'],
    schrijft: [{ rubrieken: ['BETROKKENEN'], cellen: 'S', velden: ['tot', 'reden'] }],
  },
  // What volunteers can do is of nobody's dossier; who of the own organisation does the work is a relation, as a seat in a class is.
  vrijwilligerBijwerken: { sturing: ['idempotentieSleutel', 'vrijwilligerId', 'versie', 'talen', 'weekdagen', 'dagdelen', 'kernen', 'niveaus', 'hoogstens', 'rustTot', 'getraindOp'], schrijft: [] },
  begeleiderKoppelen: { sturing: ['idempotentieSleutel', 'inburgeraarId', 'vrijwilligerId', 'van'], schrijft: [] },
  begeleiderOntkoppelen: { sturing: ['idempotentieSleutel', 'inburgeraarId', 'koppelingId', 'versie', 'tot', 'reden'], schrijft: [] },
  oefenenVastleggen: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'versie'],
    // The hours follow from it; the act is for who has both cells.
    schrijft: [{ rubrieken: ['TAALCOACHING'], cellen: 'SE', velden: ['datum', 'minuten', 'plaats'] }],
  },
  deelnemersgroepMaken: { sturing: ['idempotentieSleutel', ...GROEPSVELDEN], schrijft: [] },
  deelnemersgroepWijzigen: { sturing: ['idempotentieSleutel', 'groepId', 'versie', ...GROEPSVELDEN], schrijft: [] },
  bijeenkomstVastleggen: {
    sturing: ['idempotentieSleutel', 'groepId', 'versie', 'anderen'],
    schrijft: [{ rubrieken: ['PARTICIPATIE_UREN'], cellen: 'SE', velden: ['datum', 'activiteitId', 'duurMinuten', 'aanwezig'] }],
  },
  deelnemerInschrijven: { sturing: ['idempotentieSleutel', 'groepId', 'inburgeraarId', 'van'], schrijft: [] },
  deelnemerUitschrijven: { sturing: ['idempotentieSleutel', 'groepId', 'inburgeraarId', 'deelnemerId', 'versie', 'tot'], schrijft: [] },
  woningVragen: { sturing: ['idempotentieSleutel', 'inburgeraarId', 'id', 'versie'], schrijft: [{ rubrieken: ['WONEN'], cellen: 'S', velden: ['huishouden', 'nodigVoor', 'ingetrokken'] }] },
  // What is offered holds nobody. For whom it is makes a relation, as `betrokkenheidVastleggen` does; a time is the person's own choice.
  woningAanbieden: { sturing: ['idempotentieSleutel', 'gemeente', 'kern', 'kamers', 'mensen', 'beschikbaarVan'], schrijft: [] },
  woningIntrekken: { sturing: ['idempotentieSleutel', 'id', 'versie'], schrijft: [] },
  woningKoppelen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'inburgeraarIds'], schrijft: [] },
  woningLoslaten: { sturing: ['idempotentieSleutel', 'id', 'versie'], schrijft: [] },
  woonmomentenOpenen: { sturing: ['idempotentieSleutel', 'soort', 'plek', 'duurMinuten', 'plekken', 'tijden.datum', 'tijden.tijd'], schrijft: [] },
  woonmomentSluiten: { sturing: ['idempotentieSleutel', 'id', 'versie'], schrijft: [] },
  woonmomentKiezen: { sturing: ['idempotentieSleutel', 'id'], schrijft: [] },
  woonmomentTeruggeven: { sturing: ['idempotentieSleutel', 'afspraakId'], schrijft: [] },
  // A module, a group and a place in it hold nothing of a dossier; a place is a relation, as a seat in a class is.
  moduleVastleggen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'naam', 'weken', 'plaatsen', 'geldigVan'], schrijft: [] },
  werkgroepVastleggen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'naam', 'locatie', 'moduleId', 'weekdagen', 'begeleiderId', 'van'], schrijft: [] },
  plaatsingGeven: { sturing: ['idempotentieSleutel', 'inburgeraarId', 'groepId', 'van', 'tot'], schrijft: [] },
  plaatsingEinde: { sturing: ['idempotentieSleutel', 'inburgeraarId', 'plekId', 'versie', 'tot', 'eindreden'], schrijft: [] },
  pipVaststellen: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'versie', 'afspraakIds'],
    schrijft: [{
      rubrieken: ['PIP_KERN'], cellen: 'S',
      velden: ['dagtekening', 'leerroute', 'niveau', 'niveauLezen', 'niveauLuisteren', 'niveauSchrijven', 'niveauSpreken', 'intensiteitUrenPerWeek', 'aantalGesprekkenPerJaar', 'hoofddoel', 'redenWijziging'],
    },
    { rubrieken: ['AFSPRAKEN_BEGELEIDING'], cellen: 'S', velden: ['ondersteuning', 'ontwikkeldoel', 'vve'] },
    { rubrieken: ['AFSPRAKEN_MAP_PVT'], cellen: 'S', velden: ['pvtUrenPerWeek', 'mapUrenPerWeek'] },
    { rubrieken: ['AFSPRAKEN_FINANCIEN', 'AFSPRAKEN_WERK'], cellen: 'S', velden: ['beschikkingen.soort', 'beschikkingen.dagtekening', 'beschikkingen.kenmerk'] }],
  },
  gesprekPlannen: {
    sturing: ['idempotentieSleutel', 'inburgeraarId'],
    schrijft: [{ rubrieken: ['GESPREKKEN'], cellen: 'S', velden: ['soort', 'datum', 'tijd', 'duurMinuten', 'plaats', 'taal', 'tolkNodig', 'zonderDerden'] }],
  },
  gesprekVerzetten: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'geplandGesprekId', 'versie'],
    schrijft: [{ rubrieken: ['GESPREKKEN'], cellen: 'S', velden: ['datum', 'tijd', 'plaats', 'reden'] }],
  },
  gesprekAfzeggen: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'geplandGesprekId', 'versie'],
    schrijft: [{ rubrieken: ['GESPREKKEN'], cellen: 'S', velden: ['reden'] }],
  },
  gesprekHouden: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'geplandGesprekId', 'versie'],
    schrijft: [{ rubrieken: ['GESPREKKEN'], cellen: 'S', velden: ['datum', 'verslag', 'afspraken', 'aanwezigen', 'opRechtGewezen', 'volgendeOp'] }],
  },
  maatregelVastleggen: {
    sturing: ['idempotentieSleutel', 'inburgeraarId'],
    schrijft: [{ rubrieken: ['HANDHAVING'], cellen: 'S', velden: ['soort', 'datum', 'omschrijving', 'gedraging', 'gedragingVan', 'gedragingTot', 'verwijtbaarheid', 'nieuweTermijnTot'] }],
  },
  maatregelBijwerken: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'maatregelId', 'versie'],
    schrijft: [{ rubrieken: ['HANDHAVING'], cellen: 'S', velden: ['onherroepelijkOp', 'vervallenOp', 'vervallenReden'] }],
  },
  overdrachtAanbieden: {
    sturing: ['idempotentieSleutel', 'inburgeraarId'],
    schrijft: [{ rubrieken: ['WERK'], cellen: 'S', velden: ['loopbaanbegeleiderId', 'plan', 'route', 'driegesprekOp'] }],
  },
  overdrachtBeantwoorden: {
    sturing: ['idempotentieSleutel', 'overdrachtId', 'versie'],
    schrijft: [{ rubrieken: ['WERK'], cellen: 'S', velden: ['aannemen', 'reden'] }],
  },
  overdrachtIntrekken: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'overdrachtId', 'versie'],
    schrijft: [{ rubrieken: ['WERK'], cellen: 'S', velden: ['reden'] }],
  },
  // A plan without persons: the act decides.
  preventieactieVastleggen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'gemeente', 'titel', 'thema', 'stand', 'van', 'tot', 'eigenaarId', 'toelichting', 'plaats', 'dag'], schrijft: [] },
  preventieactieBijwerken: { sturing: ['idempotentieSleutel', 'id', 'versie', 'stand', 'toelichting'], schrijft: [] },
  preventieMeedoen: { sturing: ['idempotentieSleutel', 'id', 'doetMee'], schrijft: [] },
  // The catalogue holds nothing of a person: the act decides.
  activiteitVastleggen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'naam', 'soort', 'omschrijving', 'tot', 'geldigVan', 'waaromNiet', 'mapPraktijk', 'pvt'], schrijft: [] },
  // Who may look is no rubriek of the dossier: the act alone decides.
  rechtBeoordelen: { sturing: ['idempotentieSleutel', 'rechtId', 'versie', 'uitkomst', 'opmerking'], schrijft: [] },
  steekproefBeoordelen: { sturing: ['idempotentieSleutel', 'steekproefId', 'versie', 'bevinding', 'opmerking'], schrijft: [] },
  waarnemingStarten: { sturing: ['idempotentieSleutel', 'portaalnummer', 'consulentId', 'van', 'tot', 'reden'], schrijft: [] },
  waarnemingBeeindigen: { sturing: ['idempotentieSleutel', 'inburgeraarId'], schrijft: [] },
  sleutelpersoonKoppelen: { sturing: ['idempotentieSleutel', 'inburgeraarId'], schrijft: [{ rubrieken: ['WELZIJN'], cellen: 'SE', velden: ['sleutelpersoonId', 'van'] }] },
  sleutelpersoonOntkoppelen: { sturing: ['idempotentieSleutel', 'inburgeraarId', 'koppelingId', 'versie'], schrijft: [{ rubrieken: ['WELZIJN'], cellen: 'SE', velden: ['tot'] }] },
  // A consent is a relation and no entry in a rubriek: the person gives it, and the organisation ends its own at request.
  toestemmingGeven: { sturing: ['idempotentieSleutel', 'organisatieId', 'taal', 'tekst'], schrijft: [] },
  toestemmingStoppen: { sturing: ['idempotentieSleutel', 'inburgeraarId'], schrijft: [] },
  toestemmingIntrekken: { sturing: ['idempotentieSleutel', 'betrokkenheidId'], schrijft: [] },
  verhuizingVastleggen: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'gezien'],
    schrijft: [{ rubrieken: ['TRAJECTSTATUS'], cellen: 'S', velden: ['vertrokkenOp'] }],
  },
  // What is done with a task is no fact of the person: the act decides, and the bereik.
  taakUitstellen: { sturing: ['idempotentieSleutel', 'inburgeraarId', 'soort', 'feit', 'versie', 'tot', 'reden'], schrijft: [] },
  taakToewijzen: { sturing: ['idempotentieSleutel', 'inburgeraarId', 'soort', 'feit', 'versie', 'eigenaarId'], schrijft: [] },
  // Own settings: which codes somebody chooses by, and a name for it.
  weergaveBewaren: {
    sturing: ['idempotentieSleutel', 'id', 'versie', 'naam', 'leerroute', 'fase', 'stap', 'attentie', 'partnerId', 'consulentId', 'termijnSoort', 'termijnVenster', 'aandacht', 'sortering'], schrijft: [],
  },
  weergaveVerwijderen: { sturing: ['idempotentieSleutel', 'id', 'versie'], schrijft: [] },
  // Who has the regie is no rubriek of the dossier: the act decides, and the database whose caseload it is.
  caseloadOverdragen: { sturing: ['idempotentieSleutel', 'naarId', 'vanaf', 'reden', 'personen.betrokkenheidId', 'personen.versie'], schrijft: [] },
  leeslijstGelezen: { sturing: ['idempotentieSleutel', 'id'], schrijft: [] },
  uitvoerAanvragen: {
    sturing: ['idempotentieSleutel', 'soort', 'lijst.kolommen', 'lijst.leerroute', 'lijst.fase', 'lijst.stap', 'lijst.attentie', 'lijst.partnerId', 'lijst.consulentId', 'lijst.termijnSoort', 'lijst.termijnTot', 'lijst.sortering', 'pip.inburgeraarId', 'pip.versie', 'pip.taal', 'presentie.groepId', 'presentie.maand', 'verhuisdossier.inburgeraarId', 'pvt.inburgeraarId'],
    schrijft: [],
  },
  // Who may come in, and the numbers of a partner, are no rubriek of the dossier. A BSN only finds: it is not written.
  partnersysteemToelaten: { sturing: ['idempotentieSleutel', 'organisatieId', 'naam', 'rol', 'acties', 'verzoekenPerMinuut'], schrijft: [] },
  partnersysteemGeheimVernieuwen: { sturing: ['idempotentieSleutel', 'id', 'versie'], schrijft: [] },
  partnersysteemSleutelInstellen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'jwk'], schrijft: [] },
  partnersysteemSeinInstellen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'adres'], schrijft: [] },
  partnersysteemBeeindigen: { sturing: ['idempotentieSleutel', 'id', 'versie'], schrijft: [] },
  organisatieVastleggen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'naam', 'soort', 'contractVan', 'contractTot', 'email', 'telefoon', 'adres'], schrijft: [] },
  organisatieBeeindigen: { sturing: ['idempotentieSleutel', 'id', 'versie', 'tot'], schrijft: [] },
  uitnodigingVersturen: { sturing: ['idempotentieSleutel', 'organisatieId', 'rol', 'naam', 'email', 'van', 'tot'], schrijft: [] },
  uitnodigingVernieuwen: { sturing: ['idempotentieSleutel', 'id', 'versie'], schrijft: [] },
  uitnodigingIntrekken: { sturing: ['idempotentieSleutel', 'id', 'versie'], schrijft: [] },
  rolGeven: { sturing: ['idempotentieSleutel', 'lidmaatschapId', 'organisatieId', 'rol', 'van', 'tot'], schrijft: [] },
  rolBeeindigen: { sturing: ['idempotentieSleutel', 'lidmaatschapId', 'gezienTot', 'tot', 'ookMetWerk'], schrijft: [] },
  parameterZetten: { sturing: ['idempotentieSleutel', 'naam', 'waarde', 'geldigVan'], schrijft: [] },
  koppelnummersVastleggen: { sturing: ['idempotentieSleutel', 'regels.portaalnummer', 'regels.nummer', 'regels.versie'], schrijft: [] },
  koppelnummersMetBsn: { sturing: ['idempotentieSleutel', 'regels.bsn', 'regels.nummer'], schrijft: [] },
  // Announcements, the postvak and how an organisation is reached hold no person.
  mededelingPlaatsen: { sturing: ['idempotentieSleutel', 'titel', 'tekst', 'van', 'tot', 'rollen', 'organisatieIds', 'vertalingen.taal', 'vertalingen.titel', 'vertalingen.tekst'], schrijft: [] },
  mededelingIntrekken: { sturing: ['idempotentieSleutel', 'mededelingId'], schrijft: [] },
  mededelingGezien: { sturing: ['idempotentieSleutel', 'mededelingId'], schrijft: [] },
  postvakGezien: { sturing: ['idempotentieSleutel', 'totEnMet'], schrijft: [] },
  postvakInstellen: { sturing: ['idempotentieSleutel', 'digest', 'versie'], schrijft: [] },
  bereikbaarheidVastleggen: { sturing: ['idempotentieSleutel', 'telefoon', 'email', 'uitleg', 'versie'], schrijft: [] },
  // What watching over access leaves behind is no rubriek of the dossier.
  signaalIndienen: {
    sturing: ['idempotentieSleutel', 'inburgeraarId', 'gemeente'],
    schrijft: [{ rubrieken: ['SIGNALEN'], cellen: 'SE', velden: ['onderwerp', 'tekst'] }, { rubrieken: ['SIGNALEN'], cellen: 'S', velden: ['aanOrganisatieId'] }],
  },
  signaalStapZetten: { sturing: ['idempotentieSleutel', 'signaalId', 'versie'], schrijft: [{ rubrieken: ['SIGNALEN'], cellen: 'SE', velden: ['stap', 'tekst'] }] },
};

/** Whether the cell of the role allows these fields for at least one of their rubrieken. */
export function magInvoeren(rol: Rol, { rubrieken, cellen }: Pick<Invoerregel, 'rubrieken' | 'cellen'>): boolean {
  return rubrieken.some((rubriek) => cellen.includes(cel(rol, rubriek)));
}

/** The roles that may name these fields, for whomever. */
export function rollenVoor(regel: Invoerregel): readonly Rol[] {
  return ALLE_ROLLEN.filter((rol) => magInvoeren(rol, regel));
}

/** Paths of all values in an input; an empty object or list counts by its own path. */
function padenIn(waarde: unknown, pad = ''): string[] {
  if (Array.isArray(waarde)) return waarde.length === 0 ? [pad] : [...new Set(waarde.flatMap((deel: unknown) => padenIn(deel, pad)))];
  if (typeof waarde !== 'object' || waarde === null) return [pad];
  const velden = Object.entries(waarde).filter(([, deel]) => deel !== undefined);
  return velden.length === 0 ? [pad] : velden.flatMap(([naam, deel]) => padenIn(deel, pad ? `${pad}.${naam}` : naam));
}

/** The fields that the input names and the role may not write. */
export function verbodenVelden(rol: Rol, { sturing, schrijft }: Mutatieregel, input: unknown): string[] {
  const mag = [...sturing, ...schrijft.filter((regel) => magInvoeren(rol, regel)).flatMap(({ velden }) => velden)];
  return padenIn(input).filter((pad) => pad !== '' && !mag.some((veld) => veld === pad || veld.startsWith(`${pad}.`)));
}
