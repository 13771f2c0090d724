import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../../test/support/browser.ts';
import { LID, NU, WIE } from '../../test/support/httpProef.ts';
import { logIn, met, oidcProefStarten, sessiekoekje, totDeTerugweg, weigering, type OidcProef } from '../../test/support/oidcProef.ts';
import { tokenHash } from './sessie.ts';

let p: OidcProef;
beforeAll(async () => { p = await oidcProefStarten(); }, 60_000);
afterAll(() => p.stoppen());
beforeEach(() => p.proef.admin.query('delete from sessie'));
afterEach(() => { p.nu = NU; });

const aantalSessies = async (): Promise<number> => (await p.proef.admin.query('select from sessie')).rowCount ?? -1;

describe('inloggen bij de inlogdienst', () => {
  it('maakt een sessie in het oudste lidmaatschap dat loopt, en brengt je terug naar de pagina', async () => {
    const browser = new Browser();
    const antwoord = await logIn(p, browser, 'fenna', '/inburgeraars?pagina=2');
    expect(antwoord.status).toBe(303);
    expect(antwoord.headers.get('location')).toBe(`${p.portaal.url}/inburgeraars?pagina=2`);
    const token = sessiekoekje(p, browser) ?? '';
    const { rows } = await p.proef.admin.query('select token_hash, gebruiker_id, lidmaatschap_id from sessie');
    expect(rows).toEqual([{ token_hash: tokenHash(token), gebruiker_id: WIE.fenna, lidmaatschap_id: LID.fennaConsulent }]);
    expect(browser.koekje(p.portaal.url, 'samenspel-inloggen')).toBeUndefined();
  });
  it('vraagt code, PKCE, state, nonce en niet meer dan wie je bent', async () => {
    const start = await new Browser().vraag(`${p.portaal.url}/auth/login`);
    expect(start.headers.get('cache-control')).toBe('no-store');
    const vraag = Object.fromEntries(new URL(start.headers.get('location') ?? '').searchParams);
    expect(vraag).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid', redirect_uri: `${p.portaal.url}/auth/callback` });
    for (const naam of ['state', 'nonce', 'code_challenge']) expect(vraag[naam]).toMatch(/^[\w-]{43}$/);
  });
  it('verzegelt wat het in de browser bewaart: geen state, nonce of verifier te lezen', async () => {
    const browser = new Browser();
    const start = await browser.vraag(`${p.portaal.url}/auth/login`);
    const [kop = ''] = start.headers.getSetCookie();
    expect(kop).toMatch(/^samenspel-inloggen=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    const inhoud = Buffer.from(browser.koekje(p.portaal.url, 'samenspel-inloggen') ?? '', 'base64url').toString('latin1');
    expect(inhoud).not.toContain(new URL(start.headers.get('location') ?? '').searchParams.get('state'));
  });
  it('zet geen token in de log', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(p, browser, 'fenna');
    await browser.vraag(terug);
    const alles = p.portaal.log.join('');
    expect(alles).toContain('"route":"/auth/callback"');
    for (const geheim of [sessiekoekje(p, browser), new URL(terug).searchParams.get('code'), new URL(terug).searchParams.get('state'), 'Fenna', WIE.fenna]) {
      expect(geheim).toBeTruthy();
      expect(alles).not.toContain(geheim);
    }
  });
});

