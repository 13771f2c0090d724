import type { Bouwer, Persona } from './wereld.ts';

export interface Volledig {
  /** The words, by `table.column`. */
  woorden: ReadonlyMap<string, string>;
}

interface Kolom {
  tabel: string;
  kolom: string;
  type: string;
  verplicht: boolean;
  voorinvulling: boolean;
}

const KOLOMMEN = `select c.table_name as tabel, c.column_name as kolom, c.data_type as type, c.is_nullable = 'NO' as verplicht,
    c.column_default is not null as voorinvulling
  from information_schema.columns c join pg_tables t on t.schemaname = 'public' and t.tablename = c.table_name
  where c.table_schema = 'public' order by c.table_name, c.ordinal_position`;

/** The first constant that each column may hold, from the checks in the catalogue. */
const KEUZES = `select conrelid::regclass::text as tabel, pg_get_constraintdef(oid) as tekst from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`;

/** Rows that refer to another row of the same person, made before them. */
const OUDERS: Readonly<Record<string, string>> = { afspraak_id: 'afspraak', uren_id: 'participatie_uren', presentie_id: 'presentie', rapportage_id: 'voortgangsrapportage', signaal_id: 'signaal' };

/** Where the word that stands for a text must be shorter, or have a form. */
const KORT: Readonly<Record<string, string>> = {
  'contactpersoon_gemeente.telefoon': 'kanarie-telefoon-gemeente', 'contactpersoon_gemeente.email': 'kanarie-gemeente@voorbeeld.test', 'contact.email': 'kanarie-eigen@voorbeeld.test',
  'adres.huisnummer': 'kanarie-huisnummer',
};

/** Values that a check or a form asks for. */
const VORM: Readonly<Record<string, unknown>> = {
  'bsn.bsn': '999990019', 'bsn.v_nummer': '9876543210', 'examenuitslag.niveau': 'A2', 'ontzorgen.vaste_lasten': ['HUUR'],
  'zelfredzaamheid_meting.score': 3, 'zelfredzaamheid_meting.participatieladder': 2, 'gezinslid.geboortejaar': 2015, 'pip_versie.aantal_gesprekken_per_jaar': 4,
  'pip_versie.niveau_lezen': 'A1', 'pip_onderdeel.soort': 'ONDERSTEUNING', 'pip_onderdeel.thema': 'AFSPRAKEN_BEGELEIDING',
  'maatregel.verwijtbaarheid': 50, 'gesprek.volgende_op': '2026-12-02', 'adres.postcode': '7721 ZZ', 'taalbijeenkomst.minuten': 60,
  // Of the lesson that they are about.
  'presentie.datum': '2026-11-16', 'presentie_bevestiging.datum': '2026-11-16', 'verzuim_opvolging.datum': '2026-11-16',
  'maatregel.bedrag': null, 'maatregel.trede': null, 'gepland_gesprek.duur_minuten': 60, 'bericht.pad': '/mijn-gesprekken', 'bericht.taal': 'nl', 'bericht.lidmaatschap_id': null, 'bericht.aantal': null, 'signaal_stap.soort': 'BERICHT', 'signaal_stap.versie': 2, 'voortgangsrapportage.niets_te_melden': false,
  'woonafspraak.duur_minuten': 45, 'woonafspraak.moment_id': null, 'woningkoppeling.woning_id': null,
  'werkplek.eerste_evaluatie_met': ['BEDRIJF', 'STAGIAIR'], 'werkplek.tweede_evaluatie_met': ['BEDRIJF', 'STAGIAIR'], 'werkplek.tweede_evaluatie_op': '2026-11-03',
};

/** Tables that triggers fill from other rows. */
export const VAN_TRIGGERS: readonly string[] = ['presentie_totaal', 'taal_telling', 'participatie_totaal', 'participatie_dag', 'participatie_telling'];

/**
 * Fills these tables of a person with a row each, every text with a word that occurs nowhere else: what is exported can be
 * looked for, and what is erased must be found nowhere. The catalogue says which columns there are.
 */
export async function vulAlles(b: Bouwer, inburgeraarId: string, tabellen: readonly string[], bij: { organisatieId: string; door: Persona; verwijs: Readonly<Record<string, string>> }): Promise<Volledig> {
  const kolommen = await b.vraag<Kolom>(KOLOMMEN);
  const keuzes = new Map<string, string | undefined>((await b.vraag<{ tabel: string; tekst: string }>(KEUZES)).flatMap(({ tabel, tekst }) =>
    [...tekst.matchAll(/\(?(\w+) = ANY \(\(?ARRAY\['([A-Z0-9_]+)'/g)].map(([, kolom, code]) => [`${tabel}.${kolom}`, code] as const)));
  const woorden = new Map<string, string>();
  const gemaakt = new Map<string, string>();
  const waarde = ({ tabel, kolom, type }: Kolom): unknown => {
    const naam = `${tabel}.${kolom}`;
    if (kolom === 'inburgeraar_id') return inburgeraarId;
    if (['organisatie_id', 'uitvoerder_id', 'partner_id'].includes(kolom)) return bij.organisatieId;
    if (['ingevoerd_door', 'gewijzigd_door'].includes(kolom) || ['overdracht.lidmaatschap_id', 'sleutelpersoonkoppeling.lidmaatschap_id'].includes(naam)) return bij.door.lidmaatschapId;
    if (naam in VORM) return VORM[naam];
    if (keuzes.has(naam)) return keuzes.get(naam);
    const ouder = OUDERS[kolom];
    if (ouder) return gemaakt.get(ouder);
    if (kolom in bij.verwijs) return bij.verwijs[kolom];
    if (type === 'text' && /(^|_)tijd$/.test(kolom)) return '10:30';
    if (type === 'text') {
      const woord = KORT[naam] ?? `kanarie-${tabel}-${kolom}`.replace(/_/g, '-').slice(0, 58);
      woorden.set(naam, woord);
      return woord;
    }
    return { date: '2026-11-02', integer: 1, boolean: true, 'double precision': 1, 'time without time zone': '10:30', 'timestamp with time zone': '2026-11-02T09:00:00Z' }[type];
  };
  const eerst = Object.values(OUDERS).filter((tabel) => tabellen.includes(tabel));
  for (const tabel of [...eerst, ...tabellen.filter((t) => !eerst.includes(t))]) {
    const rij = Object.fromEntries(kolommen.filter((k) => k.tabel === tabel && k.kolom !== 'id').map((k) => [k.kolom, waarde(k)]).filter(([, w]) => w !== undefined));
    const { id } = await b.zet<{ id?: string }>(tabel, rij);
    if (id) gemaakt.set(tabel, id);
  }
  return { woorden };
}
