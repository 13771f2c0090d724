import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { metDatabase } from '../../server/database/bootstrap.ts';
import { embeddedLopend, embeddedWissen } from '../../server/database/embedded.ts';
import { Browser } from '../support/browser.ts';
import { sleutel } from '../support/portaal.ts';
import { opdrachtStarten, type ServerProces, serverStarten } from '../support/serverProces.ts';
import { verslag } from '../support/verslag.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

const SIGNAAL = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';
const omgeving = (dataDir: string): Record<string, string> => ({ DEMO: '1', DATA_DIR: dataDir, LOG_LEVEL: 'error' });

let hier: string;
let elders: string;
let kopieen: string;
let server: ServerProces | null = null;
const browser = new Browser();

async function map(naam: string): Promise<string> {
  const nieuw = await mkdtemp(join(tmpdir(), `samenspel-${naam}-`));
  chmodSync(nieuw, 0o711);
  return nieuw;
}

beforeAll(async () => {
  [hier, elders, kopieen] = await Promise.all([map('hier'), map('elders'), map('kopieen')]);
  server = await serverStarten(omgeving(hier));
});
afterAll(async () => {
  await stoppen();
  for (const weg of [hier, elders]) await embeddedWissen(weg);
  await rm(kopieen, { recursive: true, force: true });
});

async function stoppen(): Promise<void> {
  server?.proces.kill('SIGTERM');
  await server?.einde;
  server = null;
}

async function inloggen(adres: string, rol: string): Promise<void> {
  const mensen = await (await browser.vraag(`${adres}/auth/demo`)).json() as { id: string; rol: string }[];
  await browser.vraag(`${adres}/auth/demo`, { json: { id: mensen.find((mens) => mens.rol === rol)?.id } });
}

async function graphql<T>(query: string, variables: object = {}): Promise<T> {
  return (await browser.vraag(`${server?.adres}/graphql`, { json: { query, variables } })).json() as Promise<T>;
}

async function inDatabase<R extends object>(dataDir: string, vraag: string, waarden: unknown[] = []): Promise<R[]> {
  const client = new pg.Client({ connectionString: metDatabase(await embeddedLopend(dataDir) ?? '', 'samenspel') });
  await client.connect();
  try {
    return (await client.query<R>(vraag, waarden)).rows;
  } finally {
    await client.end();
  }
}

async function draai(naam: 'reservekopie' | 'terugzetten' | 'bewaren' | 'auditcontrole', dataDir: string, ...args: string[]): Promise<{ code: number | null; uit: string; fouten: string; ms: number }> {
  const begin = Date.now();
  const opdracht = opdrachtStarten(naam, omgeving(dataDir), args);
  const { code } = await opdracht.einde;
  return { code, uit: opdracht.uit(), fouten: opdracht.fouten(), ms: Date.now() - begin };
}

