import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { inject } from 'vitest';
import { type App, createApp } from '../../server/app.ts';
import { configLezen } from '../../server/config.ts';
import type { Ronde } from '../../server/domain/berichten/verzenden.ts';
import type { Seinronde } from '../../server/domain/seinen/seinen.ts';
import type { Seinpost } from '../../server/domain/seinen/seinpost.ts';
import { koekjesnaam } from '../../server/http/koekjes.ts';
import { maakLog } from '../../server/http/log.ts';
import { type Dalfsen, dalfsen, sessieVoor } from '../world/dalfsen.ts';
import { Bouwer, NU, type Persona } from '../world/wereld.ts';
import { type Cluster, clusterOpenen } from './cluster.ts';

export interface Antwoord<T = Record<string, never>> {
  status: number;
  data: T | null;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; velden?: { veld: string; code: string; zin: string }[] } }[];
  headers: Headers;
  tekst: string;
}

/** A running portal with the world of the specs, over real HTTP on real PostgreSQL. */
export interface Portaal {
  w: Dalfsen;
  /** Past all guards: to look at what is in the database and to add to the world. */
  b: Bouwer;
  client: pg.Client;
  adres: string;
  adminUrl: string;
  appUrl: string;
  /** Sets the clock of the portal. */
  klokOp: (moment: Date) => void;
  /** Cookie header of a session of this persona. */
  koekje: (wie: Persona) => Promise<string>;
  /** One GraphQL operation as this persona (null = nobody). */
  als: <T = Record<string, never>>(wie: Persona | null, document: string, variabelen?: Record<string, unknown>) => Promise<Antwoord<T>>;
  /** SQL statements that an act took, transaction and audit included. */
  tel: <T>(werk: () => Promise<T>) => Promise<{ aantal: number; uitkomst: T }>;
  /** As the server does every minute: writes outside the database how far the audit is. */
  verankeren: () => Promise<void>;
  /** As the server does every quarter of a minute: tells partners' systems what waits. */
  seinen: () => Promise<Seinronde>;
  /** The same for what waits in the outbox. */
  verzenden: () => Promise<Ronde>;
  /** The connections that the portal serves from. */
  pool: pg.Pool;
  /** What became of the reads that might go to a replica. */
  leesreplica: App['leesreplica'];
  /** What the server logged. */
  logregels: string[];
  stop: () => Promise<void>;
}

/** As on a real server: nobody logs in through this one, so the log-in service need not exist. */
const ZONDER_DEMO = {
  DEMO: '0', SESSION_SECRET: 'x'.repeat(32), OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'samenspel', OIDC_CLIENT_SECRET: 'niet-in-gebruik',
};

export interface Portaalopties {
  clientMap?: string;
  verbindingen?: number;
  demo?: false;
  omgeving?: Record<string, string>;
  seinpost?: Seinpost;
  /** Another cluster than that of the run. */
  cluster?: Cluster;
  /** The same database on a replica. */
  lees?: { url: (appUrl: string) => string; rustMs: number };
}

/** Starts a portal on a database of its own, filled with the world of Dalfsen. */
export async function portaalStarten(opties: Portaalopties = {}): Promise<Portaal> {
  const cluster = opties.cluster ?? clusterOpenen(inject('cluster'));
  const naam = `w_${randomBytes(6).toString('hex')}`;
  const { adminUrl, appUrl } = await cluster.databaseMaken('sjabloon', naam);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('set role samenspel_definer');
  const b = new Bouwer(client);
  const w = await dalfsen(b);
  const logregels: string[] = [];
  let nu = NU;
  const config = configLezen({ ...(opties.demo === false ? ZONDER_DEMO : { DEMO: '1' }), PORT: '0', DATABASE_URL: appUrl, LOG_LEVEL: 'info', VERZOEKEN_PER_MINUUT: '1000000', ...(opties.lees ? { LEES_DATABASE_URL: opties.lees.url(appUrl) } : {}), ...opties.omgeving });
  const log = maakLog(config, { write: (regel: string) => void logregels.push(regel) });
  const app = await createApp({ config, databaseUrl: appUrl, klok: () => nu, log, clientMap: opties.clientMap ?? '/nonexistent', verbindingen: opties.verbindingen ?? 4, ...(opties.seinpost ? { seinpost: opties.seinpost } : {}), ...(opties.lees ? { replicaRustMs: opties.lees.rustMs } : {}) });
  const server = createServer(app.http).listen(0, '127.0.0.1');
  await new Promise((klaar) => server.once('listening', klaar));
  const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const koekjes = new Map<string, string>();
  const koekje = async (wie: Persona): Promise<string> => {
    const bestaand = koekjes.get(wie.lidmaatschapId);
    if (bestaand) return bestaand;
    const token = randomBytes(32).toString('base64url');
    await sessieVoor(client, wie, createHash('sha256').update(token).digest('hex'), nu);
    const kop = `${koekjesnaam(config, 'sessie')}=${token}`;
    koekjes.set(wie.lidmaatschapId, kop);
    return kop;
  };
  const tel = async <T>(werk: () => Promise<T>) => {
    let aantal = 0;
    const origineel = pg.Client.prototype.query;
    const teller = function (this: pg.Client, ...args: unknown[]) {
      if (this !== client) aantal += 1;
      return Reflect.apply(origineel, this, args) as unknown;
    };
    pg.Client.prototype.query = teller as typeof origineel;
    try {
      const uitkomst = await werk();
      return { aantal, uitkomst };
    } finally {
      pg.Client.prototype.query = origineel;
    }
  };
  return {
    w, b, client, adres, adminUrl, appUrl, koekje, logregels, tel, leesreplica: app.leesreplica, pool: (app.db.driver as unknown as { master: pg.Pool }).master,
    klokOp: (moment) => { nu = moment; },
    verankeren: () => app.verankeren(),
    seinen: () => app.seinen(),
    verzenden: () => app.verzenden(),
    als: async (wie, document, variabelen = {}) => {
      const antwoord = await fetch(`${adres}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...(wie ? { cookie: await koekje(wie) } : {}) },
        body: JSON.stringify({ query: document, variables: variabelen }),
      });
      const tekst = await antwoord.text();
      const lijf = JSON.parse(tekst) as { data?: never; errors?: never[] };
      return { status: antwoord.status, data: lijf.data ?? null, errors: lijf.errors ?? [], headers: antwoord.headers, tekst };
    },
    stop: async () => {
      await new Promise((klaar) => server.close(klaar).closeAllConnections());
      await app.stop();
      await client.end();
      await cluster.databaseWissen(naam);
    },
  };
}

/** A fresh idempotency key. */
export const sleutel = (): string => randomUUID();
