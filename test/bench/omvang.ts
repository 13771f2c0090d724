import type pg from 'pg';

/** What a table takes on disk, indexes and all parts included. */
export interface Omvang {
  tabel: string;
  rijen: number;
  bytesPerRij: number;
  megabytes: number;
}

/** The tables that take most. As many rows as the statistics say, which are fresh after the world was made. */
export async function omvangVan(admin: pg.Client): Promise<Omvang[]> {
  const { rows } = await admin.query<Omvang>(`select c.relname as tabel, o.rijen::bigint::float8 as rijen, round(o.bytes / o.rijen)::float8 as "bytesPerRij", round(o.bytes / 1048576)::float8 as megabytes
    from pg_class c cross join lateral (
      select sum(pg_total_relation_size(t.relid)) as bytes, sum(greatest(d.reltuples, 0)) as rijen from pg_partition_tree(c.oid) t join pg_class d on d.oid = t.relid where t.isleaf) o
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and o.rijen >= 1000 order by o.bytes desc limit 12`);
  return rows;
}
