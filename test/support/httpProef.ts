import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import type { RequestHandler } from 'express';
import pg from 'pg';
import { EIGENAAR } from '../../server/database/bootstrap.ts';
import { configLezen } from '../../server/config.ts';
import { maakHttp, type HttpDeps } from '../../server/http/http.ts';
import { maakLog } from '../../server/http/log.ts';
import { demoRechtenSql, SESSIE_NUMMER_SQL, SESSIE_SQL } from '../../server/http/sessie.sql.ts';
import { clusterStarten } from './cluster.ts';

const uuid = (nummer: number): string => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

export const DALFSEN = uuid(1);
export const OMMEN = uuid(2);
export const ORG = { gemeenteDalfsen: uuid(11), gemeenteOmmen: uuid(12), taalschool: uuid(13), vwn: uuid(14) };
export const CLIENT = uuid(21);
/** Users. Fenna works in two places, Gerrit no longer anywhere. */
export const WIE = { fenna: uuid(31), bas: uuid(32), gerrit: uuid(33), amal: uuid(34) };
/** Memberships. */
export const LID = {
  fennaConsulent: uuid(41), fennaBegeleider: uuid(42), bas: uuid(43), gerrit: uuid(44), amal: uuid(45), basLater: uuid(46), basTotVandaag: uuid(47),
};
export const VANDAAG = '2026-06-15';
export const NU = new Date('2026-06-15T07:00:00Z');

/** The account tables as the migrations make them, as far as this side of GraphQL can see. */
const TABELLEN = `
create table gemeente (id uuid primary key, naam text not null, code text not null);
create table organisatie (id uuid primary key, naam text not null, soort text not null, gemeente_id uuid references gemeente);
create table organisatie_gemeente (organisatie_id uuid references organisatie, gemeente_id uuid references gemeente, primary key (organisatie_id, gemeente_id));
create table inburgeraar (id uuid primary key, gemeente_id uuid not null references gemeente);
create table gebruiker (id uuid primary key, naam text not null, email text, oidc_issuer text, oidc_subject text, unique (oidc_issuer, oidc_subject));
create table lidmaatschap (id uuid primary key, gebruiker_id uuid not null references gebruiker, rol text not null,
  organisatie_id uuid references organisatie, inburgeraar_id uuid references inburgeraar, van date not null, tot date);
create table sessie (token_hash text primary key, gebruiker_id uuid not null references gebruiker, lidmaatschap_id uuid not null references lidmaatschap,
  begonnen_op timestamptz not null, laatst_gebruikt_op timestamptz not null, verloopt_op timestamptz not null, oidc_id_token text, nummer uuid not null unique default gen_random_uuid());
create index on inburgeraar (gemeente_id); create index on lidmaatschap (gebruiker_id); create index on lidmaatschap (organisatie_id);
create index on lidmaatschap (inburgeraar_id); create index on sessie (gebruiker_id); create index on sessie (lidmaatschap_id); create index on sessie (verloopt_op);
alter table inburgeraar enable row level security, force row level security;
alter table lidmaatschap enable row level security, force row level security;
alter table sessie enable row level security, force row level security;`;

