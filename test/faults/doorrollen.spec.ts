import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { appUrl, metDatabase, metVerbinding } from '../../server/database/bootstrap.ts';
import { clusterOpenen } from '../support/cluster.ts';
import { maat } from '../support/maat.ts';
import { opdrachtStarten, type ServerProces, serverStarten } from '../support/serverProces.ts';
import { type Verdeler, verdelerStarten } from '../support/verdeler.ts';
import { verslag } from '../support/verslag.ts';
import { Werkdag } from './werkdag.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const HUIS = resolve(import.meta.dirname, '../..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: HUIS, encoding: 'utf8' }).trim();
/** OUDE_VERSIE=… names the version that is replaced; else the last that stood by itself before eleven migrations came (0032 to 0048). */
const OUDE_VERSIE = process.env['OUDE_VERSIE'] ?? 'd1fd5f62698bfabc4ea71df2e4c2d95823bb7910';
/** A shallow or plain copy of the code has no old versions: `git fetch --unshallow`. */
const ER = spawnSync('git', ['cat-file', '-e', `${OUDE_VERSIE}^{commit}`], { cwd: HUIS }).status === 0;
if (!ER) process.stdout.write(`[proef] doorrollen: OVERGESLAGEN, want ${OUDE_VERSIE} staat niet in deze kopie van de code (git fetch --unshallow)\n`);
const MENSEN = 40;
const DENK_MS = 1_500;

let oud: string;
let oudSchema: GraphQLSchema;
let naam: string;
let adminUrl: string;
let client: pg.Client;
let omgeving: Record<string, string>;
let alsBeheer: Record<string, string>;
let verdeler: Verdeler;
const servers: ServerProces[] = [];

/** The server of the old version as it was built then: its own files, and the packages of now. Nobody asks for its pages here. */
function oudeVersieBouwen(): string {
  const map = join(mkdtempSync(join(tmpdir(), 'samenspel-oud-')), 'oud');
  git('worktree', 'add', '--detach', map, OUDE_VERSIE);
  symlinkSync(join(HUIS, 'node_modules'), join(map, 'node_modules'));
  execFileSync('npx', ['vite', 'build', '--config', 'vite.server.config.ts'], { cwd: map, stdio: 'ignore' });
  return map;
}

describe.runIf(ER)('Een nieuwe versie komt terwijl iedereen doorwerkt', () => {
  beforeAll(async () => {
    oud = oudeVersieBouwen();
    oudSchema = buildSchema(readFileSync(join(oud, 'shared/schema.graphql'), 'utf8'));
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
    client = new pg.Client({ connectionString: metDatabase(adminUrl, naam) });
    await client.connect();
    await client.query('set role samenspel_definer');
  });
  afterAll(async () => {
    for (const { proces } of servers) proces.kill('SIGKILL');
    await Promise.all(servers.map(({ einde }) => einde));
    await verdeler?.stoppen();
    await client?.end();
    await clusterOpenen(inject('cluster')).databaseWissen(naam);
    if (oud && existsSync(oud)) {
      git('worktree', 'remove', '--force', oud);
      rmSync(resolve(oud, '..'), { recursive: true, force: true });
    }
  });

  it('de oude servers werken door tijdens en na het migreren, de nieuwe nemen het over, en niemand krijgt een fout', async () => {
    const kent = (document: string) => validate(oudSchema, parse(document)).length === 0;
    const dag = await Werkdag.beginnen({ url: verdeler.url, client, naam: 'doorrollen', mensen: MENSEN, denkMs: DENK_MS, kent });
    const onderbroken = () => Object.values(dag.cijfers()).reduce((som, een) => som + een.onderbroken, 0);
    const stand = () => [[...dag.fouten], onderbroken()];
    await wacht(maat(5_000, 15_000));
    const ervoor = stand();
    const begin = Date.now();
    const migratie = opdrachtStarten('migreren', alsBeheer);
    expect([(await migratie.einde).code, migratie.fouten()]).toEqual([0, '']);
    const migrerenMs = Date.now() - begin;
    const tijdens = stand();
    // As long as not all servers were replaced, the old ones work on with the new schema.
    await wacht(maat(10_000, 30_000));
    const erna = stand();
    for (const oudeServer of servers.slice(0, 2)) {
      servers.push(await serverStarten(omgeving));
      // The proxy first, then the server: as a rolling deploy does.
      servers.splice(servers.indexOf(oudeServer), 1);
      verdeler.naar(servers.map(({ adres }) => adres));
      oudeServer.proces.kill('SIGTERM');
      expect((await oudeServer.einde).code).toBe(0);
      await wacht(maat(2_000, 10_000));
    }
    await dag.stoppen();
    const { verloren, dubbel } = await dag.boek.oordeel();
    const cijfers = Object.values(dag.cijfers());
    verslag('doorrollen', {
      mensen: dag.aanHetWerk, soorten: cijfers.length, vragen: cijfers.reduce((som, een) => som + een.aantal, 0), ...dag.boek.bevestigd, fouten: dag.fouten.length, onderbroken: onderbroken(),
      migrerenMs, langsteMs: Math.max(...cijfers.map((een) => een.langste)), verloren: verloren.length, dubbel: dubbel.length,
    });
    expect({ redenen: dag.redenen, ervoor, tijdens, erna, einde: stand(), verloren, dubbel }).toEqual({ redenen: [], ervoor: [[], 0], tijdens: [[], 0], erna: [[], 0], einde: [[], 0], verloren: [], dubbel: [] });
    expect(Math.min(dag.boek.bevestigd.signalen, dag.boek.bevestigd.presenties)).toBeGreaterThan(20);
  });
});
