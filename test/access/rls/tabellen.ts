/**
 * What each table holds, written from its meaning and not taken from the registry of the server: the rubriek, who writes
 * it and what may change afterwards. The signed matrix then says which role may do what.
 */
export interface Tabel {
  /** Name of this row of the list: the table, and for agreements the theme. */
  naam: string;
  tabel: string;
  rubriek: string;
  /** Columns of the key, by which a row is recognised. */
  sleutel: readonly string[];
  /** The organisation that entered the row is a column of it. */
  vanOrganisatie: boolean;
  /** Rows before and after an end date differ: what is about a day can be completed up to that day. */
  perDag?: true;
  /** recht: who has S, or E for own rows. melden: also who has M. reageren: the person with M. eigenwoord: the person, about own lessons. functie: nobody but a function of the database. niemand: triggers, which fill it as well. */
  schrijven: 'recht' | 'melden' | 'reageren' | 'eigenwoord' | 'functie' | 'niemand';
  /** For who writes only its own rows it does not exist at all. */
  zonderEigen?: true;
  /** Added only for a lesson of an own class that is not over. */
  vooraf?: true;
  /** What may change afterwards; `alles` is all but whose row it is and who entered it. */
  wijzigbaar: 'alles' | readonly string[];
  /** Only whoever has S may change or settle it, not the organisation that entered it. */
  alleenSWijzigt?: true;
  verwijderbaar?: true;
  /** The column that a probe changes, and to what: a value that every row may have. */
  wijzig: readonly [string, string];
  /** Of the roles that read the rubriek only the regie and the person have it; the teamleider writes it too. */
  regie?: true;
  /** Only the gemeente enters such rows: it names a colleague. */
  vanGemeente?: true;
  /** The person belongs to one organisation of the row only through another row. */
  eigenVia?: 'uren' | 'les' | 'presentie';
  /** A row for the world or for an attempt to insert. */
  rij: (p: Plek) => Record<string, unknown>;
}

/** Where a row goes: the person, the organisation that enters it, on which day. */
export interface Plek {
  persoon: string;
  gemeente: string;
  organisatie: string;
  door: string;
  datum: string;
  /** Rows that this one refers to: of the same person and the same organisation. */
  les: string;
  /** Of that lesson: an old version, so that a new entry is in nobody's way. */
  presentie: string;
  uren: string;
  activiteit: string;
  rapportage: string;
  /** Handed in by the organisation. */
  signaal: string;
  /** Of the theme, executed by the organisation. */
  afspraak: (thema: string) => string;
  /** Somebody of SAAM who can be there for the person. */
  sleutelpersoon: string;
  /** A number that makes keys differ. */
  nummer: number;
}

type Rest = Partial<Pick<Tabel, 'perDag' | 'vooraf' | 'schrijven' | 'wijzigbaar' | 'alleenSWijzigt' | 'verwijderbaar' | 'regie' | 'vanGemeente' | 'eigenVia' | 'sleutel' | 'vanOrganisatie' | 'zonderEigen'>>;

/** One row per person, without the organisation: the gemeente keeps it. */
function kop(tabel: string, rubriek: string, inhoud: Record<string, unknown>, wijzig: [string, string], rest: Rest = {}): Tabel {
  return {
    naam: tabel, tabel, rubriek, sleutel: ['inburgeraar_id'], vanOrganisatie: false, schrijven: 'recht', wijzigbaar: 'alles', wijzig,
    rij: (p) => ({ inburgeraar_id: p.persoon, gewijzigd_door: p.door, ...inhoud }), ...rest,
  };
}

/** One row per person and organisation. */
function eigenKop(tabel: string, rubriek: string, wijzig: [string, string], rest: Rest = {}): Tabel {
  return {
    naam: tabel, tabel, rubriek, sleutel: ['inburgeraar_id', 'organisatie_id'], vanOrganisatie: true, schrijven: 'recht', wijzigbaar: 'alles', wijzig,
    rij: (p) => ({ inburgeraar_id: p.persoon, organisatie_id: p.organisatie, gewijzigd_door: p.door }), ...rest,
  };
}

