import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../../test/support/browser.ts';
import { portaalStarten } from '../../test/support/httpProef.ts';
import { CLIENT, logIn, MENSEN, oidcProefStarten, sessiekoekje, weigering, type OidcProef } from '../../test/support/oidcProef.ts';
import { oidcProviderStarten } from '../../test/support/oidcProvider.ts';
import { tokenHash } from './sessie.ts';

let p: OidcProef;
beforeAll(async () => { p = await oidcProefStarten(); }, 60_000);
afterAll(() => p.stoppen());
beforeEach(() => p.proef.admin.query('delete from sessie'));

const aantalSessies = async (): Promise<number> => (await p.proef.admin.query('select from sessie')).rowCount ?? -1;

describe('een token dat iemand vooraf klaarzette', () => {
  it('wordt bij het inloggen nooit de sessie', async () => {
    const voorgekookt = 'v'.repeat(43);
    const browser = new Browser();
    browser.zetKoekje(p.portaal.url, 'samenspel-sessie', voorgekookt);
    await logIn(p, browser, 'fenna');
    expect(sessiekoekje(p, browser)).not.toBe(voorgekookt);
    const { rows } = await p.proef.admin.query<{ token_hash: string }>('select token_hash from sessie');
    expect(rows.map((rij) => rij.token_hash)).toEqual([tokenHash(sessiekoekje(p, browser) ?? '')]);
  });
  it('en een eerdere sessie in dezelfde browser eindigt bij opnieuw inloggen', async () => {
    const browser = new Browser();
    await logIn(p, browser, 'fenna');
    const eerste = sessiekoekje(p, browser);
    await logIn(p, browser, 'fenna');
    expect(sessiekoekje(p, browser)).not.toBe(eerste);
    expect(await aantalSessies()).toBe(1);
  });
});

describe('de pagina om naar terug te gaan', () => {
  it.each(['https://elders.example/', '//elders.example', '/\\elders.example', '/\t/elders.example', '/.//elders.example', 'javascript:alert(1)', '/auth/login'])(
    'is nooit %s maar dan de voorpagina', async (naar) => {
      const antwoord = await logIn(p, new Browser(), 'fenna', naar);
      expect(antwoord.status).toBe(303);
      expect(antwoord.headers.get('location')).toBe(`${p.portaal.url}/`);
    });
});

describe('uitloggen', () => {
  it('eindigt de sessie, wist de browser en wijst naar het einde bij de inlogdienst', async () => {
    const browser = new Browser();
    await logIn(p, browser, 'fenna');
    const dief = browser.kopie();
    const antwoord = await browser.vraag(`${p.portaal.url}/auth/logout`, { json: {} });
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('clear-site-data')).toBe('"cache", "storage"');
    const { naar } = await antwoord.json() as { naar: string };
    expect(naar.startsWith(`${p.provider.issuer}/session/end?`)).toBe(true);
    expect(Object.fromEntries(new URL(naar).searchParams)).toMatchObject({ id_token_hint: expect.stringMatching(/^ey/), post_logout_redirect_uri: `${p.portaal.url}/` });
    expect((await browser.vraag(naar)).status).toBe(200);
    expect(sessiekoekje(p, browser)).toBeUndefined();
    expect((await dief.vraag(`${p.portaal.url}/auth/lidmaatschappen`)).status).toBe(401);
    expect(await aantalSessies()).toBe(0);
  });
  it('lukt ook zonder sessie, en dan is er niets om naartoe te gaan', async () => {
    const antwoord = await new Browser().vraag(`${p.portaal.url}/auth/logout`, { json: {} });
    expect(await antwoord.json()).toEqual({ naar: null });
  });
});

describe('zonder inlogdienst', () => {
  it('start het portaal toch, zegt het wie wil inloggen, en probeert het de volgende keer opnieuw', async () => {
    let poort = 0;
    const later = await portaalStarten(async (url) => {
      const tijdelijk = await oidcProviderStarten({ ...CLIENT, portaal: url, mensen: MENSEN });
      poort = Number(new URL(tijdelijk.issuer).port);
      await tijdelijk.stoppen();
      return { env: { DEMO: '0', OIDC_ISSUER: tijdelijk.issuer, OIDC_CLIENT_ID: 'samenspel', OIDC_CLIENT_SECRET: 'geheim' }, deps: { pool: p.proef.app } };
    });
    try {
      await weigering(await new Browser().vraag(`${later.url}/auth/login`), 503, 'De inlogdienst is nu niet bereikbaar.');
      const terug = await oidcProviderStarten({ ...CLIENT, portaal: later.url, mensen: MENSEN, poort });
      expect((await new Browser().vraag(`${later.url}/auth/login`)).status).toBe(303);
      await terug.stoppen();
    } finally {
      await later.stoppen();
    }
  });
  it('bestaan de adressen van het inloggen niet in een demo', async () => {
    const demo = await portaalStarten(() => ({ env: { DEMO: '1' } }));
    for (const pad of ['/auth/login', '/auth/callback?code=x&state=y']) expect((await new Browser().vraag(demo.url + pad)).status).toBe(404);
    expect(await (await fetch(`${demo.url}/auth/inlogwijzen`)).json()).toEqual({ demo: true, oidc: false });
    await demo.stoppen();
  });
});