// Row-level security without a policy binds the owner too; the fixture writes as superuser.
const RIJEN = `
insert into gemeente values ('${DALFSEN}', 'Dalfsen', '0148'), ('${OMMEN}', 'Ommen', '0175');
insert into organisatie values ('${ORG.gemeenteDalfsen}', 'Gemeente Dalfsen', 'GEMEENTE', '${DALFSEN}'), ('${ORG.gemeenteOmmen}', 'Gemeente Ommen', 'GEMEENTE', '${OMMEN}'),
  ('${ORG.taalschool}', 'Taalschool', 'TAALAANBIEDER', null), ('${ORG.vwn}', 'VluchtelingenWerk', 'VWN', null);
insert into organisatie_gemeente values ('${ORG.taalschool}', '${OMMEN}'), ('${ORG.taalschool}', '${DALFSEN}'), ('${ORG.vwn}', '${DALFSEN}');
insert into inburgeraar values ('${CLIENT}', '${OMMEN}');
insert into gebruiker (id, naam) values ('${WIE.fenna}', 'Fenna'), ('${WIE.bas}', 'Bas'), ('${WIE.gerrit}', 'Gerrit'), ('${WIE.amal}', 'Amal');
insert into lidmaatschap values
  ('${LID.fennaConsulent}', '${WIE.fenna}', 'CONSULENT', '${ORG.gemeenteDalfsen}', null, '2024-01-01', null),
  ('${LID.fennaBegeleider}', '${WIE.fenna}', 'VWN_BEGELEIDER', '${ORG.vwn}', null, '2025-01-01', null),
  ('${LID.bas}', '${WIE.bas}', 'TAALDOCENT', '${ORG.taalschool}', null, '2025-01-01', null),
  ('${LID.basLater}', '${WIE.bas}', 'TAALCOORDINATOR', '${ORG.taalschool}', null, '2026-06-16', null),
  ('${LID.basTotVandaag}', '${WIE.bas}', 'TAALCOORDINATOR', '${ORG.taalschool}', null, '2025-06-16', '2026-06-15'),
  ('${LID.gerrit}', '${WIE.gerrit}', 'CONSULENT', '${ORG.gemeenteDalfsen}', null, '2024-01-01', '2026-06-14'),
  ('${LID.amal}', '${WIE.amal}', 'INBURGERAAR', null, '${CLIENT}', '2025-01-01', null);`;

export interface Proef {
  /** Superuser, for looking behind the scenes. */
  admin: pg.Pool;
  /** As the portal logs in. */
  app: pg.Pool;
  stoppen(): Promise<void>;
}

/** PostgreSQL with the account tables, the session functions and a handful of people. */
export async function proefStarten(): Promise<Proef> {
  const cluster = await clusterStarten(['CONSULENT', 'TAALDOCENT']);
  await cluster.sjabloonMaken('sjabloon', async (url) => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(`set role ${EIGENAAR}; ${TABELLEN} ${SESSIE_SQL} ${SESSIE_NUMMER_SQL} ${demoRechtenSql(true)} reset role; ${RIJEN}`);
    await client.end();
  });
  const { adminUrl, appUrl } = await cluster.databaseMaken('sjabloon', 'proef');
  const [admin, app] = [pool(adminUrl), pool(appUrl)];
  return {
    admin, app,
    stoppen: async () => {
      await Promise.all([admin.end(), app.end()]);
      await cluster.stoppen();
    },
  };
}

function pool(connectionString: string): pg.Pool {
  const nieuw = new pg.Pool({ connectionString, max: 4 });
  // A connection that closes may still hear the server stop.
  nieuw.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  return nieuw;
}

export interface Portaal {
  url: string;
  /** Everything that was logged, line by line. */
  log: string[];
  stoppen(): Promise<void>;
}

export interface PortaalOpties {
  env?: NodeJS.ProcessEnv;
  deps?: Partial<HttpDeps>;
}

const geenGraphql: RequestHandler = (_verzoek, antwoord) => {
  antwoord.json({ data: null });
};

/** The portal on a free port. `opties` hears the address first, because an OpenID provider must know it. */
export async function portaalStarten(opties: (url: string) => PortaalOpties | Promise<PortaalOpties>): Promise<Portaal> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { env = {}, deps = {} } = await opties(url);
  const log: string[] = [];
  const config = configLezen({ PUBLIC_URL: url, LOG_LEVEL: 'trace', ...env });
  const bestemming = new Writable({ write: (regel, _codering, klaar) => { log.push(String(regel)); klaar(); } });
  server.on('request', maakHttp({
    config, klok: () => NU, log: maakLog(config, bestemming), graphql: geenGraphql, uitvoer: async () => null, agenda: async () => null, bladen: async () => null, gereed: async () => true, clientMap: '/bestaat/niet',
    pool: { query: () => Promise.reject(new Error('deze proef heeft geen database')) },
    ...deps,
  }));
  return { url, log, stoppen: () => sluiten(server) };
}

async function sluiten(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
