import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import pg from 'pg';
import { inject, vi } from 'vitest';
import { appUrl, metDatabase, metVerbinding } from '../../server/database/bootstrap.ts';
import type { Browser } from './browser.ts';
import { clusterOpenen } from './cluster.ts';
import { type Opdracht, opdrachtStarten, serverStarten, type ServerProces, volg, vrijePoort } from './serverProces.ts';
import { type Verdeler, verdelerStarten } from './verdeler.ts';

const HUIS = resolve(import.meta.dirname, '../..');

/** Processes of the built server on one database behind a proxy: what docker-compose.yml puts together. */
export interface Replicas {
  verdeler: Verdeler;
  /** What migrating wrote. */
  gemigreerd: string;
  /** One more replica; the proxy does not know it yet. */
  erbij: () => Promise<ServerProces>;
  /** A connection of the test itself, past all guards. */
  verbinding: () => Promise<pg.Client>;
  stoppen: () => Promise<void>;
}

/** An empty database, migrated and filled by one process as administrator; the replicas only serve, as samenspel_app. */
export async function replicasStarten(): Promise<Replicas> {
  const cluster = clusterOpenen(inject('cluster'));
  const { adminUrl, appWachtwoord } = cluster.toegang;
  const naam = `r_${randomBytes(6).toString('hex')}`;
  await metVerbinding(adminUrl, (admin) => admin.query(`create database ${naam}`));
  const verdeler = await verdelerStarten();
  const poort = await vrijePoort();
  const omgeving = {
    DEMO: '1', SESSION_SECRET: randomBytes(32).toString('base64url'), PUBLIC_URL: verdeler.url, TRUST_PROXY: '1',
    OIDC_ISSUER: `http://localhost:${poort}`, OIDC_CLIENT_ID: 'samenspel', OIDC_CLIENT_SECRET: 'een geheim van de inlogdienst',
  };
  const alsApp = { ...omgeving, DATABASE_URL: appUrl(adminUrl, appWachtwoord, naam) };
  const gemigreerd = await migreer({ ...omgeving, DATABASE_URL: metDatabase(adminUrl, naam), APP_DATABASE_PASSWORD: appWachtwoord });
  const inlogdienst = await inlogdienstStarten({ ...alsApp, PORT: String(poort) });
  const processen: Opdracht[] = [inlogdienst];
  const verbindingen: pg.Client[] = [];
  return {
    verdeler, gemigreerd,
    erbij: async () => {
      const server = await serverStarten(alsApp);
      processen.push(server);
      return server;
    },
    verbinding: async () => {
      const client = new pg.Client({ connectionString: metDatabase(adminUrl, naam) });
      await client.connect();
      verbindingen.push(client);
      return client;
    },
    stoppen: async () => {
      for (const { proces } of processen) proces.kill('SIGKILL');
      await Promise.all(processen.map(({ einde }) => einde));
      await Promise.all(verbindingen.map((client) => client.end()));
      await verdeler.stoppen();
      await cluster.databaseWissen(naam);
    },
  };
}

async function migreer(env: Record<string, string>): Promise<string> {
  const opdracht = opdrachtStarten('migreren', env);
  const { code } = await opdracht.einde;
  if (code !== 0) throw new Error(`migrating ended with ${code}: ${opdracht.fouten()}`);
  return opdracht.uit();
}

async function inlogdienstStarten(env: Record<string, string>): Promise<Opdracht> {
  const argumenten = ['--import', 'tsx', resolve(HUIS, 'scripts/oidcDemo.ts')];
  const opdracht = volg(spawn(process.execPath, argumenten, { cwd: HUIS, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', ...env } }));
  await vi.waitFor(() => {
    if (!opdracht.uit().includes(env['OIDC_ISSUER'] ?? '')) throw new Error(`the log-in service is not there: ${opdracht.fouten()}`);
  }, { timeout: 30_000 });
  return opdracht;
}

/** Walks the log-in service as the first person with this role; which replica answered each of the two visits. */
export async function logIn(browser: Browser, portaal: string, rol: string): Promise<{ vertrek: string | null; terug: string | null; status: number }> {
  const vertrek = await browser.vraag(`${portaal}/auth/login`);
  const keuze = await browser.volg(vertrek.headers.get('location') ?? '');
  const subject = new RegExp(`value="([^"]+)">[^<]+, ${rol},`).exec(await keuze.antwoord.text())?.[1] ?? '';
  const gekozen = await browser.vraag(keuze.adres, { formulier: { subject } });
  const { adres } = await browser.volg(gekozen.headers.get('location') ?? '', (waar) => waar.startsWith(`${portaal}/auth/callback`));
  const terug = await browser.vraag(adres);
  return { vertrek: vertrek.headers.get('x-replica'), terug: terug.headers.get('x-replica'), status: terug.status };
}
