import { randomUUID } from 'node:crypto';
import { letterlijk } from '../rls/stapel.ts';
import type { RlsWereld, Sessie } from '../rls/wereld.ts';

interface Kolom { naam: string; bijwerken: boolean; invoegen: boolean; sleutel: boolean; soort: string }
interface Vorm { kolommen: Kolom[]; rijen: Record<string, unknown>[] }

/** So many rows of a table stand for all of them: those of the sessions, those of others. */
const VOORBEELDEN = 20;

/**
 * What can be asked of any table, from the catalogue and the rows that are there: every column read, every column that
 * somebody may change set to what it was and, where it says whose the row is, to somebody else's; and every row added once
 * more, as the own and as of another. No answer is right or wrong here: a mutant must change one.
 */
export class Tabelvragen {
  private constructor(private readonly vormen: ReadonlyMap<string, Vorm>, private readonly w: RlsWereld) {}

  static async lees(w: RlsWereld): Promise<Tabelvragen> {
    const { rows: tabellen } = await w.admin.query<{ t: string }>(`select relname as t from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
    const vormen = new Map<string, Vorm>();
    for (const { t } of tabellen) {
      const { rows: kolommen } = await w.admin.query<Kolom>(`select a.attname as naam, a.atttypid::regtype::text as soort, coalesce(a.attnum = any (i.indkey), false) as sleutel,
          bool_or(has_column_privilege(r.oid, c.oid, a.attnum, 'update')) as bijwerken, bool_or(has_column_privilege(r.oid, c.oid, a.attnum, 'insert')) as invoegen
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' left join pg_index i on i.indrelid = c.oid and i.indisprimary
        cross join pg_roles r where c.oid = $1::regclass and r.rolname like 'rol\\_%' group by a.attnum, 1, 2, 3 order by a.attnum`, [t]);
      const { rows } = await w.admin.query<{ rij: Record<string, unknown> }>(`select to_jsonb(x) as rij from ${t} x order by ctid limit ${VOORBEELDEN}`);
      vormen.set(t, { kolommen, rijen: rows.map(({ rij }) => rij) });
    }
    return new Tabelvragen(vormen, w);
  }

  van(s: Sessie, tabel: string): string[] {
    const { kolommen, rijen } = this.vormen.get(tabel) ?? { kolommen: [], rijen: [] };
    const door = kolommen.find(({ naam }) => naam.endsWith('_door'))?.naam;
    const zet = (waarde: string, wie = s.lidmaatschap) => `update ${tabel} set ${[waarde, ...(door && !waarde.startsWith(`${door} =`) ? [`${door} = ${letterlijk(wie)}`] : [])].join(', ')}`;
    return [
      ...kolommen.map(({ naam }) => `select ${naam} from ${tabel}`),
      ...kolommen.filter(({ bijwerken }) => bijwerken).flatMap(({ naam, soort }) => [`${naam} = ${naam}`, ...this.anders(s, naam, soort).map((w) => `${naam} = ${w}`)].flatMap((w) => [`update ${tabel} set ${w}`, zet(w)])),
      ...rijen.flatMap((rij) => this.nieuw(s, tabel, kolommen.filter(({ invoegen }) => invoegen), rij)),
    ];
  }

  /** Other values of a column that says whose a row is, or in which state. */
  private anders(s: Sessie, naam: string, soort: string): string[] {
    if (naam.endsWith('_door') || naam === 'lidmaatschap_id') return [s.lidmaatschap, s.collega].map(letterlijk);
    if (naam === 'organisatie_id' || naam === 'eigenaar_id') return [s.organisatie || null, this.w.andere.taal].map(letterlijk);
    if (naam === 'gemeente_id') return Object.values(this.w.gemeenten).map(letterlijk);
    if (soort === 'boolean') return ['true', 'false'];
    if (soort === 'timestamp with time zone') return [`'now'`];
    return [];
  }

  /** This row once more: in the own name, and then with one thing in it of somebody else. */
  private nieuw(s: Sessie, tabel: string, kolommen: readonly Kolom[], rij: Record<string, unknown>): string[] {
    if (kolommen.length === 0) return [];
    const namen = kolommen.map(({ naam }) => naam);
    const eigen = { ...rij, ...Object.fromEntries(namen.flatMap((naam) => this.eigen(s, naam, rij))) };
    const per = kolommen.flatMap(({ naam, soort }) => this.anders(s, naam, soort).map((waarde) => ({ ...eigen, [naam]: waarde === 'null' ? null : waarde.replace(/^'|'$/g, '') })));
    return [eigen, rij, ...per].map((waarden) => `insert into ${tabel} (${namen.join(', ')}) select ${namen.join(', ')} from jsonb_populate_record(null::${tabel}, ${letterlijk(JSON.stringify(waarden))}::jsonb)`);
  }

  private eigen(s: Sessie, naam: string, rij: Record<string, unknown>): [string, unknown][] {
    if (naam === 'id') return [[naam, randomUUID()]];
    if (naam.endsWith('_door') || naam === 'lidmaatschap_id') return [[naam, s.lidmaatschap]];
    if ((naam === 'organisatie_id' || naam === 'eigenaar_id') && rij[naam] !== null) return [[naam, s.organisatie || null]];
    if (naam === 'gemeente_id' && rij[naam] !== null) return [[naam, s.gemeente || this.w.gemeenten.dalfsen]];
    return [];
  }
}
