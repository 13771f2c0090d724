import { chmod, mkdir } from 'node:fs/promises';
import pg from 'pg';
import { type Datum, vandaagIn } from '../../shared/rules/datum.ts';
import { type Config, configLezen } from '../../server/config.ts';
import { metDatabase, metVerbinding } from '../../server/database/bootstrap.ts';
import { type Databank, databankOpenen } from '../../server/database/databank.ts';
import { metEigenaar } from '../../server/database/migreren.ts';
import { wereldMaken } from '../../server/database/wereld/wereld.ts';
import { demoRechtenSql } from '../../server/http/sessie.sql.ts';

/** A database with a world of this size. */
export interface Benchwereld {
  config: Config;
  databank: Databank;
  /** Past all guards, logged in as the administrator. */
  client: pg.Client;
  vandaag: Datum;
  sluiten: () => Promise<void>;
}

/** As on a real server, with a log-in service that need not exist. */
export const ZONDER_DEMO = { DEMO: '0', OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'bench', OIDC_CLIENT_SECRET: 'bench', LOG_LEVEL: 'error' };

/** Settings of a database for a world of this size: on the server of DATABASE_URL one of its own, else PostgreSQL in this directory. */
async function configVoor(map: string, personen: number): Promise<Config> {
  const { DATABASE_URL: server, APP_DATABASE_PASSWORD: wachtwoord } = process.env;
  if (server === undefined) return configLezen({ ...ZONDER_DEMO, DATA_DIR: map });
  const naam = `samenspel_bench_${personen}`;
  await metVerbinding(server, async (admin) => {
    if ((await admin.query('select from pg_database where datname = $1', [naam])).rowCount === 0) await admin.query(`create database ${naam}`);
  });
  return configLezen({ ...ZONDER_DEMO, DATABASE_URL: metDatabase(server, naam), SESSION_SECRET: 'alleen-om-te-meten-op-deze-computer', ...(wachtwoord === undefined ? {} : { APP_DATABASE_PASSWORD: wachtwoord }) });
}

/** Opens the database of this world and fills it where it is empty, so that a world can be kept for a next run. Who is in it can be chosen as in the demo. */
export async function wereldOpenen(map: string, personen: number): Promise<Benchwereld> {
  await mkdir(map, { recursive: true });
  // PostgreSQL may run as somebody else.
  await chmod(map, 0o711);
  const vandaag = vandaagIn(new Date());
  const config = await configVoor(map, personen);
  const databank = await databankOpenen(config, () => new Date(), () => undefined);
  const client = new pg.Client({ connectionString: databank.adminUrl ?? '' });
  const sluiten = async () => {
    await client.end();
    await databank.sluiten();
  };
  try {
    await client.connect();
    await wereldMaken(client, { personen, gemeenten: 2, seed: 1, vandaag });
    await metEigenaar(databank.adminUrl ?? '', (_db, runner) => runner.query(demoRechtenSql(true)));
    return { config, databank, client, vandaag, sluiten };
  } catch (fout) {
    await sluiten();
    throw fout;
  }
}
