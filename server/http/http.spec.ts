import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portaalStarten, type Portaal, type PortaalOpties } from '../../test/support/httpProef.ts';

let map: string;
let portaal: Portaal;
const GEHEIM = 'Jansen-123456782';

const graphql: RequestHandler = (verzoek, antwoord) => {
  if (verzoek.query['stuk'] !== undefined) throw new Error(`waarde ${GEHEIM}`);
  antwoord.json({ data: { ok: true } });
};

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'samenspel-client-'));
  await mkdir(join(map, 'dist', 'assets'), { recursive: true });
  await writeFile(join(map, 'geheim.txt'), GEHEIM);
  await writeFile(join(map, 'dist', '.env'), GEHEIM);
  await writeFile(join(map, 'dist', 'index.html'), '<!doctype html><title>Samenspel</title>');
  await writeFile(join(map, 'dist', 'favicon.svg'), '<svg/>');
  await writeFile(join(map, 'dist', 'assets', 'app-Ab12.js'), 'export {};');
  portaal = await portaalStarten(() => ({ deps: { graphql, clientMap: join(map, 'dist') } }));
});
afterAll(async () => {
  await portaal.stoppen();
  await rm(map, { recursive: true });
});

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const vraag = (pad: string, init: RequestInit = {}): Promise<Response> => fetch(portaal.url + pad, { redirect: 'manual', ...init });

/** Sends the path as it is: fetch would tidy it first. */
function rauw(pad: string, opties: { method?: string; headers?: Record<string, string> } = {}): Promise<{ status: number; tekst: string }> {
  return new Promise((klaar, mis) => {
    const { hostname, port } = new URL(portaal.url);
    request({ hostname, port, path: pad, ...opties }, (antwoord) => {
      let tekst = '';
      antwoord.on('data', (deel) => { tekst += String(deel); }).on('end', () => klaar({ status: antwoord.statusCode ?? 0, tekst }));
    }).on('error', mis).end();
  });
}

async function metPortaal<T>(opties: PortaalOpties, werk: (portaal: Portaal) => Promise<T>): Promise<T> {
  const ander = await portaalStarten(() => opties);
  try {
    return await werk(ander);
  } finally {
    await ander.stoppen();
  }
}

describe('de gezondheid', () => {
  it('zegt dat het proces leeft, ook als de database er niet is', async () => {
    await metPortaal({ deps: { gereed: () => Promise.reject(new Error(GEHEIM)) } }, async ({ url, log }) => {
      expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
      const klaar = await fetch(`${url}/readyz`);
      expect([klaar.status, await klaar.json()]).toEqual([503, { status: 'niet gereed' }]);
      expect(log.join('')).not.toContain(GEHEIM);
    });
  });
  it('is gereed als de database is bijgewerkt, en anders niet', async () => {
    expect((await vraag('/readyz')).status).toBe(200);
    await metPortaal({ deps: { gereed: async () => false } }, async ({ url }) => expect((await fetch(`${url}/readyz`)).status).toBe(503));
  });
  it('wacht niet op een database die niets zegt', async () => {
    await metPortaal({ deps: { gereed: () => new Promise(() => undefined) } }, async ({ url }) => expect((await fetch(`${url}/readyz`)).status).toBe(503));
  });
});

