import { chmod, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ALLE_ROLLEN } from '../../server/access/rollen.ts';
import { embeddedWissen } from '../../server/database/embedded.ts';
import { Browser } from '../support/browser.ts';
import { opdrachtStarten, serverStarten, type ServerProces } from '../support/serverProces.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let dataDir = '';
let server: ServerProces | null = null;
const browser = new Browser();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samenspel-start-'));
  await chmod(dataDir, 0o711);
});
afterAll(async () => {
  if (server?.proces.exitCode === null && server.proces.signalCode === null) {
    server.proces.kill('SIGTERM');
    await server.einde;
  }
  await embeddedWissen(dataDir);
});

interface DemoMens {
  id: string;
  rol: string;
  gemeente: string;
}

async function graphql<T>(adres: string, query: string, variables: object = {}): Promise<T> {
  const antwoord = await browser.vraag(`${adres}/graphql`, { json: { query, variables } });
  return (await antwoord.json() as { data: T }).data;
}

const INDIENEN = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';
const teksten = async (adres: string): Promise<string[]> =>
  (await graphql<{ mijnSignalen: { signaal: { tekst: string } }[] }>(adres, '{ mijnSignalen { signaal { tekst } } }')).mijnSignalen.map(({ signaal }) => signaal.tekst);

describe('Het portaal op een lege map', () => {
  it('maakt een database en een demo, en zegt waar het te vinden is', async () => {
    server = await serverStarten({ DATA_DIR: dataDir });
    const { adres, uit, fouten } = server;
    await vi.waitFor(() => expect(uit()).toContain('kies op de inlogpagina wie u bent'));
    expect(uit()).toContain(`Samenspel draait op ${adres}`);
    expect(fouten()).toBe('');
    expect(await (await fetch(`${adres}/readyz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(adres, { headers: { accept: 'text/html' } })).text()).toContain('<title>Samenspel</title>');
  });

  it('heeft voor elke rol iemand om mee rond te kijken', async () => {
    const mensen = await (await fetch(`${server?.adres}/auth/demo`)).json() as DemoMens[];
    expect(new Set(mensen.map(({ rol }) => rol))).toEqual(new Set(ALLE_ROLLEN));
    expect(new Set(mensen.flatMap(({ gemeente }) => gemeente.split(', ')))).toEqual(new Set(['Dalfsen', 'Staphorst']));
  });

  it('bewaart na kill -9 wat was bevestigd, ook wie er was ingelogd', async () => {
    const eerste = server;
    if (eerste === null) throw new Error('the server did not start');
    const mensen = await (await fetch(`${eerste.adres}/auth/demo`)).json() as DemoMens[];
    const docent = mensen.find(({ rol }) => rol === 'TAALDOCENT');
    await browser.vraag(`${eerste.adres}/auth/demo`, { json: { id: docent?.id } });
    const { inburgeraars } = await graphql<{ inburgeraars: { edges: { node: { id: string } }[] } }>(eerste.adres, '{ inburgeraars(first: 1) { edges { node { id } } } }');
    const inburgeraarId = inburgeraars.edges[0]?.node.id;
    const input = { idempotentieSleutel: 'vlak-voor-de-klap', inburgeraarId, onderwerp: 'AANWEZIGHEID', tekst: 'Vlak voor de klap' };
    const bevestigd = await graphql<{ signaalIndienen: { signaal: { id: string } } }>(eerste.adres, INDIENEN, { input });
    expect(await teksten(eerste.adres)).toContain('Vlak voor de klap');
    eerste.proces.kill('SIGKILL');
    expect(await eerste.einde).toEqual({ code: null, signaal: 'SIGKILL' });

    server = await serverStarten({ DATA_DIR: dataDir });
    expect(server.uit()).not.toContain('verzonnen mensen…');
    expect(await teksten(server.adres)).toContain('Vlak voor de klap');
    expect(await graphql(server.adres, INDIENEN, { input })).toEqual(bevestigd);
  });

  it('weigert een tweede portaal op dezelfde map, met één regel', async () => {
    const tweede = opdrachtStarten('main', { DATA_DIR: dataDir, PORT: '0' });
    expect(await tweede.einde).toEqual({ code: 1, signaal: null });
    expect(tweede.fouten()).toMatch(/^Samenspel start niet\. Er draait al een portaal op [^\n]+\n$/);
  });

  it('eindigt met 0 als het mag stoppen, verankert het auditlog en stopt ook de database', async () => {
    const pid = (await readFile(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0];
    expect(Number(pid)).toBeGreaterThan(1);
    const anker = () => readFile(join(dataDir, 'audit', 'anker.jsonl'), 'utf8');
    const eerder = await anker();
    await teksten(server?.adres ?? '');
    server?.proces.kill('SIGTERM');
    expect(await server?.einde).toEqual({ code: 0, signaal: null });
    await expect(readFile(join(dataDir, 'postgres', 'data', 'postmaster.pid'))).rejects.toThrow('ENOENT');
    // The last reading before the end is anchored too.
    expect((await anker()).length).toBeGreaterThan(eerder.length);
  });
});

describe('Een verkeerde instelling', () => {
  const productie = {
    NODE_ENV: 'production', DATABASE_URL: 'postgres://samenspel_app:x@127.0.0.1:9/x', PUBLIC_URL: 'https://samenspel.example', SESSION_SECRET: 's'.repeat(32),
    OIDC_ISSUER: 'https://inloggen.example', OIDC_CLIENT_ID: 'samenspel', OIDC_CLIENT_SECRET: 'geheim',
  };
  it.each([
    ['een poort die niet bestaat', { PORT: '70000' }, 'PORT: moet een poortnummer zijn van 0 tot en met 65535.'],
    ['een database van een ander merk', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: moet beginnen met postgres:// of postgresql:// en een geldig adres zijn.'],
    ['een demo in productie', { ...productie, DEMO: '1' }, 'DEMO: mag niet aan staan als NODE_ENV=production.'],
    ['productie zonder geheim', { ...productie, SESSION_SECRET: '' }, 'SESSION_SECRET: is verplicht als NODE_ENV=production.'],
  ])('stopt de start met één regel: %s', async (_wat, env, regel) => {
    const poging = opdrachtStarten('main', env);
    expect(await poging.einde).toEqual({ code: 1, signaal: null });
    expect(poging.fouten()).toBe(`Samenspel start niet. ${regel}\n`);
    expect(poging.uit()).toBe('');
  });

  it('is ook een database die niet antwoordt: dan zegt de start dat met één regel', async () => {
    const poging = opdrachtStarten('main', productie);
    expect(await poging.einde).toEqual({ code: 1, signaal: null });
    expect(poging.fouten()).toMatch(/^Samenspel start niet\. [^\n]+\n$/);
    expect(poging.fouten()).not.toContain('samenspel_app:x');
  });

  it('stopt ook het migreren, met één regel', async () => {
    const poging = opdrachtStarten('migreren', { PORT: 'vier' });
    expect(await poging.einde).toEqual({ code: 1, signaal: null });
    expect(poging.fouten()).toMatch(/^Migreren is niet gelukt\. PORT: [^\n]+\n$/);
  });
});
