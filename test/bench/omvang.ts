import type pg from 'pg';

/** What a table takes on disk, indexes and all parts included. */
export interface Omvang {
  tabel: string;
  rijen: number;
  bytesPerRij: number;
  megabytes: number;
}

async function tabellen(admin: pg.Client): Promise<Omvang[]> {
  const { rows } = await admin.query<Omvang>(`select c.relname as tabel, o.rijen::float8 as rijen, round(o.bytes / o.rijen)::float8 as "bytesPerRij", round(o.bytes / 1048576)::float8 as megabytes
    from pg_class c cross join lateral (
      select sum(pg_total_relation_size(d.oid)) as bytes, sum(greatest(d.reltuples, 0))::numeric as rijen from pg_class d where d.relkind = 'r' and (d.oid = c.oid or d.oid in (select t.relid from pg_partition_tree(c.oid) t))) o
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and o.rijen >= 1000 order by o.bytes desc`);
  return rows;
}

/** What the world does not bring and its use does. */
const GEBRUIK = ['auditregel', 'verwerking', 'idempotentie'];

/** The tables of the world that take most. As many rows as the statistics say. */
export async function omvangVan(admin: pg.Client): Promise<Omvang[]> {
  return (await tabellen(admin)).filter(({ tabel }) => !GEBRUIK.includes(tabel)).slice(0, 12);
}

/** What the measured requests left behind. */
export async function omvangVanGebruik(admin: pg.Client): Promise<Omvang[]> {
  await admin.query(`analyze ${GEBRUIK.join(', ')}`);
  return (await tabellen(admin)).filter(({ tabel }) => GEBRUIK.includes(tabel));
}
