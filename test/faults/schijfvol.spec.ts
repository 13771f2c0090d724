import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { metDatabase, metVerbinding } from '../../server/database/bootstrap.ts';
import { embeddedLopend } from '../../server/database/embedded.ts';
import { Browser } from '../support/browser.ts';
import { maat } from '../support/maat.ts';
import { sleutel } from '../support/portaal.ts';
import { isGereed, opdrachtStarten, type ServerProces, serverStarten } from '../support/serverProces.ts';
import { verslag } from '../support/verslag.ts';

vi.setConfig({ testTimeout: maat(300_000, 600_000), hookTimeout: 400_000 });

const VOL_MS = maat(8_000, 20_000);
const RONDES = maat(1, 2);
const SCHRIJVERS = 4;
const LEZERS = 4;
const LIJST = '{ inburgeraars(first: 5) { edges { node { id roepnaam { roepnaam } } } } }';
const SIGNAAL = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';

let server: ServerProces;
let omgeving: Record<string, string>;
let inburgeraarId = '';
const browser = new Browser();

/** A disk of its own for database and portal, which only root on Linux can make. */
const schijf = await mkdtemp(join(tmpdir(), 'samenspel-schijf-'));
const gemaakt = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1200m,mode=711', 'tmpfs', schijf], { encoding: 'utf8' });
const KAN = gemaakt.status === 0;
if (!KAN) {
  process.stdout.write(`[proef] schijf_vol: OVERGESLAGEN (3 proeven), want een eigen schijf maken lukt hier niet: ${gemaakt.error?.message ?? gemaakt.stderr}\n`);
  await rm(schijf, { recursive: true, force: true });
}

interface Uitkomst { soort: 'lezen' | 'schrijven'; code: string; status: number; ms: number }

async function vraag(soort: Uitkomst['soort'], query: string, variables: object = {}): Promise<Uitkomst & { data?: { signaalIndienen?: { signaal: { id: string } } | null } | null }> {
  const begin = Date.now();
  const antwoord = await browser.vraag(`${server.adres}/graphql`, { json: { query, variables } });
  const { data, errors } = await antwoord.json() as { data?: never; errors?: { extensions: { code: string } }[] };
  return { soort, data: data ?? null, code: errors?.[0]?.extensions.code ?? 'GOED', status: antwoord.status, ms: Date.now() - begin };
}

describe.runIf(KAN)('De schijf van de database loopt vol terwijl mensen werken', () => {
  beforeAll(async () => {
    omgeving = { DEMO: '1', DATA_DIR: join(schijf, 'data'), LOG_LEVEL: 'error' };
    server = await serverStarten(omgeving);
    const mensen = await (await browser.vraag(`${server.adres}/auth/demo`)).json() as { id: string; rol: string }[];
    await browser.vraag(`${server.adres}/auth/demo`, { json: { id: mensen.find(({ rol }) => rol === 'TAALDOCENT')?.id } });
    const { data } = await vraag('lezen', LIJST) as unknown as { data: { inburgeraars: { edges: { node: { id: string } }[] } } };
    inburgeraarId = data.inburgeraars.edges[0]?.node.id ?? '';
  });
  afterAll(async () => {
    server?.proces.kill('SIGTERM');
    await server?.einde;
    spawnSync('umount', ['-l', schijf]);
    await rm(schijf, { recursive: true, force: true });
  });

  it.each(['TABEL', 'LOGBOEK'] as const)('%s: wie iets vraagt krijgt een duidelijk antwoord, niets wat bevestigd was is weg, en met nieuwe ruimte werkt alles vanzelf weer', async (wat) => {
    const werk = new Werk(wat);
    const cijfers = { rondes: RONDES, gereedGezien: 0, nietGereedGezien: 0, langsteTerugMs: 0 };
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      await wacht(2_000);
      await vullen(join(schijf, 'vulling'));
      werk.vol = true;
      if (wat === 'LOGBOEK') await logboekVol();
      const begin = Date.now();
      for (let keer = 0; Date.now() - begin < VOL_MS; keer += 1) {
        // What comes free is taken again: a disk that is full stays full.
        await vullen(join(schijf, `vulling-${keer}`));
        cijfers[await isGereed(server.adres) ? 'gereedGezien' : 'nietGereedGezien'] += 1;
        expect((await fetch(`${server.adres}/healthz`)).ok).toBe(true);
        await wacht(500);
      }
      werk.vol = false;
      for (const bestand of readdirSync(schijf)) if (bestand.startsWith('vulling')) rmSync(join(schijf, bestand));
      const leeg = Date.now();
      while (!(await isGereed(server.adres)) || (await vraag('lezen', LIJST)).code !== 'GOED') {
        if (Date.now() - leeg > 60_000) throw new Error('not back within a minute');
        await wacht(100);
      }
      cijfers.langsteTerugMs = Math.max(cijfers.langsteTerugMs, Date.now() - leeg);
    }
    await wacht(2_000);
    await werk.stoppen();
    const tijdens = werk.uitkomsten.filter(({ vol }) => vol);
    const langsteMs = Math.max(...werk.uitkomsten.map(({ ms }) => ms));
    const er = new Map((await inDatabase<{ id: string; tekst: string }>('select id, tekst from signaal where tekst like $1', [`${wat} %`])).map(({ tekst, id }) => [tekst, id]));
    const [aantal] = await inDatabase<{ n: number }>('select count(*)::int as n from signaal where tekst like $1', [`${wat} %`]);
    const [verloren, dubbel] = [[...werk.bevestigd].filter(([tekst, id]) => er.get(tekst) !== id).length, (aantal?.n ?? 0) - er.size];
    verslag(`schijf_vol_${wat.toLowerCase()}`, { ...cijfers, geweigerdMetNuNiet: tijdens.filter(({ code }) => code === 'NU_NIET').length, gelezenTijdens: tijdens.filter(({ soort, code }) => soort === 'lezen' && code === 'GOED').length, langsteMs, bevestigd: werk.bevestigd.size, verloren, dubbel });
    expect(new Set(werk.uitkomsten.map(({ code }) => code))).toEqual(new Set(['GOED', 'NU_NIET']));
    expect(werk.uitkomsten.filter(({ code, status }) => (code === 'NU_NIET') !== (status === 503))).toEqual([]);
    expect(tijdens.filter(({ code }) => code === 'NU_NIET').length).toBeGreaterThan(20);
    expect(langsteMs).toBeLessThan(30_000);
    expect(cijfers.nietGereedGezien).toBeGreaterThan(cijfers.gereedGezien);
    expect([verloren, dubbel, server.proces.exitCode]).toEqual([0, 0, null]);
    expect(werk.bevestigd.size).toBeGreaterThan(SCHRIJVERS * (RONDES + 1));
  });

  it('de hele audit is daarna nog zoals die geschreven is', async () => {
    // The anchor is written every minute, on the same disk: what was torn is followed by a whole line.
    await vi.waitFor(() => expect(readFileSync(join(omgeving['DATA_DIR'] ?? '', 'audit', 'anker.jsonl'), 'utf8')).toMatch(/\}\n$/), { timeout: 130_000, interval: 500 });
    const controle = opdrachtStarten('auditcontrole', omgeving);
    expect([(await controle.einde).code, controle.uit()]).toEqual([0, expect.stringContaining('Alles klopt.')]);
  });
});

