import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { koekjesnaam } from '../../server/http/koekjes.ts';
import { maat } from '../support/maat.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { isGereed, type ServerProces, serverStarten } from '../support/serverProces.ts';
import { type Tussenpoort, tussenpoortStarten } from '../support/tussenpoort.ts';
import { sessieVoor } from '../world/dalfsen.ts';
import { verslag } from '../support/verslag.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const WEG_MS = maat(4_000, 30_000);
const LIJST = '{ inburgeraars(first: 5) { edges { node { id roepnaam { roepnaam } } } } }';
const SIGNAAL = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';

interface Antwoord {
  data?: unknown;
  errors?: { message: string; extensions: { code: string } }[];
}

let p: Portaal;
let poort: Tussenpoort;
let server: ServerProces;
let koekje: string;

beforeAll(async () => {
  p = await portaalStarten();
  const url = new URL(p.appUrl);
  poort = await tussenpoortStarten(Number(url.port));
  url.port = String(poort.poort);
  server = await serverStarten({ DATABASE_URL: url.toString(), DEMO: '1', SESSION_SECRET: randomBytes(32).toString('base64url'), LOG_LEVEL: 'error' });
  // The server goes by the real clock, so its session begins now.
  const token = randomBytes(32).toString('base64url');
  await sessieVoor(p.client, p.w.wie.consulent, createHash('sha256').update(token).digest('hex'), new Date());
  koekje = `${koekjesnaam({ https: false }, 'sessie')}=${token}`;
});
afterAll(async () => {
  poort?.zet('DOOR');
  server?.proces.kill('SIGKILL');
  await server?.einde;
  await poort?.stoppen();
  await p.stop();
});

/** An answer and how long it took; what broke off is no answer. */
async function vraag(query = LIJST, variables: object = {}): Promise<Antwoord & { ms: number; status: number }> {
  const begin = Date.now();
  const antwoord = await fetch(`${server.adres}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', 'sec-fetch-site': 'same-origin', cookie: koekje }, body: JSON.stringify({ query, variables }) });
  return { ...await antwoord.json() as Antwoord, status: antwoord.status, ms: Date.now() - begin };
}

const codes = (antwoord: Antwoord) => (antwoord.errors ?? []).map(({ extensions }) => extensions.code);

async function weerGoed(binnenMs: number): Promise<number> {
  const begin = Date.now();
  for (;;) {
    const antwoord = await vraag();
    if (antwoord.errors === undefined) return Date.now() - begin;
    if (Date.now() - begin > binnenMs) throw new Error(`not back within ${binnenMs} ms: ${codes(antwoord).join()}`);
    await wacht(100);
  }
}

const geheugen = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.proces.pid}/status`, 'utf8'))?.[1]) * 1024;

describe('De database is weg', () => {
  it.each(['WEG', 'STIL'] as const)('%s: wie iets vraagt krijgt op tijd een duidelijk antwoord, en daarna werkt alles vanzelf weer', async (stand) => {
    expect(codes(await vraag())).toEqual([]);
    poort.zet(stand);
    const begin = Date.now();
    const antwoorden: Awaited<ReturnType<typeof vraag>>[] = [];
    const rondes: Promise<void>[] = Array.from({ length: 15 }, async () => {
      while (Date.now() - begin < WEG_MS) {
        antwoorden.push(await vraag());
        await wacht(200);
      }
    });
    await wacht(Math.min(3_000, WEG_MS / 2));
    expect(await isGereed(server.adres)).toBe(false);
    expect((await fetch(`${server.adres}/healthz`)).ok).toBe(true);
    await Promise.all(rondes);
    poort.zet('DOOR');
    const terugMs = await weerGoed(15_000);
    expect(await isGereed(server.adres)).toBe(true);
    expect(new Set(antwoorden.flatMap(codes))).toEqual(new Set(['NU_NIET']));
    expect(antwoorden.filter(({ status }) => status !== 503)).toEqual([]);
    const langste = Math.max(...antwoorden.map(({ ms }) => ms));
    expect(langste).toBeLessThan(25_000);
    expect(server.proces.exitCode).toBe(null);
    verslag(`uitval_${stand.toLowerCase()}`, { wegMs: WEG_MS, antwoorden: antwoorden.length, langsteMs: langste, terugMs });
  });

  it('wie schreef terwijl ze wegviel, schrijft met dezelfde sleutel opnieuw, en het staat er één keer', async () => {
    const input = { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, onderwerp: 'OVERIG', tekst: 'uitvalproef' };
    const [lopend] = await Promise.all([vraag(SIGNAAL, { input }), wacht(15).then(() => poort.zet('WEG'))]);
    poort.zet('DOOR');
    await weerGoed(15_000);
    const nogmaals = await vraag(SIGNAAL, { input });
    expect([codes(lopend), codes(nogmaals)]).toEqual([codes(lopend).length === 0 ? [] : ['NU_NIET'], []]);
    expect(await p.b.vraag(`select 1 from signaal where tekst = 'uitvalproef'`)).toHaveLength(1);
  });
});

