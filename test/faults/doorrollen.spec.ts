import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { appUrl, metDatabase, metVerbinding } from '../../server/database/bootstrap.ts';
import { Browser } from '../support/browser.ts';
import { clusterOpenen } from '../support/cluster.ts';
import { sleutel } from '../support/portaal.ts';
import { isGereed, opdrachtStarten, type ServerProces, serverStarten } from '../support/serverProces.ts';
import { type Verdeler, verdelerStarten } from '../support/verdeler.ts';
import { verslag } from '../support/verslag.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const HUIS = resolve(import.meta.dirname, '../..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: HUIS, encoding: 'utf8' }).trim();
/** OUDE_VERSIE=… names a version; else the one before the newest migration. */
const OUDE_VERSIE = process.env['OUDE_VERSIE'] ?? `${git('log', '-1', '--format=%H', '--', 'server/database/migrations/index.ts')}~1`;
const KIJKERS = 8;
const SCHRIJVERS = 4;
const SIGNAAL = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';
const LIJST = '{ inburgeraars(first: 25) { edges { node { id roepnaam { roepnaam } taalPresentie { totaal { lessen } } } } } }';

let oud: string;
let naam: string;
let adminUrl: string;
let omgeving: Record<string, string>;
let alsBeheer: Record<string, string>;
let verdeler: Verdeler;
const servers: ServerProces[] = [];
const browser = new Browser();
let inburgeraarId = '';

/** The old version as it was built then: its own files, and the packages of now. */
function oudeVersieBouwen(): string {
  const map = join(mkdtempSync(join(tmpdir(), 'samenspel-oud-')), 'oud');
  git('worktree', 'add', '--detach', map, OUDE_VERSIE);
  symlinkSync(join(HUIS, 'node_modules'), join(map, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: map, stdio: 'ignore' });
  return map;
}

beforeAll(async () => {
  oud = oudeVersieBouwen();
  const cluster = clusterOpenen(inject('cluster'));
  ({ adminUrl } = cluster.toegang);
  naam = `d_${randomBytes(6).toString('hex')}`;
  await metVerbinding(adminUrl, (admin) => admin.query(`create database ${naam}`));
  verdeler = await verdelerStarten();
  omgeving = { DEMO: '1', DATABASE_URL: appUrl(adminUrl, cluster.toegang.appWachtwoord, naam), SESSION_SECRET: randomBytes(32).toString('base64url'), PUBLIC_URL: verdeler.url, TRUST_PROXY: '1', LOG_LEVEL: 'error' };
  alsBeheer = { ...omgeving, DATABASE_URL: metDatabase(adminUrl, naam), APP_DATABASE_PASSWORD: cluster.toegang.appWachtwoord };
  const migratie = opdrachtStarten('migreren', alsBeheer, [], oud);
  expect([(await migratie.einde).code, migratie.fouten()]).toEqual([0, '']);
  servers.push(...await Promise.all([serverStarten(omgeving, oud), serverStarten(omgeving, oud)]));
  verdeler.naar(servers.map(({ adres }) => adres));
  const mensen = await (await browser.vraag(`${verdeler.url}/auth/demo`)).json() as { id: string; rol: string }[];
  await browser.vraag(`${verdeler.url}/auth/demo`, { json: { id: mensen.find(({ rol }) => rol === 'TAALDOCENT')?.id } });
  const { data } = await graphql('{ inburgeraars(first: 1) { edges { node { id } } } }') as unknown as { data: { inburgeraars: { edges: { node: { id: string } }[] } } };
  inburgeraarId = data.inburgeraars.edges[0]?.node.id ?? '';
});
afterAll(async () => {
  for (const { proces } of servers) proces.kill('SIGKILL');
  await Promise.all(servers.map(({ einde }) => einde));
  await verdeler?.stoppen();
  await clusterOpenen(inject('cluster')).databaseWissen(naam);
  if (oud && existsSync(oud)) {
    git('worktree', 'remove', '--force', oud);
    rmSync(resolve(oud, '..'), { recursive: true, force: true });
  }
});

interface Uitkomst {
  status: number;
  data?: { signaalIndienen?: { signaal: { id: string } } | null } | null;
  errors?: { extensions: { code: string } }[];
}