describe('de client', () => {
  it('is op elk adres dezelfde pagina, die steeds wordt nagevraagd', async () => {
    for (const pad of ['/', '/inburgeraars', '/inburgeraars/12/pip', '/authenticiteit']) {
      const antwoord = await vraag(pad, { headers: HTML });
      expect(antwoord.status).toBe(200);
      expect(antwoord.headers.get('cache-control')).toBe('no-cache');
      expect(await antwoord.text()).toContain('<title>Samenspel</title>');
    }
    const etag = (await vraag('/', { headers: HTML })).headers.get('etag') ?? '';
    expect((await rauw('/', { headers: { ...HTML, 'if-none-match': etag } })).status).toBe(304);
  });
  it('bewaart de browser een jaar waar de naam met de inhoud verandert, en anders niet', async () => {
    const vast = await vraag('/assets/app-Ab12.js');
    expect([vast.status, vast.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await vraag('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });
  it.each(['/assets/bestaat-niet.js', '/assets/', '/favicon.png', '/healthz/x', '/.well-known/onbekend', '/.env', '/assets'])(
    'geeft geen pagina voor %s', async (pad) => {
      const antwoord = await vraag(pad, { headers: { accept: '*/*' } });
      expect(antwoord.status).toBe(404);
      expect(await antwoord.text()).not.toMatch(/<title>|Jansen/);
    });
  it.each(['/../geheim.txt', '/..%2fgeheim.txt', '/%2e%2e/geheim.txt', '/assets/../../geheim.txt', '/assets/..%2f..%2fgeheim.txt', '/assets/%2e%2e%5c..%5cgeheim.txt', '/.env',
    '//geheim.txt', '/assets/%00', '/%', '/assets/%c0%ae%c0%ae/geheim.txt'])('geeft geen bestand van buiten: %s', async (pad) => {
    const { status, tekst } = await rauw(pad);
    expect(tekst).not.toContain(GEHEIM);
    expect(status === 200 ? tekst : String(status)).toMatch(/<title>Samenspel|^40[0134]$/);
  });
  it('zegt waar je een kwetsbaarheid meldt, met een datum die nog niet voorbij is', async () => {
    const antwoord = await vraag('/.well-known/security.txt');
    expect(antwoord.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await antwoord.text()).toBe([
      'Contact: https://www.ncsc.nl/contact/kwetsbaarheid-melden', 'Expires: 2026-12-12T00:00:00Z', 'Preferred-Languages: nl, en',
      `Canonical: ${portaal.url}/.well-known/security.txt`, '',
    ].join('\n'));
  });
  it('ontbreekt zonder gebouwde client, met een zin en geen pad', async () => {
    await metPortaal({}, async ({ url }) => {
      const antwoord = await fetch(url, { headers: HTML });
      expect(antwoord.status).toBe(404);
      expect(await antwoord.text()).not.toContain('/bestaat/niet');
    });
  });
});

describe('een verzoek van een andere website', () => {
  const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  const metKop = (koppen: Record<string, string>): RequestInit => ({ ...json, headers: { ...json.headers, ...koppen } });

  it.each([['/auth/logout'], ['/auth/demo'], ['/auth/lidmaatschap'], ['/graphql']])('wordt op %s geweigerd', async (pad) => {
    const vreemd: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://elders.example' }, { origin: 'null' },
      { origin: portaal.url, 'sec-fetch-site': 'cross-site' }, { origin: `${portaal.url}.elders.example` }];
    for (const koppen of vreemd) {
      const antwoord = await vraag(pad, metKop(koppen));
      expect(antwoord.status).toBe(403);
      expect(await antwoord.json()).toMatchObject({ code: 'ANDERE_SITE', melding: 'Dit verzoek kwam van een andere website. Open Samenspel zelf en probeer het opnieuw.' });
    }
  });
  it('is iets anders dan een verzoek van de eigen pagina of van een programma', async () => {
    const eigen: Record<string, string>[] = [{ 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, { origin: portaal.url }, {}];
    for (const koppen of eigen) {
      expect((await vraag('/auth/logout', metKop(koppen))).status).toBe(200);
    }
  });
  it('herkent de eigen pagina ook onder de naam localhost', async () => {
    const { port } = new URL(portaal.url);
    const headers = { origin: `http://localhost:${port}`, host: `localhost:${port}` };
    expect((await rauw('/auth/logout', { method: 'POST', headers })).status).toBe(200);
    expect((await rauw('/auth/logout', { method: 'POST', headers: { ...headers, origin: 'http://localhost:1' } })).status).toBe(403);
  });
  it('kan geen formulier of tekst zijn', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const antwoord = await vraag('/auth/logout', { method: 'POST', headers: { 'content-type': type }, body: '{"id":1}' });
      expect([antwoord.status, await antwoord.json()]).toMatchObject([415, { melding: 'Stuur de gegevens als JSON.' }]);
    }
    expect((await vraag('/auth/logout', { method: 'POST', headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect((await vraag('/auth/logout', { method: 'POST' })).status).toBe(200);
  });
});

describe('wat niet klopt', () => {
  it('een te groot bericht wordt niet gelezen', async () => {
    const stuur = (lengte: number): Promise<Response> => vraag('/auth/demo', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: 'x', p: 'p'.repeat(lengte) }),
    });
    expect([(await stuur(10_300)).status, (await stuur(10_000)).status]).toEqual([413, 400]);
  });
  it('kapotte JSON wordt geweigerd zonder haar te herhalen', async () => {
    const antwoord = await vraag('/auth/demo', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"id": ${GEHEIM}` });
    expect(antwoord.status).toBe(400);
    expect(await antwoord.text()).not.toContain('Jansen');
  });
  it('een onbekend adres onder /auth is er niet, wie er ook vraagt', async () => {
    for (const init of [{}, { headers: HTML }, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }, { method: 'DELETE' }]) {
      expect((await vraag('/auth/onbekend', init)).status).toBe(404);
    }
    expect((await vraag('/inburgeraars', { method: 'POST' })).status).toBe(404);
  });
  it('een fout van binnen wordt een zin met een nummer, en staat zonder waarden in de log', async () => {
    const antwoord = await vraag(`/graphql?stuk=${GEHEIM}`);
    const inhoud = await antwoord.json() as { traceId: string };
    expect(antwoord.status).toBe(500);
    expect(inhoud).toEqual({ code: 'ONVERWACHTE_FOUT', melding: 'Er ging iets mis. Probeer het later nog eens.', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const regels = portaal.log.filter((regel) => regel.includes(inhoud.traceId));
    expect(regels).toHaveLength(2);
    expect(regels.join('')).toContain('"soort":"Error"');
    expect(regels.join('')).not.toContain('Jansen');
  });
  it('wie een pagina vraagt krijgt de zin als pagina', async () => {
    const antwoord = await vraag('/graphql?stuk=1', { headers: HTML });
    expect(antwoord.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await antwoord.text()).toMatch(/<html lang="nl">[\s\S]*Er ging iets mis\.[\s\S]*[0-9a-f]{32}/);
  });
});

describe('de log van verzoeken', () => {
  const laatste = (log: string[]): Record<string, unknown> => JSON.parse(log.at(-1) ?? '{}') as Record<string, unknown>;

  it('noemt het patroon van de route, nooit het adres of de vraag', async () => {
    const routes: [string, string][] = [
      ['/auth/inlogwijzen', '/auth/inlogwijzen'], ['/graphql', '/graphql'], ['/inburgeraars', 'pagina'], ['/assets/app-Ab12.js', '/assets'],
      ['/favicon.svg', 'bestand'], ['/auth', 'onbekend'], ['/healthz', '/healthz'],
    ];
    for (const [pad, route] of routes) {
      await (await vraag(`${pad}${pad === '/inburgeraars' ? `/${GEHEIM}` : ''}?q=${GEHEIM}`, { headers: { ...HTML, cookie: `samenspel-sessie=${GEHEIM}` } })).text();
      expect(laatste(portaal.log)).toMatchObject({ methode: 'GET', route, status: expect.any(Number), ms: expect.any(Number), traceId: expect.stringMatching(/^[0-9a-f]{32}$/), msg: 'verzoek' });
    }
    expect(portaal.log.join('')).not.toContain(GEHEIM);
  });
  it('neemt het spoor van de eigen proxy over, en niet dat van een bezoeker', async () => {
    const spoor = 'a'.repeat(32);
    const headers = { traceparent: `00-${spoor}-${'b'.repeat(16)}-01` };
    expect((await vraag('/healthz', { headers })).headers.get('x-trace-id')).not.toBe(spoor);
    await metPortaal({ env: { TRUST_PROXY: '1' } }, async ({ url }) => {
      expect((await fetch(`${url}/healthz`, { headers })).headers.get('x-trace-id')).toBe(spoor);
      expect((await fetch(`${url}/healthz`, { headers: { traceparent: `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01` } })).headers.get('x-trace-id')).toMatch(/[1-9a-f]/);
    });
  });
});
