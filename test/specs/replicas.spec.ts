import { Agent, request } from 'node:http';
import { setTimeout as wacht } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Browser } from '../support/browser.ts';
import { sleutel } from '../support/portaal.ts';
import { logIn, type Replicas, replicasStarten } from '../support/replicas.ts';
import { isGereed, type ServerProces } from '../support/serverProces.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let r: Replicas;
let db: pg.Client;
let een: ServerProces;
let twee: ServerProces;
const browser = new Browser();
let inburgeraarId = '';
let inlog: Awaited<ReturnType<typeof logIn>>;

beforeAll(async () => {
  r = await replicasStarten();
  [een, twee] = await Promise.all([r.erbij(), r.erbij()]);
  r.verdeler.naar([een.adres, twee.adres]);
  db = await r.verbinding();
  inlog = await logIn(browser, r.verdeler.url, 'taaldocent');
  const { data } = await graphql(een.adres, '{ inburgeraars(first: 1) { edges { node { id } } } }');
  inburgeraarId = data?.inburgeraars?.edges[0]?.node.id ?? '';
});
afterAll(() => r?.stoppen());

interface Uitkomst {
  data?: { signaalIndienen?: { signaal: { id: string } } | null; ik?: { rol: string }; inburgeraars?: { edges: { node: { id: string } }[] } } | null;
  errors?: { extensions: { code: string } }[];
}

async function graphql(adres: string, query: string, variables: object = {}): Promise<Uitkomst> {
  const antwoord = await browser.vraag(`${adres}/graphql`, { json: { query, variables } });
  return await antwoord.json() as Uitkomst;
}

const SIGNAAL = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';
const signaal = (tekst: string) => ({ input: { idempotentieSleutel: sleutel(), inburgeraarId, onderwerp: 'AANWEZIGHEID', tekst } });
const WACHT_OP_SIGNAAL = `select from pg_locks where relation = 'signaal'::regclass and not granted`;
const bewaard = async (tekst: string) => (await db.query<{ id: string; tekst: string }>('select id, tekst from signaal where tekst like $1 order by tekst', [tekst])).rows;

/** As the client does it: the same intention under the same key, until somebody says that it is done. */
async function totBevestigd(adres: string, tekst: string): Promise<string> {
  const invoer = signaal(tekst);
  for (let poging = 0; poging < 50; poging += 1) {
    const { data } = await graphql(adres, SIGNAAL, invoer).catch(() => ({ data: null }));
    const id = data?.signaalIndienen?.signaal.id;
    if (id !== undefined) return id;
    await wacht(100);
  }
  throw new Error('nobody confirmed');
}