async function graphql(query: string, variables: object = {}): Promise<Uitkomst> {
  const antwoord = await browser.vraag(`${verdeler.url}/graphql`, { json: { query, variables } });
  return { status: antwoord.status, ...await antwoord.json() as object };
}

/** People at work, until told to stop: what each of them was refused, and how long the slowest waited. */
class Verkeer {
  vragen = 0;
  langsteMs = 0;
  readonly mislukt: string[] = [];
  readonly geschreven = new Map<string, string>();
  private klaar = false;
  private readonly lopend = [...Array.from({ length: KIJKERS }, () => this.kijken()), ...Array.from({ length: SCHRIJVERS }, (_, wie) => this.schrijven(wie))];

  private async vraag(query: string, variables: object = {}): Promise<Uitkomst | null> {
    const begin = Date.now();
    this.vragen += 1;
    const antwoord = await graphql(query, variables).catch((fout: Error) => { this.mislukt.push(fout.message); return null; });
    this.langsteMs = Math.max(this.langsteMs, Date.now() - begin);
    if (antwoord?.errors) this.mislukt.push(antwoord.errors.map(({ extensions }) => extensions.code).join());
    return antwoord;
  }

  private async kijken(): Promise<void> {
    while (!this.klaar) {
      await this.vraag(LIJST);
      await wacht(20);
    }
  }

  private async schrijven(wie: number): Promise<void> {
    for (let i = 0; !this.klaar; i += 1) {
      const tekst = `doorrollen ${wie}-${i}`;
      const input = { idempotentieSleutel: sleutel(), inburgeraarId, onderwerp: 'AANWEZIGHEID', tekst };
      for (let poging = 0; poging < 20 && !this.geschreven.has(tekst); poging += 1) {
        const id = (await this.vraag(SIGNAAL, { input }))?.data?.signaalIndienen?.signaal.id;
        if (id !== undefined) this.geschreven.set(tekst, id);
      }
      await wacht(20);
    }
  }

  async stoppen(): Promise<void> {
    this.klaar = true;
    await Promise.all(this.lopend);
  }
}

describe('Een nieuwe versie komt terwijl iedereen doorwerkt', () => {
  it('de oude servers werken door tijdens en na het migreren, de nieuwe nemen het over, en niemand krijgt een fout', async () => {
    const verkeer = new Verkeer();
    await wacht(2_000);
    const begin = Date.now();
    const migratie = opdrachtStarten('migreren', alsBeheer);
    expect([(await migratie.einde).code, migratie.fouten()]).toEqual([0, '']);
    const migrerenMs = Date.now() - begin;
    await wacht(2_000);
    const tijdensMigratie = { mislukt: [...verkeer.mislukt], langsteMs: verkeer.langsteMs };
    const oude = servers.slice(0, 2);
    for (const oudeServer of oude) {
      const nieuw = await serverStarten(omgeving);
      expect(await isGereed(nieuw.adres)).toBe(true);
      servers.push(nieuw);
      // The proxy first, then the server: as a rolling deploy does.
      servers.splice(servers.indexOf(oudeServer), 1);
      verdeler.naar(servers.map(({ adres }) => adres));
      oudeServer.proces.kill('SIGTERM');
      expect((await oudeServer.einde).code).toBe(0);
    }
    await wacht(2_000);
    await verkeer.stoppen();
    const client = new pg.Client({ connectionString: metDatabase(adminUrl, naam) });
    await client.connect();
    const { rows } = await client.query<{ tekst: string; id: string }>(`select tekst, id from signaal where tekst like 'doorrollen %'`);
    await client.end();
    const er = new Map(rows.map(({ tekst, id }) => [tekst, id]));
    const verloren = [...verkeer.geschreven].filter(([tekst, id]) => er.get(tekst) !== id).length;
    verslag('doorrollen', { vragen: verkeer.vragen, mislukt: verkeer.mislukt.length, migrerenMs, langsteMs: verkeer.langsteMs, geschreven: verkeer.geschreven.size, verloren, dubbel: rows.length - er.size });
    expect([tijdensMigratie.mislukt, verkeer.mislukt, verloren, rows.length - er.size]).toEqual([[], [], 0, 0]);
  });
});
