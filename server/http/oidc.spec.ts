import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../../test/support/browser.ts';
import { LID, NU, portaalStarten, proefStarten, WIE, type Portaal, type Proef } from '../../test/support/httpProef.ts';
import { oidcProviderStarten, type OidcProvider } from '../../test/support/oidcProvider.ts';
import { tokenHash } from './sessie.ts';

const CLIENT = { clientId: 'samenspel', clientSecret: 'een geheim van de inlogdienst' };
const MENSEN = [
  { subject: 'fenna', naam: 'Fenna' }, { subject: 'gerrit', naam: 'Gerrit' }, { subject: 'onbekend', naam: 'Iemand zonder account' },
];

let proef: Proef;
let provider: OidcProvider;
let portaal: Portaal;
let nu = NU;

beforeAll(async () => {
  proef = await proefStarten();
  portaal = await portaalStarten(async (url) => {
    provider = await oidcProviderStarten({ ...CLIENT, portaal: url, mensen: MENSEN });
    const env = { DEMO: '0', OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT.clientId, OIDC_CLIENT_SECRET: CLIENT.clientSecret };
    return { env, deps: { pool: proef.app, klok: () => nu } };
  });
  await proef.admin.query(`update gebruiker set oidc_issuer = $1, oidc_subject = lower(naam)`, [provider.issuer]);
}, 60_000);
afterAll(async () => {
  await portaal.stoppen();
  await provider.stoppen();
  await proef.stoppen();
});
beforeEach(() => proef.admin.query('delete from sessie'));
afterEach(() => { nu = NU; });

const isTerug = (adres: string): boolean => adres.startsWith(`${portaal.url}/auth/callback`);
const sessiekoekje = (browser: Browser): string | undefined => browser.koekje(portaal.url, 'samenspel-sessie');
const aantalSessies = async (): Promise<number> => (await proef.admin.query('select from sessie')).rowCount ?? -1;

/** From the portal to the log-in service, chooses who one is, and stops at the address that leads back. */
async function totDeTerugweg(browser: Browser, wie: string, { naar = '/', via = (adres: string) => adres } = {}): Promise<string> {
  const start = await browser.vraag(`${portaal.url}/auth/login?naar=${encodeURIComponent(naar)}`);
  const dienst = via(start.headers.get('location') ?? '');
  const { adres, antwoord } = await browser.volg(dienst, isTerug);
  if (isTerug(adres)) return adres;
  expect(await antwoord.text()).toContain('Wie bent u?');
  const gekozen = await browser.vraag(adres, { formulier: { subject: wie } });
  return (await browser.volg(gekozen.headers.get('location') ?? '', isTerug)).adres;
}

async function logIn(browser: Browser, wie: string, naar?: string): Promise<Response> {
  return browser.vraag(await totDeTerugweg(browser, wie, naar === undefined ? {} : { naar }));
}

async function weigering(antwoord: Response, status: number, zin: string): Promise<void> {
  expect(antwoord.status).toBe(status);
  expect(antwoord.headers.get('content-type')).toContain('text/html');
  expect(await antwoord.text()).toContain(zin);
}

function met(adres: string, verander: (vragen: URLSearchParams) => void): string {
  const url = new URL(adres);
  verander(url.searchParams);
  return url.href;
}

describe('inloggen bij de inlogdienst', () => {
  it('maakt een sessie in het oudste lidmaatschap dat loopt, en brengt je terug naar de pagina', async () => {
    const browser = new Browser();
    const antwoord = await logIn(browser, 'fenna', '/inburgeraars?pagina=2');
    expect(antwoord.status).toBe(303);
    expect(antwoord.headers.get('location')).toBe(`${portaal.url}/inburgeraars?pagina=2`);
    const token = sessiekoekje(browser) ?? '';
    const { rows } = await proef.admin.query('select token_hash, gebruiker_id, lidmaatschap_id from sessie');
    expect(rows).toEqual([{ token_hash: tokenHash(token), gebruiker_id: WIE.fenna, lidmaatschap_id: LID.fennaConsulent }]);
    expect(browser.koekje(portaal.url, 'samenspel-inloggen')).toBeUndefined();
  });
  it('vraagt code, PKCE, state, nonce en niet meer dan wie je bent', async () => {
    const start = await new Browser().vraag(`${portaal.url}/auth/login`);
    expect(start.headers.get('cache-control')).toBe('no-store');
    const vraag = Object.fromEntries(new URL(start.headers.get('location') ?? '').searchParams);
    expect(vraag).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid', redirect_uri: `${portaal.url}/auth/callback` });
    for (const naam of ['state', 'nonce', 'code_challenge']) expect(vraag[naam]).toMatch(/^[\w-]{43}$/);
  });
  it('verzegelt wat het in de browser bewaart: geen state, nonce of verifier te lezen', async () => {
    const browser = new Browser();
    const start = await browser.vraag(`${portaal.url}/auth/login`);
    const [kop = ''] = start.headers.getSetCookie();
    expect(kop).toMatch(/^samenspel-inloggen=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    const inhoud = Buffer.from(browser.koekje(portaal.url, 'samenspel-inloggen') ?? '', 'base64url').toString('latin1');
    expect(inhoud).not.toContain(new URL(start.headers.get('location') ?? '').searchParams.get('state'));
  });
  it('zet geen token in de log', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(browser, 'fenna');
    await browser.vraag(terug);
    const alles = portaal.log.join('');
    expect(alles).toContain('"route":"/auth/callback"');
    for (const geheim of [sessiekoekje(browser), new URL(terug).searchParams.get('code'), new URL(terug).searchParams.get('state'), 'Fenna', WIE.fenna]) {
      expect(geheim).toBeTruthy();
      expect(alles).not.toContain(geheim);
    }
  });
});

