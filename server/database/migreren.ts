import { createHash } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { vandaagIn } from '../../shared/rules/datum.ts';
import { matrixVersieVastleggen } from '../access/matrixVersies.repository.ts';
import { POLICIES_AF, rlsSql } from '../access/rls.ts';
import { ALLE_TABELLEN, RLS_BIJZONDER } from '../domain/rubrieken.ts';
import { maakDatabron } from './databron.ts';
import { periodenBijwerken } from './perioden.ts';

/** Two replicas may start at once; one migrates, the other waits. */
const SLOT = 7_263_001;

/** So long migrating waits at the door; who comes in meanwhile waits behind it, and does not notice. */
const DEUR_MS = 3_000;
/** And then for each table: shorter than the second after which PostgreSQL looks for a deadlock, so that it is never a request that has to end. */
const SLOT_MS = 500;
const POGINGEN = 100;
const GAF_TOE: readonly unknown[] = ['55P03', '40P01'];

/**
 * The table that every request reads first, to see who asks. Who has it has waited until all requests were done that were under way,
 * and the next ones wait before they hold anything. So what follows meets nobody, in whatever order it takes its tables.
 */
const DEUR = 'lidmaatschap';

/**
 * Brings the database to the state of this code: migrations in order, then the generated row-level security where its
 * text changed, then the matrix as a new version where it changed. Runs as samenspel_eigenaar, in one transaction: servers of the
 * version before work on meanwhile, and see the schema as they knew it or the new one whole. Then the parts of the time to come.
 *
 * @param adminUrl a login that may become samenspel_eigenaar
 */
export async function migreren(adminUrl: string): Promise<void> {
  await metEigenaar(adminUrl, async (db, runner) => {
    await runner.query('select pg_advisory_lock($1)', [SLOT]);
    try {
      for (let poging = 1; !(await bijwerken(db, runner, poging === POGINGEN)); poging += 1) await wacht(200 + Math.random() * 300);
      await periodenBijwerken(runner, vandaagIn(new Date()));
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [SLOT]);
    }
  });
}

/** False where it met something in use and gave way: then nothing was done. */
async function bijwerken(db: DataSource, runner: QueryRunner, laatste: boolean): Promise<boolean> {
  const migraties = new MigrationExecutor(db, runner);
  migraties.transaction = 'all';
  await runner.startTransaction();
  try {
    await deurDicht(runner);
    await migraties.executePendingMigrations();
    await rlsToepassen(runner);
    await matrixVersieVastleggen(runner);
    await runner.commitTransaction();
    return true;
  } catch (fout) {
    await runner.rollbackTransaction();
    if (laatste || !GAF_TOE.includes((fout as { code?: unknown }).code)) throw fout;
    return false;
  }
}

async function deurDicht(runner: QueryRunner): Promise<void> {
  await runner.query(`set local lock_timeout = ${DEUR_MS}`);
  if (await runner.hasTable(DEUR)) await runner.query(`lock table ${DEUR} in access exclusive mode`);
  await runner.query(`set local lock_timeout = ${SLOT_MS}`);
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
  await runner.query(tekst);
  await runner.query(`insert into schema_stand (sleutel, waarde) values ('rls', $1) on conflict (sleutel) do update set waarde = excluded.waarde`, [hash]);
}
