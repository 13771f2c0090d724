import 'reflect-metadata';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { createApp } from '../../server/app.ts';
import { configLezen } from '../../server/config.ts';
import { maakLog } from '../../server/http/log.ts';
import { type Grensopdracht, maakGrens } from './grens/grens.ts';

/**
 * What is measured, in a process of its own, so that whoever measures does not take its time: the whole portal and beside
 * it the limit, on the same database. `bench.ts` starts it and talks to it by messages.
 */
export interface Dienstopdracht {
  dataDir: string;
  appUrl: string;
  /** The same on a replica; null where there is none. */
  leesUrl: string | null;
  verbindingen: number;
}

export type Dienstvraag = { soort: 'STAND'; telRijen?: boolean } | { soort: 'GRENS'; opdracht: Grensopdracht };

export interface Dienststand {
  /** SQL statements sent since the start. */
  statements: number;
  /** Rows read by the transactions during which that was asked for. */
  rijen: number;
  /** Processor time of this process since the start, in milliseconds. */
  cpu: number;
  /** Resident memory, in megabytes. */
  geheugen: number;
}

let statements = 0;
let rijen = 0;
let telRijen = false;

/** Rows that this transaction read, by index or not, as far as PostgreSQL has them: the difference over a transaction is its own. */
const GELEZEN = 'select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::int as rijen from pg_stat_xact_user_tables';

type Vraag = (this: pg.Client, ...args: unknown[]) => unknown;
const origineel = pg.Client.prototype.query as unknown as Vraag;

async function gelezen(client: pg.Client, teken: 1 | -1): Promise<void> {
  const { rows } = await (origineel.call(client, GELEZEN) as Promise<pg.QueryResult<{ rijen: number }>>);
  rijen += teken * (rows[0]?.rijen ?? 0);
}

pg.Client.prototype.query = function tellen(this: pg.Client, ...args: unknown[]) {
  statements += 1;
  if (telRijen && args[0] === 'COMMIT') void gelezen(this, 1);
  const uit = origineel.apply(this, args);
  if (telRijen && String(args[0]).startsWith('START TRANSACTION')) void gelezen(this, -1);
  return uit;
} as typeof pg.Client.prototype.query;

async function luister(http: RequestListener): Promise<string> {
  const server = createServer(http);
  // A connection that rests while another job is measured is not closed under the next request.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stand(): Dienststand {
  const { user, system } = process.cpuUsage();
  return { statements, rijen, cpu: (user + system) / 1_000, geheugen: process.memoryUsage().rss / 1_048_576 };
}

async function start({ dataDir, appUrl, leesUrl, verbindingen }: Dienstopdracht): Promise<void> {
  const config = { ...configLezen({ DEMO: '0', DATA_DIR: dataDir, OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'bench', OIDC_CLIENT_SECRET: 'bench', LOG_LEVEL: 'error', VERZOEKEN_PER_MINUUT: '1000000' }), demo: true, leesDatabaseUrl: leesUrl };
  const app = await createApp({ config, databaseUrl: appUrl, klok: () => new Date(), log: maakLog(config), clientMap: dataDir, verbindingen });
  const grens = maakGrens(appUrl, config, verbindingen);
  process.on('message', (vraag: Dienstvraag) => void (async () => {
    if (vraag.soort === 'GRENS') await grens.zetten(vraag.opdracht);
    else telRijen = vraag.telRijen ?? false;
    process.send?.(stand());
  })());
  process.send?.({ portaal: await luister(app.http), grens: await luister(grens.http) });
}

process.on('disconnect', () => process.exit(0));
process.once('message', (opdracht: Dienstopdracht) => void start(opdracht));