describe('Twee servers op één database', () => {
  it('krijgen die database van een proces dat alleen migreert', () => {
    expect(r.gemigreerd).toContain('De database is bij.');
  });

  it('laten iemand op de ene naar de inlogdienst gaan en op de andere terugkomen', () => {
    expect(inlog).toEqual({ vertrek: '0', terug: '1', status: 303 });
  });

  it('kennen allebei wie op één van de twee is ingelogd', async () => {
    for (const server of [een, twee]) expect((await graphql(server.adres, '{ ik { rol } }')).data?.ik?.rol).toBe('TAALDOCENT');
    const vreemde = await fetch(`${twee.adres}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ ik { rol } }"}' });
    expect(await vreemde.json()).toMatchObject({ errors: [{ extensions: { code: 'NIET_INGELOGD' } }] });
  });

  it('doen één keer wat op de ene is verstuurd en op de andere nog eens, en geven hetzelfde antwoord', async () => {
    const invoer = signaal('nog eens');
    const [eerste, tweede] = [await graphql(een.adres, SIGNAAL, invoer), await graphql(twee.adres, SIGNAAL, invoer)];
    expect(tweede).toEqual(eerste);
    expect(await bewaard('nog eens')).toEqual([{ id: eerste.data?.signaalIndienen?.signaal.id, tekst: 'nog eens' }]);
    const anders = { input: { ...invoer.input, tekst: 'nog eens, maar anders' } };
    expect((await graphql(twee.adres, SIGNAAL, anders)).errors).toMatchObject([{ extensions: { code: 'IDEMPOTENTIE_ANDERE_INHOUD' } }]);
  });

  it('doen ook één keer wat bij allebei tegelijk binnenkomt', async () => {
    const invoer = signaal('tegelijk');
    const antwoorden = await Promise.all([een, twee, een, twee].map(({ adres }) => graphql(adres, SIGNAAL, invoer)));
    const rijen = await bewaard('tegelijk');
    expect(rijen).toHaveLength(1);
    expect(antwoorden.map(({ data }) => data?.signaalIndienen?.signaal.id)).toEqual(antwoorden.map(() => rijen[0]?.id));
  });
});

describe('Een server die midden in het werk wordt gedood', () => {
  it('verliest niets wat was bevestigd en laat niets dubbel achter', async () => {
    const slachtoffer = await r.erbij();
    r.verdeler.naar([twee.adres, slachtoffer.adres]);
    const bevestigd = new Map<string, string>();
    const schrijver = async (wie: number): Promise<void> => {
      for (let i = 0; i < 15; i += 1) {
        const tekst = `onder last ${wie}-${i}`;
        bevestigd.set(tekst, await totBevestigd(r.verdeler.url, tekst));
        if (bevestigd.size === 40) slachtoffer.proces.kill('SIGKILL');
      }
    };
    await Promise.all([0, 1, 2, 3, 4, 5].map(schrijver));
    expect(await slachtoffer.einde).toEqual({ code: null, signaal: 'SIGKILL' });
    expect(bevestigd.size).toBe(90);
    expect(new Map((await bewaard('onder last %')).map(({ id, tekst }) => [tekst, id]))).toEqual(new Map([...bevestigd].sort()));
    expect(await bewaard('onder last %')).toHaveLength(90);
  });
});

describe('Een server die mag stoppen', () => {
  it('maakt af wat loopt, neemt niets nieuws aan en eindigt met 0', async () => {
    const server = await r.erbij();
    const slot = await r.verbinding();
    await slot.query('begin; lock table signaal in exclusive mode');
    const lopend = graphql(server.adres, SIGNAAL, signaal('op het nippertje'));
    await vi.waitFor(async () => expect((await db.query(WACHT_OP_SIGNAAL)).rows).toHaveLength(1), { timeout: 10_000 });
    server.proces.kill('SIGTERM');
    await vi.waitFor(async () => expect(await isGereed(server.adres)).toBe(false), { timeout: 5_000 });
    expect(server.proces.exitCode).toBeNull();
    await slot.query('rollback');
    expect((await lopend).data?.signaalIndienen?.signaal.id).toBe((await bewaard('op het nippertje'))[0]?.id);
    expect(await server.einde).toEqual({ code: 0, signaal: null });
  });

  it('stopt ook als een proxy verzoeken blijft sturen over verbindingen die al open zijn', async () => {
    const server = await r.erbij();
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    const vraag = (): Promise<number> => new Promise((klaar, mis) => {
      request(`${server.adres}/readyz`, { agent }, (antwoord) => { antwoord.resume().once('end', () => klaar(antwoord.statusCode ?? 0)); }).once('error', mis).end();
    });
    const klaar = new AbortController();
    const stroom = async (): Promise<void> => { while (!klaar.signal.aborted) await vraag().catch(() => wacht(20)); };
    const stromen = Array.from({ length: 8 }, stroom);
    await wacht(300);
    server.proces.kill('SIGTERM');
    const einde = await Promise.race([server.einde, wacht(15_000, null, { ref: false })]);
    klaar.abort();
    await Promise.all(stromen);
    agent.destroy();
    expect(einde).toEqual({ code: 0, signaal: null });
  });
});
