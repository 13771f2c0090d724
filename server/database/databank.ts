import { createHmac } from 'node:crypto';
import pg from 'pg';
import { vandaagIn } from '../../shared/rules/datum.ts';
import { ALLE_ROLLEN } from '../access/rollen.ts';
import type { Config } from '../config.ts';
import { demoRechtenSql } from '../http/sessie.sql.ts';
import { APP, appUrl, clusterVoorbereiden, metDatabase } from './bootstrap.ts';
import { embeddedStarten } from './embedded.ts';
import { metEigenaar, migreren } from './migreren.ts';
import { wereldMaken } from './wereld/wereld.ts';

/** A database ready to serve: migrated, and reached through the login without rights. */
export interface Databank {
  appUrl: string;
  /** Login of the owner, where this process has one; never used to serve. */
  adminUrl: string | null;
  sluiten: () => Promise<void>;
}

/** The demo world: Dalfsen with 300 inburgeraars and Staphorst as second gemeente. */
const DEMO_WERELD = { personen: 360, gemeenten: 2, seed: 2021 };

/**
 * Opens DATABASE_URL, or the embedded PostgreSQL where that is absent; makes roles, migrates, and fills an empty demo.
 * A DATABASE_URL that logs in as samenspel_app only serves: another process migrated.
 *
 * @param meld tells the person at the terminal what takes time
 */
export async function databankOpenen(config: Config, klok: () => Date, meld: (zin: string) => void): Promise<Databank> {
  if (config.databaseUrl && new URL(config.databaseUrl).username === APP) {
    return { appUrl: config.databaseUrl, adminUrl: null, sluiten: async () => undefined };
  }
  const embedded = config.databaseUrl ? null : await embeddedStarten({ dataDir: config.dataDir });
  const basis = config.databaseUrl ?? metDatabase(embedded?.superuserUrl ?? '', 'samenspel');
  try {
    const geheim = embedded ? new URL(basis).password : config.sessionSecret;
    // Chosen where other processes log in as samenspel_app; derived where only this one does.
    const wachtwoord = config.appDatabasePassword ?? createHmac('sha256', geheim).update('samenspel_app').digest('hex');
    const database = decodeURIComponent(new URL(basis).pathname.slice(1)) || 'samenspel';
    const adminUrl = metDatabase(basis, database);
    await voorbereiden(embedded?.superuserUrl ?? basis, adminUrl, database, wachtwoord);
    await demoZetten(adminUrl, config.demo);
    if (config.demo) await demoVullen(adminUrl, config.oidc?.issuer, klok, meld);
    return { appUrl: appUrl(basis, wachtwoord, database), adminUrl, sluiten: async () => embedded?.stoppen() };
  } catch (fout) {
    await embedded?.stoppen();
    throw fout;
  }
}

/** Roles, database and schema, from nothing or from any earlier version. */
export async function voorbereiden(basisUrl: string, adminUrl: string, database: string, appWachtwoord: string): Promise<void> {
  await clusterVoorbereiden(basisUrl, { database, appWachtwoord, rollen: ALLE_ROLLEN });
  await migreren(adminUrl);
}

async function demoZetten(adminUrl: string, demo: boolean): Promise<void> {
  await metEigenaar(adminUrl, (_db, runner) => runner.query(demoRechtenSql(demo)));
}

async function demoVullen(adminUrl: string, oidcIssuer: string | undefined, klok: () => Date, meld: (zin: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ leeg: boolean }>('select not exists (select from gemeente) as leeg');
    if (!rows[0]?.leeg) return;
    meld('De demo wordt gevuld met verzonnen mensen…');
    // With a log-in service beside the demo its people can log in there as well.
    await wereldMaken(client, { ...DEMO_WERELD, vandaag: vandaagIn(klok()), ...(oidcIssuer === undefined ? {} : { oidcIssuer }) });
  } finally {
    await client.end();
  }
}
