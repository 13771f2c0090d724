import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { TABELLEN, type Tabel } from './tabellen.ts';
import type { Dag } from './model.ts';

type Rij = Record<string, unknown>;

interface Kolom { naam: string; soort: string; verplicht: boolean; heeftStandaard: boolean; keuzes: string[] }

/** One planted row: whose, of which rubriek, by whom, about which day, and the marks by which an answer betrays it. */
export interface Geplant {
  id: string;
  tabel: Tabel;
  rubriek: string;
  persoon: string;
  organisatie: string | null;
  /** The day that the afronding limits by; null for rows without one. */
  datum: Dag | null;
  merken: string[];
}

export interface Instelling {
  id: string;
  lidmaatschap: string;
  gemeente: boolean;
  /** Where it plants rows; everywhere when absent. */
  rubrieken?: ReadonlySet<string>;
}

/** Tables of which the afronding shows rows up to the last day. */
const PER_DAG: ReadonlySet<string> = new Set(['presentie', 'afmelding', 'presentie_bevestiging', 'verzuim_opvolging', 'participatie_uren']);

/** Before the token, so that a search can ask for the one and not for the other. */
export const VOORLETTERS: Readonly<Record<string, string>> = { 'roepnaam.roepnaam': 'R', 'achternaam.achternaam': 'A', 'inburgeraar.portaalnummer': 'P' };

/** What the planter needs to know of a person. */
export interface Bezaaide { id: string; gemeente: string }

/** Finds every mark in a text: tokens, numbers, days and identities that the planter gave out. */
export function merkenIn(tekst: string): Set<string> {
  return new Set(tekst.match(/ZQ\d{6}|\b[1-9]\d{3} [A-Z]{2}\b|\b9\d{8,9}\b|\b1[0-8]\d\d-\d\d-\d\d|\b2[12]\d\d-\d\d-\d\d|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g));
}

/**
 * Fills every table of persons, each text with a token and each day with a date that stand nowhere else, so that any
 * answer, log line or error can be asked which rows it tells of. Columns come from the catalogue: what is added later is
 * planted without being named here.
 */
export class Planter {
  readonly geplant: Geplant[] = [];
  /** Per mark the row that it betrays. */
  readonly perMerk = new Map<string, Geplant>();
  private readonly perPersoon = new Map<string, Geplant[]>();
  private readonly kolommen = new Map<string, Kolom[]>();
  /** The numbers that persons were given. */
  readonly portaalnummers = new Set<string>();
  private teller = 0;

  constructor(private readonly client: pg.Client) {}

  async catalogus(): Promise<void> {
    const { rows } = await this.client.query<{ tabel: string; naam: string; soort: string; verplicht: boolean; standaard: boolean }>(`
      select c.relname as tabel, a.attname as naam, format_type(a.atttypid, a.atttypmod) as soort, a.attnotnull as verplicht, (a.atthasdef or a.attidentity <> '') as standaard
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname, a.attnum`);
    const { rows: eisen } = await this.client.query<{ tabel: string; eis: string }>(`
      select c.relname as tabel, pg_get_constraintdef(k.oid) as eis from pg_constraint k join pg_class c on c.oid = k.conrelid where k.contype = 'c'`);
    for (const { tabel, naam, soort, verplicht, standaard } of rows) {
      const keuzes = eisen.filter((e) => e.tabel === tabel).flatMap(({ eis }) => {
        const lijst = new RegExp(`\\(${naam} = ANY \\(ARRAY\\[([^\\]]*)\\]`).exec(eis)?.[1] ?? '';
        return [...lijst.matchAll(/'([^']*)'::text/g)].map((m) => m[1] ?? '');
      });
      this.kolommen.set(tabel, [...(this.kolommen.get(tabel) ?? []), { naam, soort, verplicht, heeftStandaard: standaard, keuzes }]);
    }
  }

  /** Tables that hold a person, as the catalogue has them. */
  tabellenMetPersoon(): string[] {
    return [...this.kolommen].filter(([tabel, kolommen]) => tabel === 'inburgeraar' || kolommen.some((k) => k.naam === 'inburgeraar_id' || k.naam === 'personen')).map(([tabel]) => tabel);
  }

  rijenVan(persoon: string, rubriek: string): readonly Geplant[] {
    return this.perPersoon.get(`${persoon} ${rubriek}`) ?? [];
  }

  /** The row is no longer there. */
  vergeet(rij: Geplant): void {
    this.geplant.splice(this.geplant.indexOf(rij), 1);
    const sleutel = `${rij.persoon} ${rij.rubriek}`;
    this.perPersoon.set(sleutel, this.rijenVan(rij.persoon, rij.rubriek).filter((x) => x !== rij));
  }

  /** The columns of free text of a table: no identity, no choice from a list. */
  vrijeTekst(tabel: string): string[] {
    return (this.kolommen.get(tabel) ?? []).filter((k) => k.soort === 'text' && k.keuzes.length === 0).map((k) => k.naam);
  }

  token(): string {
    this.teller += 1;
    return `ZQ${String(this.teller).padStart(6, '0')}`;
  }

  private postcode(): string {
    this.teller += 1;
    const letter = (n: number) => String.fromCharCode(65 + (n % 26));
    return `${1000 + (this.teller % 9000)} ${letter(this.teller)}${letter(Math.floor(this.teller / 9000))}`;
  }