describe('Van de hele demo is een kopie gemaakt terwijl er geschreven werd, en daarna ging alles verloren', () => {
  const bevestigd: { id: string; na: number }[] = [];
  let gewist = '';
  let kopie = '';
  const tijden = { kopieMs: 0, terugMs: 0, startMs: 0 };

  it('de kopie wordt gemaakt terwijl het portaal werkt, en niemand merkt dat', async () => {
    await inloggen(server?.adres ?? '', 'TAALDOCENT');
    const { data } = await graphql<{ data: { inburgeraars: { edges: { node: { id: string } }[] } } }>('{ inburgeraars(first: 1) { edges { node { id } } } }');
    const inburgeraarId = data.inburgeraars.edges[0]?.node.id;
    const werk = { klaar: false };
    const schrijver = (async () => {
      while (!werk.klaar) {
        const antwoord = await graphql<{ data: { signaalIndienen: { signaal: { id: string } } } }>(SIGNAAL, { input: { idempotentieSleutel: sleutel(), inburgeraarId, onderwerp: 'AANWEZIGHEID', tekst: 'herstelproef' } });
        bevestigd.push({ id: antwoord.data.signaalIndienen.signaal.id, na: Date.now() });
      }
    })();
    await wacht(500);
    const begin = Date.now();
    const uitslag = await draai('reservekopie', hier, '--naar', kopieen);
    werk.klaar = true;
    await schrijver;
    expect([uitslag.code, uitslag.fouten]).toEqual([0, '']);
    tijden.kopieMs = uitslag.ms;
    for (const een of bevestigd) een.na -= begin;
    kopie = join(kopieen, (await readdir(kopieen))[0] ?? '');
  });

  it('na de kopie wordt iemand gewist; het bestand met grafstenen weet dat, de kopie niet', async () => {
    const [persoon] = await inDatabase<{ id: string }>(hier, `select i.id from inburgeraar i join trajectstatus t on t.inburgeraar_id = i.id join achternaam a on a.inburgeraar_id = i.id where i.gewist_op is null order by i.id limit 1`);
    gewist = persoon?.id ?? '';
    await inDatabase(hier, `update inburgeraar set overleden_op = current_date - 9000 where id = $1`, [gewist]);
    await draai('bewaren', hier, '--uitvoeren', '--grafstenen', join(kopieen, 'grafstenen'));
    const [na] = await inDatabase<{ n: number }>(hier, 'select count(*)::int as n from grafsteen where inburgeraar_id = $1', [gewist]);
    expect(na?.n).toBeGreaterThan(0);
  });

  it('een beschadigde kopie wordt geweigerd, en zonder het bestand met grafstenen gaat er niets terug', async () => {
    await stoppen();
    await cp(join(hier, 'audit'), join(elders, 'audit'), { recursive: true });
    const zonder = await draai('terugzetten', elders, '--van', kopie);
    expect([zonder.code, zonder.fouten]).toEqual([1, expect.stringContaining('grafstenen')]);
  });

  it('teruggezet op een lege machine is alles van voor de kopie er, wie gewist was is opnieuw gewist, en de audit klopt', async () => {
    const uitslag = await draai('terugzetten', elders, '--van', kopie, '--grafstenen', join(kopieen, 'grafstenen'));
    expect([uitslag.code, uitslag.fouten, uitslag.uit]).toEqual([0, '', expect.stringContaining(' 0 bevindingen')]);
    tijden.terugMs = uitslag.ms;
    const begin = Date.now();
    server = await serverStarten(omgeving(elders));
    tijden.startMs = Date.now() - begin;
    const er = new Set((await inDatabase<{ id: string }>(elders, `select id from signaal where tekst = 'herstelproef'`)).map(({ id }) => id));
    const vooraf = bevestigd.filter(({ na }) => na <= 0);
    expect(vooraf.length).toBeGreaterThan(0);
    expect(vooraf.filter(({ id }) => !er.has(id))).toEqual([]);
    expect(await inDatabase(elders, 'select 1 from achternaam where inburgeraar_id = $1', [gewist])).toEqual([]);
    expect((await inDatabase<{ n: number }>(elders, `select count(*)::int as n from sessie`))[0]?.n).toBe(0);
    verslag('herstel', { ...tijden, signalenVoor: vooraf.length, daarvanTerug: vooraf.filter(({ id }) => er.has(id)).length });
  });

  it('wie inlogt kan verder; een oude sessie opent niets meer', async () => {
    const oud = await graphql<{ errors?: { extensions: { code: string } }[] }>('{ ik { naam } }');
    expect(oud.errors?.[0]?.extensions.code).toBe('NIET_INGELOGD');
    await inloggen(server?.adres ?? '', 'CONSULENT');
    const { data } = await graphql<{ data: { inburgeraars: { edges: unknown[] } } }>('{ inburgeraars(first: 5) { edges { node { id roepnaam { roepnaam } } } } }');
    expect(data.inburgeraars.edges.length).toBeGreaterThan(0);
  });

  it('het oude anker zegt wat er na de kopie verloren ging', async () => {
    const controle = await draai('auditcontrole', elders, '--anker', join(hier, 'audit', 'anker.jsonl'));
    expect(controle.code).toBe(1);
    expect(controle.uit).toMatch(/het einde ontbreekt/);
  });
});
