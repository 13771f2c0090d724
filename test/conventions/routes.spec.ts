import type { Express } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { configLezen } from '../../server/config.ts';
import { maakLog } from '../../server/http/log.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';

let p: Portaal;
let apps: App[];
beforeAll(async () => {
  p = await portaalStarten();
  const soorten = [{ DEMO: '1' }, { DEMO: '0', SESSION_SECRET: 'x'.repeat(32), OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'samenspel', OIDC_CLIENT_SECRET: 'niet-in-gebruik' }];
  apps = await Promise.all(soorten.map((soort) => {
    const config = configLezen({ ...soort, PORT: '0', DATABASE_URL: p.appUrl, LOG_LEVEL: 'info' });
    return createApp({ config, databaseUrl: p.appUrl, klok: () => new Date(), log: maakLog(config, { write: () => undefined }), clientMap: '/nonexistent' });
  }));
});
afterAll(async () => {
  for (const app of apps) await app.stop();
  await p.stop();
});

interface Laag { name: string; route?: { path: string; methods: Record<string, boolean> }; handle: { stack?: Laag[] } }

/** Every address that Express itself answers, with its method; what sits under a router as well. */
function routes(http: Express): string[] {
  const lagen = (stapel: readonly Laag[]): string[] => stapel.flatMap((laag) => (laag.route
    ? Object.keys(laag.route.methods).map((methode) => `${methode.toUpperCase()} ${laag.route?.path}`) : lagen(laag.handle.stack ?? [])));
  return lagen((http as unknown as { router: { stack: Laag[] } }).router.stack);
}

/**
 * Each address and what guards it. `sessie`: nobody without a session gets anything. `open`: before log-in by nature.
 * `demo`: not mounted on a real server. `uitgaan`: ends a session,
 * and an absent one is no error. Beside these there are /graphql, with a guard on every root field
 * (`graphql/bewaking.ts`, `test/access/wanden.spec.ts`), and the files of the client, the same for everybody.
 */
const ADRESSEN: Record<string, 'sessie' | 'open' | 'demo' | 'uitgaan'> = {
  'GET /healthz': 'open',
  'GET /readyz': 'open',
  'GET /.well-known/security.txt': 'open',
  'GET /.well-known/oauth-authorization-server': 'open',
  // Gives a token to a system that knows its secret (partnersystemen.spec.ts).
  'POST /oauth/token': 'open',
  'GET /verwerkingen/:naam': 'open',
  'GET /auth/inlogwijzen': 'open',
  'GET /auth/login': 'open',
  'GET /auth/callback': 'open',
  'POST /auth/logout': 'uitgaan',
  'GET /auth/lidmaatschappen': 'sessie',
  'POST /auth/lidmaatschap': 'sessie',
  'GET /auth/demo': 'demo',
  'POST /auth/demo': 'demo',
  // Says what a link opens, to who has its secret (uitnodigingen.spec.ts).
  'POST /auth/uitnodiging': 'open',
  'POST /auth/demo/uitnodiging': 'demo',
  'GET /uitvoer/:id': 'sessie',
  'GET /agenda/:id': 'sessie',
  'GET /bladen/:id': 'sessie',
};

describe('Elk adres van de server', () => {
  it('staat op de lijst, met wat het bewaakt', () => {
    expect([...new Set(apps.flatMap((app) => routes(app.http)))].sort()).toEqual(Object.keys(ADRESSEN).sort());
  });

  it.each(Object.entries(ADRESSEN).filter(([, soort]) => soort === 'sessie'))('%s geeft niets zonder sessie', async (route) => {
    const [method = '', pad = ''] = route.split(' ');
    const adres = `${p.adres}${pad.replace(':id', '11111111-1111-4111-8111-111111111111')}`;
    const antwoord = await fetch(adres, { method, headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }, ...(method === 'POST' ? { body: '{"id":"11111111-1111-4111-8111-111111111111"}' } : {}) });
    expect([401, 404]).toContain(antwoord.status);
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
    expect(antwoord.headers.get('set-cookie')).toBeNull();
  });

  it('van een andere site komt er niets door dat iets verandert of van iemand is', async () => {
    for (const [method, pad] of [['POST', '/graphql'], ['POST', '/oauth/token'], ['POST', '/auth/logout'], ['POST', '/auth/lidmaatschap'], ['POST', '/auth/demo']] as const) {
      const antwoord = await fetch(`${p.adres}${pad}`, { method, headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site', cookie: await p.koekje(p.w.wie.consulent) }, body: '{}' });
      expect([pad, antwoord.status]).toEqual([pad, 403]);
    }
  });

  it('wat niet op de lijst staat is er niet, met geen enkele methode', async () => {
    for (const pad of ['/auth', '/auth/sessies', '/uitvoer', '/api', '/graphql/x', '/metrics', '/.env']) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const { status } = await fetch(`${p.adres}${pad}`, { method, headers: { 'sec-fetch-site': 'same-origin', cookie: await p.koekje(p.w.wie.consulent) } });
        expect([method, pad, [400, 404, 405].includes(status)]).toEqual([method, pad, true]);
      }
    }
  });

  it('zonder demo zijn de demo-adressen er niet', async () => {
    const echt = await portaalStarten({ demo: false });
    try {
      for (const method of ['GET', 'POST']) expect((await fetch(`${echt.adres}/auth/demo`, { method })).status).toBe(404);
    } finally {
      await echt.stop();
    }
  });
});