/** Rows of a list that may be changed say who did so last, from the first entry on. */
const MET_WIJZIGER = new Set(['contactmoment', 'gesprek', 'maatregel', 'gezinslid', 'intake_thema', 'map_thema', 'pvt_dagdeel', 'examenuitslag', 'taalbijeenkomst', 'welzijnsdeelname', 'sleutelpersoonkoppeling', 'werkplek', 'gepland_gesprek', 'overdracht', 'woonplan', 'aftersalespunt', 'woningvraag']);

/** Many rows per person, each entered by somebody of an organisation. */
function lijst(tabel: string, rubriek: string, inhoud: (p: Plek) => Record<string, unknown>, wijzig: [string, string], rest: Rest = {}): Tabel {
  return {
    naam: tabel, tabel, rubriek, sleutel: ['id'], vanOrganisatie: true, schrijven: 'recht', wijzigbaar: 'alles', wijzig,
    rij: (p) => ({ inburgeraar_id: p.persoon, organisatie_id: p.organisatie, ingevoerd_door: p.door, ...(MET_WIJZIGER.has(tabel) ? { gewijzigd_door: p.door } : {}), ...inhoud(p) }), ...rest,
  };
}

/** What is added up from the entries: nobody writes it. */
function totaal(tabel: string, rubriek: string): Tabel {
  return {
    ...eigenKop(tabel, rubriek, ['minuten', '1'], { schrijven: 'niemand', wijzigbaar: [] }),
    rij: (p) => ({ inburgeraar_id: p.persoon, organisatie_id: p.organisatie, minuten: 1 }),
  };
}

const NIETS: Rest = { wijzigbaar: [] };

export const THEMAS = ['TAAL', 'PARTICIPATIE', 'MAP_PVT', 'BEGELEIDING', 'TAALPRAKTIJK', 'WONEN', 'FINANCIEN', 'WELZIJN', 'WERK'].map((t) => `AFSPRAKEN_${t}`);
const PVT_DELEN = ['WONEN', 'WERK', 'EXCURSIE', 'OVERIG', 'ONDERTEKENING'];
const MAP_THEMAS = ['WERK_VINDEN', 'WERKCULTUUR', 'NETWERK_OPBOUWEN', 'BEROEPSKANSEN', 'BEROEPENORIENTATIE'];
const INTAKE_THEMAS = ['TAALNIVEAU', 'ZELFREDZAAMHEID', 'GEZIN_EN_NETWERK', 'ARBEIDSMOGELIJKHEDEN', 'ONDERWIJS_EN_WERK', 'VOORSCHOOLSE_EDUCATIE'];
const VAARDIGHEDEN = ['LEZEN', 'LUISTEREN', 'SCHRIJVEN', 'SPREKEN', 'KNM'];
const WOONSTAPPEN = ['BEZICHTIGING', 'HUURCONTRACT', 'SLEUTEL', 'UITLEG_WONING', 'ENERGIE_EN_WATER', 'INSCHRIJVING_BRP', 'UITKERING_AANGEVRAAGD', 'LEENBIJSTAND', 'BANKREKENING', 'VERZEKERINGEN', 'INRICHTING', 'AFTERSALES'];
const PUNTEN = ['VENTILEREN', 'VERWARMEN', 'TUIN', 'AFVAL', 'BUREN', 'HUUR', 'STORINGEN', 'SLEUTELS_EN_SLOT', 'VEILIGHEID'];
const kies = (uit: readonly string[], nummer: number): string => uit[nummer % uit.length] ?? '';