describe('een terugweg die niet klopt', () => {
  it('met een andere state maakt geen sessie', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(p, browser, 'fenna');
    await weigering(await browser.vraag(met(terug, (v) => v.set('state', 'x'.repeat(43)))), 400, 'Het inloggen is niet gelukt.');
    expect(await aantalSessies()).toBe(0);
  });
  it('met een andere nonce maakt geen sessie', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(p, browser, 'fenna', { via: (adres) => met(adres, (v) => v.set('nonce', 'x'.repeat(43))) });
    await weigering(await browser.vraag(terug), 400, 'Het inloggen is niet gelukt.');
    expect(await aantalSessies()).toBe(0);
  });
  it('met een andere PKCE-uitdaging maakt geen sessie', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(p, browser, 'fenna', { via: (adres) => met(adres, (v) => v.set('code_challenge', 'x'.repeat(43))) });
    await weigering(await browser.vraag(terug), 400, 'Het inloggen is niet gelukt.');
    expect(await aantalSessies()).toBe(0);
  });
  it('van een andere uitgever maakt geen sessie', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(p, browser, 'fenna');
    await weigering(await browser.vraag(met(terug, (v) => v.set('iss', 'https://elders.example'))), 400, 'Het inloggen is niet gelukt.');
    expect(await aantalSessies()).toBe(0);
  });
  it('werkt geen tweede keer: niet in dezelfde browser, en niet voor wie de koekjes kopieerde', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(p, browser, 'fenna');
    const dief = browser.kopie();
    expect((await browser.vraag(terug)).status).toBe(303);
    await weigering(await browser.vraag(terug), 400, 'Het inloggen duurde te lang of begon in een ander venster.');
    await weigering(await dief.vraag(terug), 400, 'Het inloggen is niet gelukt.');
    expect(sessiekoekje(p, dief)).toBeUndefined();
    expect(await aantalSessies()).toBe(1);
  });
  it('werkt niet in een andere browser dan die het inloggen begon', async () => {
    const terug = await totDeTerugweg(p, new Browser(), 'fenna');
    const ander = new Browser();
    await weigering(await ander.vraag(terug), 400, 'begon in een ander venster');
    await ander.vraag(`${p.portaal.url}/auth/login`);
    await weigering(await ander.vraag(terug), 400, 'Het inloggen is niet gelukt.');
    expect(await aantalSessies()).toBe(0);
  });
  it('werkt na tien minuten niet meer, ook al bewaart de browser het koekje', async () => {
    const laat = new Browser();
    const terug = await totDeTerugweg(p, laat, 'fenna');
    p.nu = new Date(NU.getTime() + 600_000);
    await weigering(await laat.vraag(terug), 400, 'Het inloggen duurde te lang');
    p.nu = NU;
    const optijd = new Browser();
    const nogGoed = await totDeTerugweg(p, optijd, 'fenna');
    p.nu = new Date(NU.getTime() + 599_000);
    expect((await optijd.vraag(nogGoed)).status).toBe(303);
  });
  it('met een vervalst koekje is alsof er geen koekje is', async () => {
    const browser = new Browser();
    const terug = await totDeTerugweg(p, browser, 'fenna');
    const koekje = browser.koekje(p.portaal.url, 'samenspel-inloggen') ?? '';
    browser.zetKoekje(p.portaal.url, 'samenspel-inloggen', `${koekje.startsWith('A') ? 'B' : 'A'}${koekje.slice(1)}`);
    await weigering(await browser.vraag(terug), 400, 'Begin opnieuw.');
  });
  it('van wie zelf stopt bij de inlogdienst zegt dat het inloggen is gestopt', async () => {
    const browser = new Browser();
    await weigering(await browser.vraag(await totDeTerugweg(p, browser, '')), 403, 'Het inloggen is gestopt.');
  });
});

describe('wie er niet in mag', () => {
  it('is iemand zonder account, al heeft de inlogdienst diegene herkend', async () => {
    const browser = new Browser();
    await weigering(await logIn(p, browser, 'onbekend'), 403, 'U hebt nog geen account bij Samenspel.');
    expect(sessiekoekje(p, browser)).toBeUndefined();
    expect(await aantalSessies()).toBe(0);
  });
  it('is iemand met dezelfde naam bij een andere inlogdienst', async () => {
    await p.proef.admin.query(`update gebruiker set oidc_issuer = 'https://elders.example' where id = $1`, [WIE.fenna]);
    try {
      await weigering(await logIn(p, new Browser(), 'fenna'), 403, 'U hebt nog geen account bij Samenspel.');
    } finally {
      await p.proef.admin.query('update gebruiker set oidc_issuer = $1 where id = $2', [p.provider.issuer, WIE.fenna]);
    }
  });
  it('is iemand van wie het lidmaatschap gisteren eindigde', async () => {
    await weigering(await logIn(p, new Browser(), 'gerrit'), 403, 'Uw toegang tot Samenspel is gestopt of nog niet begonnen.');
    p.nu = new Date('2026-06-14T07:00:00Z');
    expect((await logIn(p, new Browser(), 'gerrit')).status).toBe(303);
  });
  it('laat de sessie van de vorige gebruiker van deze computer niet open staan', async () => {
    const computer = new Browser();
    await logIn(p, computer, 'fenna');
    const sessie = sessiekoekje(p, computer) ?? '';
    const volgende = new Browser();
    volgende.zetKoekje(p.portaal.url, 'samenspel-sessie', sessie);
    await weigering(await logIn(p, volgende, 'onbekend'), 403, 'U hebt nog geen account');
    expect(sessiekoekje(p, volgende)).toBeUndefined();
    expect(await aantalSessies()).toBe(0);
  });
});
