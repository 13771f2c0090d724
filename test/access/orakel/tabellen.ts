/**
 * Which table holds rows of which rubriek, and what the planter cannot draw from the catalogue. Every table with a person
 * in it stands here or under `ZONDER_RUBRIEK`; the spec of the channels fails on one that is in neither.
 */
export interface Tabel {
  tabel: string;
  /** Null: the row itself says it, in `thema`. */
  rubriek: string | null;
  /** Who enters rows: each organisation, the gemeente alone, or nobody in particular (one row for a person). */
  door: 'IEDER' | 'GEMEENTE' | 'NIEMAND';
  /** No answer shows its marks: it shows only as part of another row. */
  stil?: true;
  /** A head of which a reader of all rows sees one, the latest: of several visible rows at least one must show. */
  kop?: true;
  /** Columns that the catalogue cannot fill; a function gets the number of the row. */
  vast?: Readonly<Record<string, unknown>>;
  /** More rows of one organisation, differing in these columns. */
  rijen?: readonly Readonly<Record<string, unknown>>[];
}

export const AFSPRAAK_THEMAS = ['TAAL', 'PARTICIPATIE', 'MAP_PVT', 'BEGELEIDING', 'TAALPRAKTIJK', 'WONEN', 'FINANCIEN', 'WELZIJN', 'WERK'].map((t) => `AFSPRAKEN_${t}`);