describe('een terugweg die niet klopt', () => {
  it('met een andere state maakt geen sessie', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(browser, 'fenna');
    await weigering(await browser.vraag(met(terug, (v) => v.set('state', 'x'.repeat(43)))), 400, 'Het inloggen is niet gelukt.');
    expect(await aantalSessies()).toBe(0);
  });
  it('met een andere nonce maakt geen sessie', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(browser, 'fenna', { via: (adres) => met(adres, (v) => v.set('nonce', 'x'.repeat(43))) });
    await weigering(await browser.vraag(terug), 400, 'Het inloggen is niet gelukt.');
    expect(await aantalSessies()).toBe(0);
  });
  it('met een andere PKCE-uitdaging maakt geen sessie', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(browser, 'fenna', { via: (adres) => met(adres, (v) => v.set('code_challenge', 'x'.repeat(43))) });
    await weigering(await browser.vraag(terug), 400, 'Het inloggen is niet gelukt.');
    expect(await aantalSessies()).toBe(0);
  });
  it('van een andere uitgever maakt geen sessie', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(browser, 'fenna');
    await weigering(await browser.vraag(met(terug, (v) => v.set('iss', 'https://elders.example'))), 400, 'Het inloggen is niet gelukt.');
    expect(await aantalSessies()).toBe(0);
  });
  it('werkt geen tweede keer: niet in dezelfde browser, en niet voor wie de koekjes kopieerde', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(browser, 'fenna');
    const dief = browser.kopie();
    expect((await browser.vraag(terug)).status).toBe(303);
    await weigering(await browser.vraag(terug), 400, 'Het inloggen duurde te lang of begon in een ander venster.');
    await weigering(await dief.vraag(terug), 400, 'Het inloggen is niet gelukt.');
    expect(sessiekoekje(dief)).toBeUndefined();
    expect(await aantalSessies()).toBe(1);
  });
  it('werkt niet in een andere browser dan die het inloggen begon', async () => {
    const terug = await totDeTerugweg(new Browser(), 'fenna');
    const ander = new Browser();
    await weigering(await ander.vraag(terug), 400, 'begon in een ander venster');
    await ander.vraag(`${portaal.url}/auth/login`);
    await weigering(await ander.vraag(terug), 400, 'Het inloggen is niet gelukt.');
    expect(await aantalSessies()).toBe(0);
  });
  it('werkt na tien minuten niet meer, ook al bewaart de browser het koekje', async () => {
    const laat = new Browser();
    const terug = await totDeTerugweg(laat, 'fenna');
    nu = new Date(NU.getTime() + 600_000);
    await weigering(await laat.vraag(terug), 400, 'Het inloggen duurde te lang');
    nu = NU;
    const optijd = new Browser();
    const nogGoed = await totDeTerugweg(optijd, 'fenna');
    nu = new Date(NU.getTime() + 599_000);
    expect((await optijd.vraag(nogGoed)).status).toBe(303);
  });
  it('met een vervalst koekje is alsof er geen koekje is', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(browser, 'fenna');
    const koekje = browser.koekje(portaal.url, 'samenspel-inloggen') ?? '';
    browser.zetKoekje(portaal.url, 'samenspel-inloggen', `${koekje.startsWith('A') ? 'B' : 'A'}${koekje.slice(1)}`);
    await weigering(await browser.vraag(terug), 400, 'Begin opnieuw.');
  });
  it('van wie zelf stopt bij de inlogdienst zegt dat het inloggen is gestopt', async () => {
    const browser = new Browser();
    await weigering(await browser.vraag(await totDeTerugweg(browser, '')), 403, 'Het inloggen is gestopt.');
  });
});