const PERSOONSGEGEVENS: readonly Tabel[] = [
  kop('roepnaam', 'ROEPNAAM', { roepnaam: 'Proef' }, ['roepnaam', 'Anders']),
  kop('achternaam', 'ACHTERNAAM', { achternaam: 'Proefveen' }, ['achternaam', 'Anders']),
  kop('bsn', 'BSN', { bsn: '999990019' }, ['v_nummer', '1234567890']),
  kop('geboorte', 'GEBOORTE', { geslacht: 'ONBEKEND' }, ['geslacht', 'VROUW']),
  kop('contact', 'CONTACT', { telefoon: '06-00000000' }, ['contacttaal', 'Tigrinya']),
  kop('adres', 'ADRES', { straat: 'Proefstraat' }, ['huisnummer', '2']),
  lijst('gezinslid', 'GEZIN', () => ({ relatie: 'KIND' }), ['relatie', 'PARTNER']),
  kop('trajectstatus', 'TRAJECTSTATUS', { doelgroep: 'GEZINSMIGRANT', fase: 'INTAKE' }, ['fase', 'PIP']),
  { ...kop('termijn', 'TRAJECTSTATUS', {}, ['artikel', 'Wi 11'], { verwijderbaar: true, sleutel: ['inburgeraar_id', 'soort'] }),
    rij: (p) => ({ inburgeraar_id: p.persoon, soort: 'PIP', startfeit: p.datum, uiterlijk: p.datum, artikel: 'Wi 15' }) },
  // What was done with a task: of the consulent, of the teamleider who shares out, and for the person to read.
  { ...kop('taak', 'TRAJECTSTATUS', {}, ['reden', 'anders'], { sleutel: ['inburgeraar_id', 'soort', 'feit'], wijzigbaar: ['eigenaar_id', 'uitgesteld_tot', 'reden', 'versie', 'gewijzigd_op', 'gewijzigd_door'], regie: true }),
    rij: (p) => ({ inburgeraar_id: p.persoon, soort: 'PIP', feit: `feit ${p.nummer}`, uitgesteld_tot: '2026-12-01', reden: 'proef', gewijzigd_door: p.door }) },
  kop('intake', 'INTAKE', { ondertekend_op: '2026-01-01' }, ['ondertekend_op', '2026-01-02']),
  lijst('intake_thema', 'INTAKE', (p) => ({ thema: kies(INTAKE_THEMAS, p.nummer), verslag: 'proef', datum: p.datum }), ['verslag', 'anders']),
  kop('leerbaarheid', 'LEERBAARHEID', { score: 1 }, ['score', '2']),
  lijst('startadvies', 'STARTADVIES', (p) => ({ datum: p.datum, observatie: 'proef', advies: 'Z_ROUTE' }), ['observatie', 'anders'], NIETS),
  kop('gezondheid', 'GEZONDHEID', { mentaal: 'proef' }, ['mentaal', 'anders']),
  kop('belastbaarheid', 'BELASTBAARHEID', { omschrijving: 'proef' }, ['omschrijving', 'anders']),
  kop('contactpersoon_gemeente', 'CONTACTPERSOON_GEMEENTE', { naam: 'Proef' }, ['naam', 'Anders']),
];