export const TABELLEN: readonly Tabel[] = [
  { tabel: 'roepnaam', rubriek: 'ROEPNAAM', door: 'NIEMAND' },
  { tabel: 'achternaam', rubriek: 'ACHTERNAAM', door: 'NIEMAND' },
  { tabel: 'bsn', rubriek: 'BSN', door: 'NIEMAND' },
  { tabel: 'geboorte', rubriek: 'GEBOORTE', door: 'NIEMAND' },
  { tabel: 'contact', rubriek: 'CONTACT', door: 'NIEMAND', vast: { tolk_nodig: true } },
  { tabel: 'adres', rubriek: 'ADRES', door: 'NIEMAND' },
  { tabel: 'gezinslid', rubriek: 'GEZIN', door: 'IEDER', vast: { geboortejaar: 2010 } },
  { tabel: 'trajectstatus', rubriek: 'TRAJECTSTATUS', door: 'NIEMAND', vast: { fase: 'LEERROUTE', eerste_pip_elders_op: undefined } },
  { tabel: 'termijn', rubriek: 'TRAJECTSTATUS', door: 'NIEMAND' },
  { tabel: 'intake', rubriek: 'INTAKE', door: 'NIEMAND' },
  { tabel: 'intake_thema', rubriek: 'INTAKE', door: 'GEMEENTE' },
  { tabel: 'leerbaarheid', rubriek: 'LEERBAARHEID', door: 'NIEMAND', vast: { score: 71 } },
  { tabel: 'startadvies', rubriek: 'STARTADVIES', door: 'IEDER' },
  { tabel: 'pip_versie', rubriek: 'PIP_KERN', door: 'GEMEENTE', vast: { leerroute: 'Z', niveau: 'A1', intensiteit_uren_per_week: 7.5 }, rijen: [{ versie: 1 }, { versie: 2 }] },
  { tabel: 'afspraak', rubriek: null, door: 'GEMEENTE', vast: { uren_per_week: 3 }, rijen: AFSPRAAK_THEMAS.map((thema) => ({ thema })) },
  { tabel: 'afspraak_melding', rubriek: null, door: 'GEMEENTE', rijen: AFSPRAAK_THEMAS.map((thema) => ({ thema })) },
  // Which theme a part belongs to follows from its kind.
  { tabel: 'pip_onderdeel', rubriek: null, door: 'GEMEENTE', vast: { uren_per_week: 3, pip_versie: 1 },
    rijen: [['ONDERSTEUNING', 'BEGELEIDING'], ['PVT', 'MAP_PVT'], ['PW_ONTZORGEN', 'FINANCIEN'], ['PW_REINTEGRATIE', 'WERK']].map(([soort, thema]) => ({ soort, thema: `AFSPRAKEN_${thema}` })) },
  { tabel: 'pip_afspraak', rubriek: null, door: 'GEMEENTE', vast: { uren_per_week: 3, pip_versie: 1 }, rijen: AFSPRAAK_THEMAS.map((thema) => ({ thema })) },
  { tabel: 'presentie', rubriek: 'TAAL_PRESENTIE', door: 'IEDER', vast: { status: 'AANWEZIG', minuten: 150 }, rijen: [{ datum: '2025-06-04' }, { datum: '2026-11-17' }] },
  { tabel: 'afmelding', rubriek: 'TAAL_PRESENTIE', door: 'IEDER', stil: true, vast: { reden: 'WERK', ingetrokken: false }, rijen: [{ datum: '2025-06-04' }] },
  { tabel: 'presentie_bevestiging', rubriek: 'TAAL_PRESENTIE', door: 'IEDER', stil: true, vast: { wijze: 'INLOG' }, rijen: [{ datum: '2025-06-04' }] },
  { tabel: 'verzuim_opvolging', rubriek: 'TAAL_PRESENTIE', door: 'IEDER', stil: true, vast: { uitkomst: 'NIET_BEREIKT' }, rijen: [{ datum: '2025-06-04' }] },
  { tabel: 'voortgangsrapportage', rubriek: 'TAAL_VOORTGANG', door: 'IEDER' },
  { tabel: 'voortgang_niveau', rubriek: 'TAAL_VOORTGANG', door: 'IEDER', stil: true },
  { tabel: 'examenuitslag', rubriek: 'EXAMENS', door: 'IEDER', vast: { onderdeel: 'LEZEN', niveau: 'A2' } },
  { tabel: 'participatie_uren', rubriek: 'PARTICIPATIE_UREN', door: 'IEDER', vast: { minuten: 60 }, rijen: [{ datum: '2025-06-04' }, { datum: '2026-11-17' }] },
  { tabel: 'uren_reactie', rubriek: 'PARTICIPATIE_UREN', door: 'IEDER', stil: true },
  { tabel: 'participatie_evaluatie', rubriek: 'PARTICIPATIE_EVALUATIE', door: 'IEDER' },
  { tabel: 'map_thema', rubriek: 'MAP_TRAJECT', door: 'IEDER' },
  { tabel: 'map_traject', rubriek: 'MAP_TRAJECT', door: 'IEDER', kop: true },
  { tabel: 'pvt_dagdeel', rubriek: 'PVT_TRAJECT', door: 'IEDER', vast: { aanwezig: true } },
  { tabel: 'pvt_traject', rubriek: 'PVT_TRAJECT', door: 'IEDER', kop: true },
  { tabel: 'belastbaarheid', rubriek: 'BELASTBAARHEID', door: 'NIEMAND' },
  { tabel: 'gezondheid', rubriek: 'GEZONDHEID', door: 'NIEMAND' },
  { tabel: 'begeleiding', rubriek: 'BEGELEIDING', door: 'IEDER', kop: true },
  { tabel: 'contactmoment', rubriek: 'BEGELEIDING', door: 'IEDER' },
  { tabel: 'zelfredzaamheid_meting', rubriek: 'ZELFREDZAAMHEID', door: 'IEDER', vast: { score: 3, participatieladder: 4 } },
  { tabel: 'wonen', rubriek: 'WONEN', door: 'IEDER', kop: true },
  { tabel: 'woonstap', rubriek: 'WONEN', door: 'IEDER' },
  { tabel: 'woonplan', rubriek: 'WONEN', door: 'IEDER', vast: { tijd: '10:30' } },
  { tabel: 'aftersalespunt', rubriek: 'WONEN', door: 'IEDER' },
  { tabel: 'woningvraag', rubriek: 'WONEN', door: 'GEMEENTE', vast: { huishouden: 4, stand: 'OPEN' } },
  { tabel: 'woningkoppeling', rubriek: 'WONEN', door: 'IEDER', vast: { kamers: 3 } },
  { tabel: 'woonafspraak', rubriek: 'WONEN', door: 'IEDER', vast: { tijd: '10:30', duur_minuten: 45 } },
  { tabel: 'ontzorgen', rubriek: 'ONTZORGEN', door: 'NIEMAND', vast: { vaste_lasten: ['HUUR'] } },
  { tabel: 'ijkmoment', rubriek: 'ONTZORGEN', door: 'GEMEENTE' },
  { tabel: 'maatregel', rubriek: 'HANDHAVING', door: 'GEMEENTE', vast: { verwijtbaarheid: 25, soort: 'WAARSCHUWING', gedraging: 'TAAL' } },
  { tabel: 'gesprek', rubriek: 'GESPREKKEN', door: 'GEMEENTE' },
  { tabel: 'gepland_gesprek', rubriek: 'GESPREKKEN', door: 'GEMEENTE', vast: { tijd: '10:30', stand: 'GEPLAND' } },
  { tabel: 'bericht', rubriek: 'GESPREKKEN', door: 'GEMEENTE', stil: true, vast: { pad: '/mijn-gesprekken', stand: 'WACHT', lidmaatschap_id: undefined } },
  // On the day of the world, so that it stands in the postvak.
  { tabel: 'signaal', rubriek: 'SIGNALEN', door: 'IEDER', vast: { richting: 'AAN_GEMEENTE', ingevoerd_op: '2026-11-18T08:00:00+01:00' } },
  { tabel: 'signaal_stap', rubriek: 'SIGNALEN', door: 'IEDER', vast: { soort: 'BERICHT', versie: 2, ingevoerd_op: '2026-11-18T09:00:00+01:00' } },
  { tabel: 'taalcoaching', rubriek: 'TAALCOACHING', door: 'IEDER', kop: true, vast: { volgende_tijd: '19:30', weekdagen: ['DI'], dagdelen: ['AVOND'] } },
  { tabel: 'taalbijeenkomst', rubriek: 'TAALCOACHING', door: 'IEDER', vast: { minuten: 45 } },
  { tabel: 'welzijn', rubriek: 'WELZIJN', door: 'IEDER', kop: true },
  { tabel: 'welzijnsdeelname', rubriek: 'WELZIJN', door: 'IEDER' },
  { tabel: 'sleutelpersoonkoppeling', rubriek: 'WELZIJN', door: 'IEDER', vast: { tot: undefined } },
  { tabel: 'werk', rubriek: 'WERK', door: 'NIEMAND' },
  { tabel: 'werkplek', rubriek: 'WERK', door: 'IEDER', vast: { eerste_evaluatie_met: ['BEDRIJF', 'STAGIAIR'], tweede_evaluatie_met: ['BEDRIJF', 'STAGIAIR'] } },
  { tabel: 'overdracht', rubriek: 'WERK', door: 'GEMEENTE', vast: { stand: 'AANGEBODEN' } },
  { tabel: 'contactpersoon_gemeente', rubriek: 'CONTACTPERSOON_GEMEENTE', door: 'NIEMAND' },
  { tabel: 'auditregel', rubriek: 'INZAGELOG', door: 'IEDER', vast: { opdracht: 'TAAL', grondslag: 'OPDRACHT', rol: 'TAALDOCENT', dag: undefined, trace_id: undefined, operation_id: undefined } },
];

/** Tables with a person that hold no rows of a rubriek by themselves, and why. */
export const ZONDER_RUBRIEK: Readonly<Record<string, string>> = {
  inburgeraar: 'the identity; portaalnummer belongs to ROEPNAAM',
  lidmaatschap: 'the account of the person',
  betrokkenheid: 'the relation that gives access; BETROKKENEN shows it',
  groepslid: 'the relation that gives access',
  koppelnummer: 'the own number of a partner; its own spec and the proof of the second wall hold it',
  kernset: 'what the law keeps after erasing; no role reads it',
  grafsteen: 'that something was erased; no role reads it',
  taak: 'what was done with a task; `Query.taken` shows it, and its own spec and the proof of the second wall hold it',
  presentie_totaal: 'sums that triggers keep of presentie',
  taal_telling: 'sums that triggers keep of presentie, for who reads all of them',
  participatie_totaal: 'sums that triggers keep of participatie_uren',
  participatie_dag: 'sums that triggers keep of participatie_uren, for who reads all of them',
  participatie_telling: 'sums that triggers keep of participatie_uren, for who reads all of them',
};
