import type pg from 'pg';
import { TABELVOLGORDE } from './rijen.ts';

/** Below this many inburgeraars every row meets its foreign keys and indexes as it comes in, as in daily use. */
export const GROOT = 2_000;

const EIGENAAR = 'set local role samenspel_eigenaar';
/** Triggers of our own that follow an entry; what they would do is done at the end, all at once. */
const MET_TRIGGERS = ['presentie', 'participatie_uren', 'afspraak_melding', 'activiteit_regel', 'pip_versie', 'trajectstatus', 'signaal_stap'] as const;

interface Weg {
  weg: string;
  terug: string;
}

/**
 * Readies the tables for loading, in the transaction that loads. In a big world indexes are made afterwards, and where
 * the login may, foreign keys are not asked row by row: the same rows passed them in the small worlds of the specs.
 *
 * @returns what puts everything back
 */
export async function klaarzetten(client: pg.Client, personen: number): Promise<() => Promise<void>> {
  await client.query(EIGENAAR);
  const weg: Weg[] = MET_TRIGGERS.map((tabel) => ({ weg: `alter table ${tabel} disable trigger user`, terug: `alter table ${tabel} enable trigger user` }));
  if (personen >= GROOT) weg.push(...await indexen(client));
  for (const stap of weg) await client.query(stap.weg);
  await client.query('reset role');
  if (personen >= GROOT) await zonderVerwijzingen(client);
  return async () => {
    await client.query(`${EIGENAAR}; set local maintenance_work_mem = '256MB'`);
    for (const stap of weg) await client.query(stap.terug);
  };
}

/** Indexes that carry no constraint, and the keys of tables that no foreign key names. Of a table in parts PostgreSQL tells the index of the whole ONLY: that would leave the parts without. */
async function indexen(client: pg.Client): Promise<Weg[]> {
  const { rows } = await client.query<Weg>(
    `select format('drop index %s', i.indexrelid::regclass) as weg, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') as terug
       from pg_index i join pg_class t on t.oid = i.indrelid
      where t.relnamespace = 'public'::regnamespace and t.relname = any($1)
        and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
     union all
     select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname), format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
       from pg_constraint c join pg_class t on t.oid = c.conrelid
      where c.contype in ('p', 'u') and t.relnamespace = 'public'::regnamespace and t.relname = any($1)
        and not exists (select from pg_constraint f where f.contype = 'f' and f.confrelid = c.conrelid)
     order by 1`, [[...TABELVOLGORDE]]);
  return rows;
}

async function zonderVerwijzingen(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ mag: boolean }>('select rolsuper as mag from pg_roles where rolname = current_user');
  if (rows[0]?.mag) await client.query('set local session_replication_role = replica');
}
