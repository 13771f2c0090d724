import { chmod, mkdir } from 'node:fs/promises';
import pg from 'pg';
import { type Datum, vandaagIn } from '../../shared/rules/datum.ts';
import { type Config, configLezen } from '../../server/config.ts';
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

/** Starts PostgreSQL on this directory and fills it where it is empty, so that a world can be kept for a next run. Who is in it can be chosen as in the demo. */
export async function wereldOpenen(map: string, personen: number): Promise<Benchwereld> {
  await mkdir(map, { recursive: true });
  // PostgreSQL may run as somebody else.
  await chmod(map, 0o711);
  const vandaag = vandaagIn(new Date());
  const config = configLezen({ ...ZONDER_DEMO, DATA_DIR: map });
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
