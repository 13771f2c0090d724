import type pg from 'pg';

/** What tells in which state the schema is; everything else is content. */
const BLIJFT = ['migratie', 'schema_stand'];

/** Empties the database of a demo, audit included, so that another world can be made in it. */
export async function wereldWissen(client: pg.Client): Promise<void> {
  await client.query('set role samenspel_eigenaar');
  try {
    const { rows } = await client.query<{ tabellen: string | null }>(
      `select string_agg(format('%I', tablename), ', ') as tabellen from pg_tables where schemaname = 'public' and tablename <> all($1)`, [BLIJFT]);
    if (rows[0]?.tabellen) await client.query(`truncate ${rows[0].tabellen}`);
  } finally {
    await client.query('reset role');
  }
}