describe('Alle verbindingen zijn bezet', () => {
  it('wie te lang wacht krijgt een duidelijk antwoord in plaats van niets, en daarna is er weer plaats', async () => {
    const bezet = new pg.Client({ connectionString: p.adminUrl });
    await bezet.connect();
    await bezet.query('begin; lock table roepnaam in access exclusive mode');
    const wachtenden = Promise.all(Array.from({ length: 40 }, () => vraag()));
    await wacht(12_000);
    // The door stays open for who only asks whether anybody is there.
    expect((await fetch(`${server.adres}/healthz`)).ok).toBe(true);
    await bezet.query('rollback');
    await bezet.end();
    const antwoorden = await wachtenden;
    const geweigerd = antwoorden.filter((antwoord) => codes(antwoord).length > 0);
    expect(geweigerd.length).toBeGreaterThan(20);
    expect(new Set(geweigerd.flatMap(codes))).toEqual(new Set(['NU_NIET']));
    expect(antwoorden.length - geweigerd.length).toBeGreaterThan(0);
    expect(await weerGoed(5_000)).toBeLessThan(5_000);
    verslag('uitval_bezet', { vragen: antwoorden.length, geweigerd: geweigerd.length, langsteMs: Math.max(...antwoorden.map(({ ms }) => ms)) });
  });
});

/** Sends this and nothing more; what was heard when the connection closed. */
const half = (tekst: string): Promise<string> => new Promise((klaar) => {
  const { hostname, port } = new URL(server.adres);
  const verbinding = connect(Number(port), hostname, () => verbinding.write(tekst));
  let gehoord = '';
  verbinding.on('data', (stuk) => { gehoord += stuk.toString(); }).on('error', () => undefined).on('close', () => klaar(gehoord));
});

describe('Wie met de koppen van een verzoek knoeit', () => {
  const VRAAG = '{"query":"{ ik { naam } }"}';
  const bericht = (koppen: string, doel = 'POST /graphql') => `${doel} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${koppen}\r\n\r\n`;
  const json = 'Content-Type: application/json\r\n';

  it.each<[string, string, RegExp]>([
    ['twee lengtes', `${bericht(`${json}Content-Length: 27\r\nContent-Length: 5`)}${VRAAG}`, /^HTTP\/1\.1 400/],
    ['een lengte en stukken tegelijk, waar een tweede verzoek achter schuilt', `${bericht(`${json}Content-Length: 4\r\nTransfer-Encoding: chunked`)}0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1\.1 400/],
    ['stukken onder een andere naam', `${bericht(`${json}Transfer-Encoding: xchunked`)}${VRAAG}`, /^HTTP\/1\.1 4\d\d/],
    ['een kop van 20 kB', bericht(`X-Lang: ${'a'.repeat(20_000)}`), /^HTTP\/1\.1 431/],
    ['een regel zonder dubbele punt', bericht('geen kop'), /^HTTP\/1\.1 400/],
    ['een nulteken in een kop', bericht('X-Nul: a\0b'), /^HTTP\/1\.1 400/],
    ['een heel adres van een ander', bericht('Accept: */*', 'GET http://elders.test/graphql'), /^HTTP\/1\.1 4\d\d/],
    ['een methode die niet bestaat', bericht('Accept: */*', 'KNOEI /graphql'), /^HTTP\/1\.1 400/],
    ['wie zegt een ander te zijn', bericht('X-Forwarded-For: \'; drop table sessie; --\r\nX-Forwarded-Host: elders.test\r\nTraceparent: 00-zz\r\nCookie: sessie=../../etc/passwd', 'GET /graphql'), /^HTTP\/1\.1 4\d\d/],
    ['een lijf dat ingepakt heet te zijn', `${bericht(`${json}Content-Encoding: gzip\r\nContent-Length: 27`)}${VRAAG}`, /^HTTP\/1\.1 4\d\d/],
  ])('%s: een weigering, geen fout van ons en niets van binnen', async (_wat, tekst, status) => {
    const gehoord = await half(tekst);
    expect(gehoord).toMatch(status);
    expect(gehoord).not.toMatch(/\n\s+at |node_modules|"data":\{|elders\.test/);
    // One answer: nothing that came along was taken for a request of its own.
    expect(gehoord.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
  });
});

describe('Wie traag of half stuurt', () => {

  it('houdt niemand op: na de tijd gaat de verbinding dicht, en anderen merken niets', async () => {
    const begin = Date.now();
    const trage = [
      ...Array.from({ length: 100 }, () => half('POST /graphql HTTP/1.1\r\nHost: x\r\n')),
      ...Array.from({ length: 100 }, () => half('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query":')),
    ];
    await wacht(500);
    expect(codes(await vraag())).toEqual([]);
    const gehoord = await Promise.all(trage);
    const ms = Date.now() - begin;
    expect(gehoord.filter((tekst) => !/^HTTP\/1\.1 (408|40\d)/.test(tekst))).toEqual([]);
    expect(ms).toBeLessThan(90_000);
    verslag('uitval_traag', { verbindingen: trage.length, dichtNaMs: ms });
  });
});

describe('En na dit alles', () => {
  it('is er niets blijven hangen: geen verbinding te veel, het geheugen vlak, de server stopt netjes', async () => {
    for (let i = 0; i < 200; i += 1) await vraag();
    const voor = geheugen();
    for (let i = 0; i < maat(500, 3_000); i += 1) await vraag();
    expect(geheugen() - voor).toBeLessThan(60 * 1024 * 1024);
    expect(poort.open()).toBeLessThanOrEqual(10);
    server.proces.kill('SIGTERM');
    expect((await server.einde).code).toBe(0);
  });
});