  /** A day that stands nowhere else; each one is later than the last. */
  dag(begin = '1000-01-01'): Dag {
    this.teller += 1;
    return new Date(Date.parse(begin) + this.teller * 86_400_000).toISOString().slice(0, 10);
  }

  private waarde(tabel: string, kolom: Kolom, merken: string[], nummer: number): unknown {
    if (tabel === 'bsn' && kolom.soort === 'text') {
      this.teller += 1;
      merken.push(String(kolom.naam === 'bsn' ? 900_000_000 + this.teller : 9_000_000_000 + this.teller));
      return merken.at(-1);
    }
    if (kolom.keuzes.length > 0) return kolom.keuzes[nummer % kolom.keuzes.length];
    if (kolom.soort === 'text') merken.push(kolom.naam === 'postcode' ? this.postcode() : this.token());
    else if (kolom.soort === 'date') merken.push(this.dag());
    else if (kolom.naam === 'moment') merken.push(this.dag('2100-01-01'));
    else return undefined;
    if (kolom.naam === 'email') return `${merken.at(-1)}@voorbeeld.nl`;
    const voor = VOORLETTERS[`${tabel}.${kolom.naam}`];
    if (voor) return `${voor}${merken.at(-1)}`;
    return kolom.naam === 'moment' ? `${merken.at(-1)}T12:00:00Z` : merken.at(-1);
  }

  /** One row of a table, with `vast` as given and the rest from the catalogue. Does not store it. */
  rij(tabel: Tabel, van: { persoon: Bezaaide; instelling: Instelling | null; nummer?: number; extra?: Rij }): { rij: Rij; geplant: Geplant } {
    const { persoon, instelling, extra = {} } = van;
    const merken: string[] = [];
    const rij: Rij = {};
    for (const kolom of this.kolommen.get(tabel.tabel) ?? []) {
      const vast: Rij = {
        id: tabel.tabel === 'auditregel' ? undefined : randomUUID(), inburgeraar_id: persoon.id, gemeente_id: persoon.gemeente, organisatie_id: instelling?.id, personen: [persoon.id],
        ingevoerd_door: instelling?.lidmaatschap ?? undefined, gewijzigd_door: instelling?.lidmaatschap ?? undefined, lidmaatschap_id: instelling?.lidmaatschap ?? undefined,
        gebruiker_id: randomUUID(), rubrieken: ['ROEPNAAM'], bron: 'SCHERM', import_id: undefined, ...tabel.vast, ...extra,
      };
      const waarde = kolom.naam in vast ? vast[kolom.naam] : this.waarde(tabel.tabel, kolom, merken, van.nummer ?? 0);
      if (waarde !== undefined) rij[kolom.naam] = waarde;
    }
    if (typeof rij['id'] === 'string') merken.push(rij['id']);
    const geplant: Geplant = {
      id: String(rij['id'] ?? `${persoon.id} ${instelling?.id ?? ''}`), tabel, rubriek: tabel.rubriek ?? String(rij['thema']), persoon: persoon.id,
      organisatie: tabel.door === 'NIEMAND' ? null : instelling?.id ?? null, datum: PER_DAG.has(tabel.tabel) ? String(rij['datum']) : null, merken,
    };
    return { rij, geplant };
  }

  /** Stores rows of one table in one statement and remembers their marks. */
  async bewaar(tabel: string, rijen: readonly { rij: Rij; geplant: Geplant }[]): Promise<void> {
    if (rijen.length === 0) return;
    const namen = [...new Set(rijen.flatMap(({ rij }) => Object.keys(rij)))].join(', ');
    await this.client.query(`insert into ${tabel} (${namen}) select ${namen} from jsonb_populate_recordset(null::${tabel}, $1)`, [JSON.stringify(rijen.map(({ rij }) => rij))]);
    for (const { geplant } of rijen) {
      this.geplant.push(geplant);
      const sleutel = `${geplant.persoon} ${geplant.rubriek}`;
      this.perPersoon.set(sleutel, [...(this.perPersoon.get(sleutel) ?? []), geplant]);
      for (const merk of geplant.merken) this.perMerk.set(merk, geplant);
    }
  }

  /** Every table for these persons: a row by each organisation where organisations enter rows. */
  async plantAlles(personen: readonly Bezaaide[], instellingen: readonly Instelling[], plek: Plekken): Promise<void> {
    for (const tabel of TABELLEN) {
      const rijen: { rij: Rij; geplant: Geplant }[] = [];
      for (const persoon of personen) {
        const schrijvers = tabel.door === 'NIEMAND' ? [null] : instellingen.filter((i) => i.gemeente || (tabel.door === 'IEDER' && (tabel.rubriek === null || !i.rubrieken || i.rubrieken.has(tabel.rubriek))));
        for (const instelling of schrijvers) {
          for (const [nummer, extra] of (tabel.rijen ?? [{}]).entries()) {
            rijen.push(this.rij(tabel, { persoon, instelling, nummer, extra: { ...extra, ...plek(tabel.tabel, persoon, instelling, extra, this.geplant) } }));
          }
        }
      }
      await this.bewaar(tabel.tabel, rijen);
    }
  }
}

/** Columns that point to other rows: the lesson of an attendance, the report of a level. */
export type Plekken = (tabel: string, persoon: Bezaaide, instelling: Instelling | null, rij: Readonly<Rij>, eerder: readonly Geplant[]) => Rij;