/** People who write, each time the same under the same key until it is confirmed, and people who read. */
class Werk {
  readonly bevestigd = new Map<string, string>();
  readonly uitkomsten: (Uitkomst & { vol: boolean })[] = [];
  vol = false;
  private klaar = false;
  private readonly lopend: Promise<void>[];

  constructor(private readonly naam: string) {
    this.lopend = [...Array.from({ length: SCHRIJVERS }, (_, wie) => this.schrijven(wie)), ...Array.from({ length: LEZERS }, () => this.lezen())];
  }

  async stoppen(): Promise<void> {
    this.klaar = true;
    await Promise.all(this.lopend);
  }

  private async noteer(soort: Uitkomst['soort'], query: string, variables: object = {}) {
    const begonnenVol = this.vol;
    const uitkomst = await vraag(soort, query, variables);
    this.uitkomsten.push({ ...uitkomst, vol: begonnenVol && this.vol });
    await wacht(50);
    return uitkomst;
  }

  private async schrijven(wie: number): Promise<void> {
    for (let i = 0; !this.klaar; i += 1) {
      const tekst = `${this.naam} ${wie}-${i}`;
      const input = { idempotentieSleutel: sleutel(), inburgeraarId, onderwerp: 'AANWEZIGHEID', tekst };
      for (let id: string | undefined; id === undefined;) {
        id = (await this.noteer('schrijven', SIGNAAL, { input })).data?.signaalIndienen?.signaal.id;
        if (id !== undefined) this.bevestigd.set(tekst, id);
      }
    }
  }

  private async lezen(): Promise<void> {
    while (!this.klaar) await this.noteer('lezen', LIJST);
  }
}

async function inDatabase<R extends object>(vraagtekst: string, waarden: unknown[] = []): Promise<R[]> {
  return metVerbinding(metDatabase(await embeddedLopend(omgeving['DATA_DIR'] ?? '') ?? '', 'samenspel'), async (client) => (await client.query<R>(vraagtekst, waarden)).rows);
}

/** Until PostgreSQL can begin no new file of its own log: then it stops, and cannot start before there is room. */
async function logboekVol(): Promise<void> {
  await inDatabase('select pg_switch_wal() from generate_series(1, 200) n, lateral (select pg_logical_emit_message(false, \'vol\', n::text)) m').then(() => { throw new Error('there is room in the log'); }, () => undefined);
}

/** Writes until there is no byte left; beside this process, which would not hear that a connection closed while it writes. */
async function vullen(pad: string): Promise<void> {
  await promisify(execFile)('sh', ['-c', 'cat /dev/zero > "$0"', pad]).catch(() => undefined);
}