const TAAL: readonly Tabel[] = [
  lijst('presentie', 'TAAL_PRESENTIE', (p) => ({ les_id: p.les, datum: p.datum, status: 'AANWEZIG', minuten: 60 }), ['actueel', 'false'], { perDag: true, wijzigbaar: ['actueel'] }),
  totaal('presentie_totaal', 'TAAL_PRESENTIE'),
  { ...lijst('afmelding', 'TAAL_PRESENTIE', () => ({}), ['reden', 'WERK'], { schrijven: 'eigenwoord', vooraf: true, vanOrganisatie: false, eigenVia: 'les', perDag: true, wijzigbaar: ['reden', 'ingetrokken', 'ingevoerd_op'] }),
    rij: (p) => ({ les_id: p.les, inburgeraar_id: p.persoon, datum: p.datum, reden: 'GEZIN', ingevoerd_door: p.door }) },
  { ...lijst('presentie_bevestiging', 'TAAL_PRESENTIE', () => ({}), ['wijze', 'CODE'], { schrijven: 'eigenwoord', vanOrganisatie: false, eigenVia: 'presentie', perDag: true, wijzigbaar: ['wijze', 'ingevoerd_op'] }),
    rij: (p) => ({ presentie_id: p.presentie, inburgeraar_id: p.persoon, datum: p.datum, wijze: 'INLOG', ingevoerd_door: p.door }) },
  lijst('verzuim_opvolging', 'TAAL_PRESENTIE', (p) => ({ presentie_id: p.presentie, datum: p.datum, uitkomst: 'NIET_BEREIKT' }), ['uitkomst', 'GESPROKEN'], { perDag: true, wijzigbaar: [] }),
  lijst('voortgangsrapportage', 'TAAL_VOORTGANG', (p) => ({ datum: p.datum, inzet: 'GOED' }), ['opmerking', 'anders'], NIETS),
  { ...lijst('voortgang_niveau', 'TAAL_VOORTGANG', () => ({}), ['niveau', 'B1'], { wijzigbaar: [], sleutel: ['rapportage_id', 'vaardigheid'] }),
    rij: (p) => ({ rapportage_id: p.rapportage, vaardigheid: kies(VAARDIGHEDEN, p.nummer), niveau: 'A1', inburgeraar_id: p.persoon, organisatie_id: p.organisatie }) },
  lijst('examenuitslag', 'EXAMENS', (p) => ({ onderdeel: 'KNM', datum: p.datum, uitslag: 'GESLAAGD' }), ['uitslag', 'GEZAKT']),
  eigenKop('taalcoaching', 'TAALCOACHING', ['gekoppeld_op', '2026-05-01']),
  lijst('taalbijeenkomst', 'TAALCOACHING', (p) => ({ datum: p.datum, minuten: 60 }), ['plaats', 'anders']),
];

const MEEDOEN: readonly Tabel[] = [
  lijst('participatie_uren', 'PARTICIPATIE_UREN', (p) => ({ datum: p.datum, activiteit_id: p.activiteit, minuten: 60, begin_tijd: `0${p.nummer % 10}:00` }),
    ['actueel', 'false'], { perDag: true, wijzigbaar: ['actueel'] }),
  totaal('participatie_totaal', 'PARTICIPATIE_UREN'),
  { ...lijst('uren_reactie', 'PARTICIPATIE_UREN', () => ({}), ['toelichting', 'anders'],
    { schrijven: 'reageren', vanOrganisatie: false, eigenVia: 'uren', perDag: true, wijzigbaar: ['reactie', 'toelichting', 'ingevoerd_op'] }),
    rij: (p) => ({ uren_id: p.uren, inburgeraar_id: p.persoon, reactie: 'BEVESTIGD', ingevoerd_door: p.door }) },
  lijst('participatie_evaluatie', 'PARTICIPATIE_EVALUATIE', (p) => ({ datum: p.datum, module: 'proef' }), ['samenvatting', 'anders'], NIETS),
  eigenKop('map_traject', 'MAP_TRAJECT', ['portfolio_op', '2026-05-01']),
  lijst('map_thema', 'MAP_TRAJECT', (p) => ({ thema: kies(MAP_THEMAS, p.nummer) }), ['stand', 'LOOPT']),
  eigenKop('pvt_traject', 'PVT_TRAJECT', ['inleiding_op', '2026-05-01']),
  lijst('pvt_dagdeel', 'PVT_TRAJECT', (p) => ({ datum: p.datum, onderdeel: kies(PVT_DELEN, p.nummer), aanwezig: true }), ['aanwezig', 'false']),
  kop('werk', 'WERK', { overdrachtsplan: 'proef' }, ['overdrachtsplan', 'anders']),
  lijst('overdracht', 'WERK', (p) => ({ lidmaatschap_id: p.door, plan: 'proef', route: 'TAALSTAGE', driegesprek_op: p.datum }), ['reden', 'anders'],
    { vanGemeente: true, wijzigbaar: ['stand', 'reden', 'afgehandeld_op', 'versie', 'gewijzigd_op', 'gewijzigd_door'] }),
  lijst('werkplek', 'WERK', (p) => ({ soort: 'TAALSTAGE', organisatie_naam: 'Proef', van: p.datum }), ['stand', 'LOOPT']),
];

