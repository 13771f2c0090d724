import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { appUrl, metDatabase, metVerbinding } from '../../server/database/bootstrap.ts';
import { type Dalfsen, dalfsen } from '../world/dalfsen.ts';
import { Bouwer } from '../world/wereld.ts';
import type { Browser } from './browser.ts';
import { clusterOpenen } from './cluster.ts';
import { oidcProviderStarten, type OidcProvider } from './oidcProvider.ts';
import { opdrachtStarten, serverStarten, type ServerProces } from './serverProces.ts';
import { type Verdeler, verdelerStarten } from './verdeler.ts';

const INLOGDIENST = { clientId: 'samenspel', clientSecret: 'een geheim van de inlogdienst' };

/** Processes of the built server on one database behind a proxy: what docker-compose.yml puts together. */
export interface Replicas {
  w: Dalfsen;
  b: Bouwer;
  verdeler: Verdeler;
  /** What migrating wrote. */
  gemigreerd: string;
  /** One more replica; the proxy does not know it yet. */
  erbij: () => Promise<ServerProces>;
  /** A second connection of the test that sees everything, for locks. */
  verbinding: () => Promise<pg.Client>;
  stoppen: () => Promise<void>;
}

/** An empty database, migrated by one process as administrator; the replicas only serve, as samenspel_app. */
export async function replicasStarten(): Promise<Replicas> {
  const cluster = clusterOpenen(inject('cluster'));
  const { adminUrl, appWachtwoord } = cluster.toegang;
  const naam = `r_${randomBytes(6).toString('hex')}`;
  await metVerbinding(adminUrl, (admin) => admin.query(`create database ${naam}`));
  const verdeler = await verdelerStarten();
  const provider = await oidcProviderStarten({ ...INLOGDIENST, portaal: verdeler.url, mensen: [{ subject: 'dirk', naam: 'Dirk Docent' }] });
  const omgeving = omgevingVan(verdeler, provider);
  const gemigreerd = await migreer({ ...omgeving, DATABASE_URL: metDatabase(adminUrl, naam), APP_DATABASE_PASSWORD: appWachtwoord });
  const verbindingen: pg.Client[] = [];
  const verbinding = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: metDatabase(adminUrl, naam) });
    await client.connect();
    await client.query('set role samenspel_definer');
    verbindingen.push(client);
    return client;
  };
  const b = new Bouwer(await verbinding());
  const w = await dalfsen(b);
  await b.vraag('update gebruiker set oidc_issuer = $1, oidc_subject = $2 where id = $3', [provider.issuer, 'dirk', w.wie.taaldocent.gebruikerId]);
  const servers: ServerProces[] = [];
  return {
    w, b, verdeler, gemigreerd, verbinding,
    erbij: async () => {
      const server = await serverStarten({ ...omgeving, DATABASE_URL: appUrl(adminUrl, appWachtwoord, naam) });
      servers.push(server);
      return server;
    },
    stoppen: async () => {
      for (const server of servers) server.proces.kill('SIGKILL');
      await Promise.all(servers.map((server) => server.einde));
      await Promise.all(verbindingen.map((client) => client.end()));
      await provider.stoppen();
      await verdeler.stoppen();
      await cluster.databaseWissen(naam);
    },
  };
}

function omgevingVan(verdeler: Verdeler, provider: OidcProvider): Record<string, string> {
  return {
    DEMO: '0', SESSION_SECRET: randomBytes(32).toString('base64url'), PUBLIC_URL: verdeler.url, TRUST_PROXY: '1',
    OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: INLOGDIENST.clientId, OIDC_CLIENT_SECRET: INLOGDIENST.clientSecret,
  };
}

async function migreer(env: Record<string, string>): Promise<string> {
  const opdracht = opdrachtStarten('migreren', env);
  const { code } = await opdracht.einde;
  if (code !== 0) throw new Error(`migrating ended with ${code}: ${opdracht.fouten()}`);
  return opdracht.uit();
}

/** Walks the log-in service as Dirk; which replica answered each of the two visits to the portal. */
export async function logInAlsDirk(browser: Browser, portaal: string): Promise<{ vertrek: string | null; terug: string | null }> {
  const vertrek = await browser.vraag(`${portaal}/auth/login`);
  const keuze = await browser.volg(vertrek.headers.get('location') ?? '');
  const gekozen = await browser.vraag(keuze.adres, { formulier: { subject: 'dirk' } });
  const { adres } = await browser.volg(gekozen.headers.get('location') ?? '', (waar) => waar.startsWith(`${portaal}/auth/callback`));
  const terug = await browser.vraag(adres);
  return { vertrek: vertrek.headers.get('x-replica'), terug: terug.headers.get('x-replica') };
}
