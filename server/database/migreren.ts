import { createHash } from 'node:crypto';
import pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { vandaagIn } from '../../shared/rules/datum.ts';
import { matrixVersieVastleggen } from '../access/matrixVersies.repository.ts';
import { POLICIES_AF, rlsSql } from '../access/rls.ts';
import { ALLE_TABELLEN, RLS_BIJZONDER } from '../domain/rubrieken.ts';
import { maakDatabron } from './databron.ts';
import { periodenBijwerken } from './perioden.ts';

/** Two replicas may start at once; one migrates, the other waits. */
const SLOT = 7_263_001;

/**
 * Brings the database to the state of this code: migrations in order, then the generated row-level security where its
 * text changed, then the parts of the time to come, then the matrix as a new version where it changed. Runs as samenspel_eigenaar.
 *
 * @param adminUrl a login that may become samenspel_eigenaar
 */
export async function migreren(adminUrl: string): Promise<void> {
  await metEigenaar(adminUrl, async (db, runner) => {
    await runner.query('select pg_advisory_lock($1)', [SLOT]);
    try {
      await db.runMigrations();
      await rlsToepassen(runner);
      await periodenBijwerken(runner, vandaagIn(new Date()));
      await matrixVersieVastleggen(runner);
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [SLOT]);
    }
  });
}

/** Undoes the last migration. The policies belong to the newest schema and go first; `migreren` makes those of the code. */
export async function terugMigreren(adminUrl: string): Promise<void> {
  await metEigenaar(adminUrl, async (db, runner) => {
    await runner.query(POLICIES_AF);
    await runner.query(`delete from schema_stand where sleutel = 'rls'`);
    await db.undoLastMigration();
  });
}

/** Opens a pool in which every connection acts as the owner of the schema. */
export async function metEigenaar<T>(adminUrl: string, werk: (db: DataSource, runner: QueryRunner) => Promise<T>): Promise<T> {
  const url = new URL(adminUrl);
  url.searchParams.set('options', '-c role=samenspel_eigenaar');
  const db = await maakDatabron(url.toString(), 3).initialize();
  const runner = db.createQueryRunner();
  try {
    return await werk(db, runner);
  } finally {
    await runner.release();
    await db.destroy();
  }
}

/** One connection that acts as samenspel_definer: past row-level security, for work that has no user. */
export async function metDefiner<T>(adminUrl: string, werk: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Through the owner: an administrator need not be a member of the definer itself.
    await client.query('set role samenspel_eigenaar');
    await client.query('set role samenspel_definer');
    return await werk(client);
  } finally {
    await client.end();
  }
}

async function rlsToepassen(runner: QueryRunner): Promise<void> {
  const tekst = rlsSql(ALLE_TABELLEN, RLS_BIJZONDER);
  const hash = createHash('sha256').update(tekst).digest('hex');
  const [stand] = (await runner.query(`select waarde from schema_stand where sleutel = 'rls'`)) as { waarde: string }[];
  if (stand?.waarde === hash) return;
  await runner.startTransaction();
  try {
    await runner.query(tekst);
    await runner.query(`insert into schema_stand (sleutel, waarde) values ('rls', $1) on conflict (sleutel) do update set waarde = excluded.waarde`, [hash]);
    await runner.commitTransaction();
  } catch (fout) {
    await runner.rollbackTransaction();
    throw fout;
  }
}