const ONDERSTEUNEN: readonly Tabel[] = [
  eigenKop('begeleiding', 'BEGELEIDING', ['trajectplan', 'anders']),
  lijst('contactmoment', 'BEGELEIDING', (p) => ({ datum: p.datum, soort: 'TELEFOON' }), ['notitie', 'anders']),
  lijst('zelfredzaamheid_meting', 'ZELFREDZAAMHEID', (p) => ({ datum: p.datum, participatieladder: 3 }), ['participatieladder', '4'], NIETS),
  eigenKop('wonen', 'WONEN', ['sleutel_op', '2026-05-01']),
  lijst('woonstap', 'WONEN', (p) => ({ stap: 'SLEUTEL', stand: 'GEDAAN', datum: p.datum }), ['opmerking', 'anders'], { schrijven: 'melden', wijzigbaar: [] }),
  lijst('woonplan', 'WONEN', (p) => ({ stap: kies(WOONSTAPPEN, p.nummer), datum: p.datum }), ['tijd', '10:30']),
  lijst('aftersalespunt', 'WONEN', (p) => ({ punt: kies(PUNTEN, p.nummer), stand: 'GOED' }), ['opmerking', 'anders']),
  // What the gemeente asks: the corporatie has it as numbers and not as rows.
  lijst('woningvraag', 'WONEN', (p) => ({ huishouden: 3, nodig_voor: p.datum, stand: 'VERVULD' }), ['huishouden', '4'], { zonderEigen: true }),
  lijst('woningkoppeling', 'WONEN', (p) => ({ kern: 'Proef', kamers: 3, beschikbaar_van: p.datum, gekoppeld_op: p.datum, losgelaten_op: p.datum }), ['kamers', '4'], { schrijven: 'functie', wijzigbaar: [] }),
  lijst('woonafspraak', 'WONEN', (p) => ({ soort: 'SLEUTEL', datum: p.datum, tijd: '10:30', duur_minuten: 45, plek: 'WONING' }), ['duur_minuten', '50'], { schrijven: 'functie', wijzigbaar: [] }),
  kop('ontzorgen', 'ONTZORGEN', { van: '2026-01-01' }, ['van', '2026-01-02']),
  lijst('ijkmoment', 'ONTZORGEN', (p) => ({ datum: p.datum, besluit: 'VOORTZETTEN' }), ['toelichting', 'anders'], NIETS),
  eigenKop('welzijn', 'WELZIJN', ['sleutelpersoon_gekoppeld_op', '2026-05-01']),
  lijst('welzijnsdeelname', 'WELZIJN', (p) => ({ activiteit: 'proef', van: p.datum }), ['activiteit', 'anders']),
  lijst('sleutelpersoonkoppeling', 'WELZIJN', (p) => ({ lidmaatschap_id: p.sleutelpersoon, van: p.datum }), ['tot', '2027-12-31'], { wijzigbaar: ['tot', 'versie', 'gewijzigd_op', 'gewijzigd_door'] }),
];

