import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { configLezen } from '../../server/config.ts';
import { type Databank, databankOpenen } from '../../server/database/databank.ts';
import { Toeval } from '../../server/database/wereld/toeval.ts';
import { Browser } from '../support/browser.ts';
import { maat, ZAAD } from '../support/maat.ts';
import { sleutel } from '../support/portaal.ts';
import { isGereed, opdrachtStarten, type ServerProces, serverStarten } from '../support/serverProces.ts';
import { type Verdeler, verdelerStarten } from '../support/verdeler.ts';
import { verslag } from '../support/verslag.ts';

vi.setConfig({ testTimeout: maat(300_000, 3_000_000), hookTimeout: 240_000 });

const RONDES = maat(3, 100);
const SCHRIJVERS = 6;
const SIGNAAL = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';

let map: string;
let databank: Databank;
let omgeving: Record<string, string>;
let verdeler: Verdeler;
let servers: ServerProces[];
let inburgeraarId = '';
const browser = new Browser();

/** On a disk that is waited for, unlike the database of the other specs: what is confirmed must be there. */
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'samenspel-doden-'));
  await chmod(map, 0o711);
  databank = await databankOpenen(configLezen({ DEMO: '1', DATA_DIR: map, LOG_LEVEL: 'silent' }), () => new Date(), () => undefined);
  verdeler = await verdelerStarten();
  omgeving = { DEMO: '1', DATABASE_URL: databank.appUrl, SESSION_SECRET: randomBytes(32).toString('base64url'), PUBLIC_URL: verdeler.url, TRUST_PROXY: '1', LOG_LEVEL: 'error' };
  servers = await Promise.all([serverStarten(omgeving), serverStarten(omgeving)]);
  verdeler.naar(servers.map(({ adres }) => adres));
  const mensen = await (await browser.vraag(`${verdeler.url}/auth/demo`)).json() as { id: string; rol: string }[];
  await browser.vraag(`${verdeler.url}/auth/demo`, { json: { id: mensen.find(({ rol }) => rol === 'TAALDOCENT')?.id } });
  const { data } = await graphql('{ inburgeraars(first: 1) { edges { node { id } } } }') as { data: { inburgeraars: { edges: { node: { id: string } }[] } } };
  inburgeraarId = data.inburgeraars.edges[0]?.node.id ?? '';
});
afterAll(async () => {
  for (const { proces } of servers) proces.kill('SIGKILL');
  await verdeler.stoppen();
  await databank.sluiten();
  await rm(map, { recursive: true, force: true });
});

async function graphql(query: string, variables: object = {}): Promise<unknown> {
  return (await browser.vraag(`${verdeler.url}/graphql`, { json: { query, variables } })).json();
}

/** Who writes on, each time the same intention under the same key until somebody confirms it. */
class Schrijvers {
  readonly bevestigd = new Map<string, string>();
  pogingen = 0;
  private klaar = false;
  private readonly lopend: Promise<void>[];

  constructor(private readonly naam: string) {
    this.lopend = Array.from({ length: SCHRIJVERS }, (_, wie) => this.schrijven(wie));
  }

  private async schrijven(wie: number): Promise<void> {
    for (let i = 0; !this.klaar; i += 1) {
      const tekst = `${this.naam} ${wie}-${i}`;
      this.bevestigd.set(tekst, await this.totBevestigd({ input: { idempotentieSleutel: sleutel(), inburgeraarId, onderwerp: 'AANWEZIGHEID', tekst } }));
    }
  }

  private async totBevestigd(invoer: object): Promise<string> {
    for (;;) {
      this.pogingen += 1;
      const antwoord = await graphql(SIGNAAL, invoer).catch(() => null) as { data?: { signaalIndienen?: { signaal: { id: string } } | null } | null } | null;
      const id = antwoord?.data?.signaalIndienen?.signaal.id;
      if (id !== undefined) return id;
      await wacht(50);
    }
  }

  /** Until so many more were confirmed. */
  async nog(aantal: number): Promise<void> {
    const doel = this.bevestigd.size + aantal;
    while (this.bevestigd.size < doel) await wacht(10);
  }

  async stoppen(): Promise<void> {
    this.klaar = true;
    await Promise.all(this.lopend);
  }
}

async function inDatabase<R extends object>(vraag: string, waarden: unknown[] = []): Promise<R[]> {
  const client = new pg.Client({ connectionString: databank.adminUrl ?? '' });
  await client.connect();
  try {
    return (await client.query<R>(vraag, waarden)).rows;
  } finally {
    await client.end();
  }
}

