import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Benchwereld, wereldOpenen, ZONDER_DEMO } from '../bench/wereld.ts';
import { maat } from '../support/maat.ts';
import { opdrachtStarten, type ServerProces, serverStarten } from '../support/serverProces.ts';
import { type Verdeler, verdelerStarten } from '../support/verdeler.ts';
import { verslag } from '../support/verslag.ts';
import { Werkdag } from './werkdag.ts';

vi.setConfig({ testTimeout: maat(600_000, 3_600_000), hookTimeout: 1_200_000 });

const MENSEN = 200;
const PERSONEN = maat(300, 10_000);
const DUUR_MS = maat(120_000, 1_800_000);
/** By then every kind of thing was done and compiled, and the caches are as full as they get. */
const WARM_MS = maat(30_000, 300_000);
const DENK_MS = maat(30_000, 60_000);
const SERVERS = 4;
/** How much a server may hold more at the end than when it was warm: what the collector leaves lying about. */
const MARGE_MB = 64;

let map: string;
let wereld: Benchwereld;
let verdeler: Verdeler;
let omgeving: Record<string, string>;
let servers: ServerProces[] = [];

beforeAll(async () => {
  // DRUKTE_WERELD=DIR keeps the world: making one of 10,000 persons takes minutes.
  map = process.env['DRUKTE_WERELD'] ?? await mkdtemp(join(tmpdir(), 'samenspel-drukte-'));
  wereld = await wereldOpenen(map, PERSONEN);
  await wereld.client.query('set role samenspel_definer');
  verdeler = await verdelerStarten();
  omgeving = { ...ZONDER_DEMO, DATABASE_URL: wereld.databank.appUrl, SESSION_SECRET: randomBytes(32).toString('base64url'), PUBLIC_URL: verdeler.url, TRUST_PROXY: '1' };
  servers = await Promise.all(Array.from({ length: SERVERS }, () => serverStarten(omgeving)));
  verdeler.naar(servers.map(({ adres }) => adres));
});
afterAll(async () => {
  for (const { proces } of servers) proces.kill('SIGKILL');
  await Promise.all(servers.map(({ einde }) => einde));
  await verdeler?.stoppen();
  await wereld?.sluiten();
  if (process.env['DRUKTE_WERELD'] === undefined) await rm(map, { recursive: true, force: true });
});

const geheugenMb = ({ proces }: ServerProces) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${proces.pid}/status`, 'utf8'))?.[1]) / 1024);

/** The lowest of some looks: memory goes up and down with the collector. */
async function laagste(van: readonly ServerProces[]): Promise<number[]> {
  const keren: number[][] = [];
  for (let keer = 0; keer < 10; keer += 1) {
    keren.push(van.map(geheugenMb));
    await wacht(maat(500, 3_000));
  }
  return van.map((_, i) => Math.min(...keren.map((k) => k[i] ?? 0)));
}

describe(`${MENSEN} mensen van alle rollen werken ${DUUR_MS / 60_000} minuten op een wereld van ${PERSONEN} personen, met ${SERVERS} servers`, () => {
  it('halverwege wordt een server gedood en later weer gestart: niemand houdt een fout over, niets is weg of dubbel, het geheugen blijft vlak', async () => {
    const naam = `drukte-${randomBytes(3).toString('hex')}`;
    const dag = await Werkdag.beginnen({ url: verdeler.url, client: wereld.client, naam, mensen: MENSEN, denkMs: DENK_MS });
    const begin = Date.now();
    const tot = (ms: number) => wacht(Math.max(0, begin + ms - Date.now()));
    await tot(WARM_MS);
    const [slachtoffer, ...blijvers] = servers as [ServerProces, ...ServerProces[]];
    const warm = await laagste(blijvers);
    await tot(DUUR_MS / 2);
    slachtoffer.proces.kill('SIGKILL');
    expect((await slachtoffer.einde).signaal).toBe('SIGKILL');
    await tot(DUUR_MS * 0.6);
    const nieuw = await serverStarten(omgeving);
    servers = [...blijvers, nieuw];
    verdeler.naar(servers.map(({ adres }) => adres));
    await tot(DUUR_MS - maat(5_000, 30_000));
    const einde = await laagste(blijvers);
    await tot(DUUR_MS);
    await dag.stoppen();
    const cijfers = dag.cijfers();
    const { verloren, dubbel } = await dag.boek.oordeel();
    for (const [soort, een] of Object.entries(cijfers)) verslag(`drukte ${soort}`, een);
    const som = (van: (een: (typeof cijfers)[string]) => number) => Object.values(cijfers).reduce((totaal, een) => totaal + van(een), 0);
    verslag('drukte', {
      mensen: dag.aanHetWerk, personen: PERSONEN, servers: SERVERS, minuten: DUUR_MS / 60_000, vragen: som((een) => een.aantal), perSeconde: Math.round(som((een) => een.aantal) / (DUUR_MS / 1_000)), ...dag.boek.bevestigd,
      fouten: dag.fouten.length, verloren: verloren.length, dubbel: dubbel.length, onderbroken: som((een) => een.onderbroken), antwoordenKwijtgemaakt: dag.kwijt,
      warmMb: Math.max(...warm), eindeMb: Math.max(...einde), meerMb: Math.max(...einde.map((mb, i) => mb - (warm[i] ?? 0))),
    });
    expect([dag.fouten.slice(0, 20), verloren.slice(0, 20), dubbel.slice(0, 20)]).toEqual([[], [], []]);
    expect(dag.aanHetWerk).toBeGreaterThanOrEqual(MENSEN);
    expect(dag.kwijt).toBeGreaterThan(0);
    // Everybody did something, in every kind.
    expect(Object.entries(cijfers).filter(([, { aantal }]) => aantal === 0)).toEqual([]);
    for (const soort of ['presentie vastleggen', 'uren vastleggen', 'signaal indienen', 'overzicht', 'dossier', 'kerncijfers']) expect([soort, cijfers[soort]?.aantal ?? 0]).not.toEqual([soort, 0]);
    expect(einde.map((mb, i) => mb - (warm[i] ?? 0)).filter((meer) => meer > MARGE_MB)).toEqual([]);
    expect(servers.map(({ proces }) => proces.exitCode)).toEqual(servers.map(() => null));
    // Nobody got a word of ours that was not meant: the log of the servers has only what the killed one could not help.
    expect(servers.map(({ fouten }) => fouten())).toEqual(servers.map(() => ''));
  });

  it('de hele audit is daarna nog zoals die geschreven is', async () => {
    const controle = opdrachtStarten('auditcontrole', { ...omgeving, DATABASE_URL: wereld.databank.adminUrl ?? '' });
    expect([(await controle.einde).code, controle.fouten()]).toEqual([0, '']);
  });
});