const REGIE: readonly Tabel[] = [
  lijst('maatregel', 'HANDHAVING', (p) => ({ datum: p.datum, soort: 'WAARSCHUWING', omschrijving: 'proef' }), ['onherroepelijk_op', '2026-05-01'],
    { wijzigbaar: ['onherroepelijk_op', 'vervallen_op', 'vervallen_reden', 'versie', 'gewijzigd_op', 'gewijzigd_door'] }),
  lijst('gesprek', 'GESPREKKEN', (p) => ({ datum: p.datum, soort: 'OVERIG' }), ['verslag', 'anders']),
  lijst('gepland_gesprek', 'GESPREKKEN', (p) => ({ datum: p.datum, soort: 'OVERIG', tijd: '10:30', plaats: 'proef' }), ['reden', 'anders'],
    { wijzigbaar: ['stand', 'reden', 'gesprek_id', 'versie', 'gewijzigd_op', 'gewijzigd_door'] }),
  lijst('bericht', 'GESPREKKEN', () => ({ soort: 'GESPREK_GEPLAND', pad: '/mijn-gesprekken' }), ['uitkomst', 'anders'], NIETS),
  lijst('pip_versie', 'PIP_KERN', (p) => ({ versie: p.nummer + 1, dagtekening: p.datum, leerroute: 'Z', niveau: 'A1', intensiteit_uren_per_week: 8, reden_wijziging: 'proef' }),
    ['hoofddoel', 'anders'], NIETS),
  lijst('signaal', 'SIGNALEN', (p) => ({ gemeente_id: p.gemeente, partner_id: p.organisatie, datum: p.datum, onderwerp: 'OVERIG', tekst: 'proef' }), ['terugkoppeling', 'anders'], NIETS),
  // A word of either side, on a signal of the organisation that has the loop.
  lijst('signaal_stap', 'SIGNALEN', (p) => ({ signaal_id: p.signaal, partner_id: p.organisatie, soort: 'BERICHT', tekst: 'proef', versie: 2 }), ['tekst', 'anders'], NIETS),
  ...THEMAS.map((thema): Tabel => ({
    ...lijst('afspraak', thema, (p) => ({ thema, tekst: 'proef', uitvoerder_id: p.organisatie }), ['doel', 'anders']), naam: `afspraak:${thema}`,
  })),
  ...THEMAS.map((thema): Tabel => ({
    ...lijst('afspraak_melding', thema, (p) => ({ afspraak_id: p.afspraak(thema), thema, datum: p.datum, stand: 'LOOPT' }), ['opmerking', 'anders'],
      { schrijven: 'melden', wijzigbaar: [] }), naam: `afspraak_melding:${thema}`,
  })),
];

/** A part of a PIP, by its kind and the theme that follows from it. */
const ONDERDELEN: readonly (readonly [soort: string, thema: string])[] = [['VVE', 'BEGELEIDING'], ['MAP', 'MAP_PVT'], ['PW_BIJSTAND', 'FINANCIEN'], ['PW_REINTEGRATIE', 'WERK']];

const PLAN: readonly Tabel[] = [
  ...ONDERDELEN.map(([soort, thema]): Tabel => ({
    ...lijst('pip_onderdeel', `AFSPRAKEN_${thema}`, (p) => ({ thema: `AFSPRAKEN_${thema}`, soort, pip_versie: p.nummer + 1, tekst: 'proef' }), ['tekst', 'anders'], NIETS), naam: `pip_onderdeel:${soort}`,
  })),
  ...THEMAS.map((thema): Tabel => ({
    ...lijst('pip_afspraak', thema, (p) => ({ afspraak_id: p.afspraak(thema), pip_versie: p.nummer + 1, thema, tekst: 'proef', uitvoerder_id: p.organisatie }), ['tekst', 'anders'], NIETS),
    naam: `pip_afspraak:${thema}`,
  })),
];

/** Every table that holds what a rubriek says of a person. */
export const TABELLEN: readonly Tabel[] = [...PERSOONSGEGEVENS, ...TAAL, ...MEEDOEN, ...ONDERSTEUNEN, ...REGIE, ...PLAN];

/** Whose row it is and who entered it: these never change. */
export const VASTE_KOLOMMEN = ['id', 'inburgeraar_id', 'organisatie_id', 'ingevoerd_door', 'ingevoerd_op'];