/** What was confirmed against what is there: lost, doubled, and writes without a line in the audit or the other way round. */
async function oordeel(naam: string, bevestigd: ReadonlyMap<string, string>) {
  const rijen = await inDatabase<{ id: string; tekst: string }>('select id, tekst from signaal where tekst like $1', [`${naam} %`]);
  const er = new Map(rijen.map(({ tekst, id }) => [tekst, id]));
  const [audit] = await inDatabase<{ signalen: string; regels: string }>(`select (select count(*) from signaal s where exists (select from idempotentie i where i.operatie = 'signaalIndienen' and i.resultaat::text like '%' || s.id || '%')) as signalen,
    (select count(*) from auditregel where operatie = 'signaalIndienen' and soort = 'SCHRIJVEN') as regels`);
  return {
    verloren: [...bevestigd].filter(([tekst, id]) => er.get(tekst) !== id).length, dubbel: rijen.length - er.size,
    zonderAudit: Number(audit?.signalen) - Number(audit?.regels),
  };
}

/** The postmaster and everything it started, at once: nobody gets to write anything down any more. */
async function databaseDoden(): Promise<void> {
  const postmaster = Number((await readFile(join(map, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  const kinderen = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
    try {
      return new RegExp(`\\) . ${postmaster} `).test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    } catch {
      return false;
    }
  });
  for (const pid of [postmaster, ...kinderen.map(Number)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch { /* it had ended */ }
  }
}

async function weerGereed(): Promise<void> {
  while (!(await isGereed(verdeler.url))) await wacht(50);
}

const GOED = { verloren: 0, dubbel: 0, zonderAudit: 0 };

describe(`De database wordt ${RONDES} keer gedood met kill -9, terwijl ${SCHRIJVERS} mensen schrijven`, () => {
  it('niets wat bevestigd was is weg, niets staat er dubbel, en de audit klopt', async () => {
    const toeval = new Toeval(ZAAD, 'database', 0);
    const schrijvers = new Schrijvers('database');
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      await schrijvers.nog(toeval.heel(3, 30));
      await databaseDoden();
      await weerGereed();
    }
    await schrijvers.stoppen();
    expect(await oordeel('database', schrijvers.bevestigd)).toEqual(GOED);
    expect(schrijvers.bevestigd.size).toBeGreaterThan(RONDES * 3);
    verslag('doden_database', { rondes: RONDES, bevestigd: schrijvers.bevestigd.size, pogingen: schrijvers.pogingen, ...GOED });
  });
});

describe(`Een server wordt ${RONDES} keer gedood met kill -9, terwijl ${SCHRIJVERS} mensen schrijven`, () => {
  it('niets wat bevestigd was is weg, niets staat er dubbel, en de audit klopt', async () => {
    const toeval = new Toeval(ZAAD, 'server', 0);
    const schrijvers = new Schrijvers('server');
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      await schrijvers.nog(toeval.heel(3, 30));
      const wie = ronde % servers.length;
      servers[wie]?.proces.kill('SIGKILL');
      servers[wie] = await serverStarten(omgeving);
      verdeler.naar(servers.map(({ adres }) => adres));
    }
    await schrijvers.stoppen();
    expect(await oordeel('server', schrijvers.bevestigd)).toEqual(GOED);
    verslag('doden_server', { rondes: RONDES, bevestigd: schrijvers.bevestigd.size, pogingen: schrijvers.pogingen, ...GOED });
  });

  it('de hele audit is daarna nog zoals die geschreven is', async () => {
    const controle = opdrachtStarten('auditcontrole', { ...omgeving, DATABASE_URL: databank.adminUrl ?? '' });
    expect([(await controle.einde).code, controle.fouten()]).toEqual([0, '']);
  });
});

describe('De proef ziet een verlies', () => {
  it('als de database bevestigt voordat het op schijf staat', async () => {
    await inDatabase(`alter system set synchronous_commit = 'off'`);
    await inDatabase(`alter system set wal_writer_delay = '10s'`);
    await inDatabase('select pg_reload_conf()');
    const schrijvers = new Schrijvers('onveilig');
    let verloren = 0;
    for (let ronde = 0; ronde < 20 && verloren === 0; ronde += 1) {
      await schrijvers.nog(10);
      await databaseDoden();
      await weerGereed();
      verloren = (await oordeel('onveilig', schrijvers.bevestigd)).verloren;
    }
    await schrijvers.stoppen();
    expect(verloren).toBeGreaterThan(0);
  });
});