describe('wie er niet in mag', () => {
  it('is iemand zonder account, al heeft de inlogdienst diegene herkend', async () => {
    const browser = new Browser();
    await weigering(await logIn(browser, 'onbekend'), 403, 'U hebt nog geen account bij Samenspel.');
    expect(sessiekoekje(browser)).toBeUndefined();
    expect(await aantalSessies()).toBe(0);
  });
  it('is iemand met dezelfde naam bij een andere inlogdienst', async () => {
    await proef.admin.query(`update gebruiker set oidc_issuer = 'https://elders.example' where id = $1`, [WIE.fenna]);
    try {
      await weigering(await logIn(new Browser(), 'fenna'), 403, 'U hebt nog geen account bij Samenspel.');
    } finally {
      await proef.admin.query('update gebruiker set oidc_issuer = $1 where id = $2', [provider.issuer, WIE.fenna]);
    }
  });
  it('is iemand van wie het lidmaatschap gisteren eindigde', async () => {
    await weigering(await logIn(new Browser(), 'gerrit'), 403, 'Uw toegang tot Samenspel is gestopt of nog niet begonnen.');
    nu = new Date('2026-06-14T07:00:00Z');
    expect((await logIn(new Browser(), 'gerrit')).status).toBe(303);
  });
  it('laat de sessie van de vorige gebruiker van deze computer niet open staan', async () => {
    const computer = new Browser();
    await logIn(computer, 'fenna');
    const sessie = sessiekoekje(computer) ?? '';
    const volgende = new Browser();
    volgende.zetKoekje(portaal.url, 'samenspel-sessie', sessie);
    await weigering(await logIn(volgende, 'onbekend'), 403, 'U hebt nog geen account');
    expect(sessiekoekje(volgende)).toBeUndefined();
    expect(await aantalSessies()).toBe(0);
  });
});

describe('een token dat iemand vooraf klaarzette', () => {
  it('wordt bij het inloggen nooit de sessie', async () => {
    const voorgekookt = 'v'.repeat(43);
    const browser = new Browser();
    browser.zetKoekje(portaal.url, 'samenspel-sessie', voorgekookt);
    await logIn(browser, 'fenna');
    expect(sessiekoekje(browser)).not.toBe(voorgekookt);
    const { rows } = await proef.admin.query<{ token_hash: string }>('select token_hash from sessie');
    expect(rows.map((rij) => rij.token_hash)).toEqual([tokenHash(sessiekoekje(browser) ?? '')]);
  });
  it('en een eerdere sessie in dezelfde browser eindigt bij opnieuw inloggen', async () => {
    const browser = new Browser();
    await logIn(browser, 'fenna');
    const eerste = sessiekoekje(browser);
    await logIn(browser, 'fenna');
    expect(sessiekoekje(browser)).not.toBe(eerste);
    expect(await aantalSessies()).toBe(1);
  });
});

describe('de pagina om naar terug te gaan', () => {
  it.each(['https://elders.example/', '//elders.example', '/\\elders.example', '/\t/elders.example', '/.//elders.example', 'javascript:alert(1)', '/auth/login'])(
    'is nooit %s maar dan de voorpagina', async (naar) => {
      const antwoord = await logIn(new Browser(), 'fenna', naar);
      expect(antwoord.status).toBe(303);
      expect(antwoord.headers.get('location')).toBe(`${portaal.url}/`);
    });
});

describe('uitloggen', () => {
  it('eindigt de sessie, wist de browser en wijst naar het einde bij de inlogdienst', async () => {
    const browser = new Browser();
    await logIn(browser, 'fenna');
    const dief = browser.kopie();
    const antwoord = await browser.vraag(`${portaal.url}/auth/logout`, { json: {} });
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('clear-site-data')).toBe('"cache", "storage"');
    const { naar } = await antwoord.json() as { naar: string };
    expect(naar.startsWith(`${provider.issuer}/session/end?`)).toBe(true);
    expect(Object.fromEntries(new URL(naar).searchParams)).toMatchObject({ id_token_hint: expect.stringMatching(/^ey/), post_logout_redirect_uri: `${portaal.url}/` });
    expect((await browser.vraag(naar)).status).toBe(200);
    expect(sessiekoekje(browser)).toBeUndefined();
    expect((await dief.vraag(`${portaal.url}/auth/lidmaatschappen`)).status).toBe(401);
    expect(await aantalSessies()).toBe(0);
  });
  it('lukt ook zonder sessie, en dan is er niets om naartoe te gaan', async () => {
    const antwoord = await new Browser().vraag(`${portaal.url}/auth/logout`, { json: {} });
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
      return { env: { DEMO: '0', OIDC_ISSUER: tijdelijk.issuer, OIDC_CLIENT_ID: 'samenspel', OIDC_CLIENT_SECRET: 'geheim' }, deps: { pool: proef.app } };
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
