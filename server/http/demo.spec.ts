import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../../test/support/browser.ts';
import { LID, NU, portaalStarten, proefStarten, WIE, type Portaal, type Proef } from '../../test/support/httpProef.ts';
import { tokenHash } from './sessie.ts';

let proef: Proef;
let portaal: Portaal;
let nu = NU;

beforeAll(async () => {
  proef = await proefStarten();
  portaal = await portaalStarten(() => ({ env: { DEMO: '1' }, deps: { pool: proef.app, klok: () => nu } }));
}, 60_000);
afterAll(async () => {
  await portaal.stoppen();
  await proef.stoppen();
});
beforeEach(() => proef.admin.query('delete from sessie'));
afterEach(() => { nu = NU; });

const koekje = (browser: Browser): string | undefined => browser.koekje(portaal.url, 'samenspel-sessie');
const kies = (browser: Browser, id: unknown): Promise<Response> => browser.vraag(`${portaal.url}/auth/demo`, { json: { id } });
const uren = (aantal: number): Date => new Date(NU.getTime() + aantal * 3_600_000);

async function rollen(browser: Browser): Promise<unknown> {
  const antwoord = await browser.vraag(`${portaal.url}/auth/lidmaatschappen`, { headers: { accept: 'application/json' } });
  return antwoord.status === 200 ? antwoord.json() : antwoord.status;
}

describe('de demo', () => {
  it('toont wie je kunt zijn', async () => {
    const antwoord = await fetch(`${portaal.url}/auth/demo`);
    expect(antwoord.status).toBe(200);
    expect(await antwoord.json()).toContainEqual({ id: LID.fennaConsulent, naam: 'Fenna', rol: 'CONSULENT', rolNaam: 'consulent', organisatie: 'Gemeente Dalfsen', gemeente: 'Dalfsen' });
  });
  it('laat je inloggen als iemand uit de lijst, met een koekje dat scripts niet kunnen lezen', async () => {
    const browser = new Browser();
    const antwoord = await kies(browser, LID.bas);
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.getSetCookie()).toEqual([expect.stringMatching(/^samenspel-sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)]);
    const { rows } = await proef.admin.query('select token_hash, gebruiker_id, lidmaatschap_id, oidc_id_token from sessie');
    expect(rows).toEqual([{ token_hash: tokenHash(koekje(browser) ?? ''), gebruiker_id: WIE.bas, lidmaatschap_id: LID.bas, oidc_id_token: null }]);
  });
  it('heeft op https een koekje dat alleen over https gaat en dat geen ander domein kan zetten', async () => {
    const veilig = await portaalStarten(() => ({ env: { DEMO: '1', PUBLIC_URL: 'https://samenspel.example' }, deps: { pool: proef.app } }));
    const antwoord = await new Browser().vraag(`${veilig.url}/auth/demo`, { json: { id: LID.bas } });
    expect(antwoord.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-samenspel-sessie=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)]);
    await veilig.stoppen();
  });
  it('geeft bij elke keuze een nieuw token en laat het oude niet leven', async () => {
    const browser = new Browser();
    browser.zetKoekje(portaal.url, 'samenspel-sessie', 'v'.repeat(43));
    await kies(browser, LID.bas);
    const eerste = koekje(browser);
    await kies(browser, LID.fennaConsulent);
    expect(new Set(['v'.repeat(43), eerste, koekje(browser)]).size).toBe(3);
    expect((await proef.admin.query('select from sessie')).rowCount).toBe(1);
  });
  it.each([
    ['iemand die er niet is', '00000000-0000-4000-8000-999999999999', 404, 'DEMO_MENS_ONBEKEND'],
    ['iemand van wie het lidmaatschap is afgelopen', LID.gerrit, 404, 'DEMO_MENS_ONBEKEND'],
    ['een gebruiker in plaats van een lidmaatschap', WIE.bas, 404, 'DEMO_MENS_ONBEKEND'],
    ['geen id', 'bas', 400, 'VERZOEK_ONGELDIG'], ['een lijst', [LID.bas], 400, 'VERZOEK_ONGELDIG'], ['niets', undefined, 400, 'VERZOEK_ONGELDIG'],
  ])('weigert %s', async (_wat, id, status, code) => {
    const browser = new Browser();
    const antwoord = await kies(browser, id);
    expect(antwoord.status).toBe(status);
    expect(await antwoord.json()).toMatchObject({ code, melding: expect.stringMatching(/\.$/) });
    expect(koekje(browser)).toBeUndefined();
  });
  it('bestaat niet waar zij uit staat', async () => {
    const env = { DEMO: '0', OIDC_ISSUER: 'http://localhost:1', OIDC_CLIENT_ID: 'samenspel', OIDC_CLIENT_SECRET: 'geheim' };
    const echt = await portaalStarten(() => ({ env, deps: { pool: proef.app } }));
    expect((await fetch(`${echt.url}/auth/demo`)).status).toBe(404);
    const antwoord = await new Browser().vraag(`${echt.url}/auth/demo`, { json: { id: LID.bas } });
    expect(antwoord.status).toBe(404);
    expect(antwoord.headers.getSetCookie()).toEqual([]);
    expect(await (await fetch(`${echt.url}/auth/inlogwijzen`)).json()).toEqual({ demo: false, oidc: true });
    await echt.stoppen();
  });
});

describe('een sessie', () => {
  it('laat zien in welke rollen je kunt werken', async () => {
    const browser = new Browser();
    await kies(browser, LID.fennaConsulent);
    expect(await rollen(browser)).toEqual([
      { id: LID.fennaConsulent, rol: 'CONSULENT', rolNaam: 'consulent', organisatie: 'Gemeente Dalfsen', gemeenten: ['Dalfsen'], huidig: true },
      { id: LID.fennaBegeleider, rol: 'VWN_BEGELEIDER', rolNaam: 'begeleider VluchtelingenWerk (vrijwilliger)', organisatie: 'VluchtelingenWerk', gemeenten: ['Dalfsen'], huidig: false },
    ]);
  });
  it('is er niet zonder koekje, en niet met een koekje dat geen token is', async () => {
    const browser = new Browser();
    expect(await rollen(browser)).toBe(401);
    for (const onzin of ['x', `${'a'.repeat(43)}'`, 'a'.repeat(4000), '../../etc', 'a'.repeat(43)]) {
      browser.zetKoekje(portaal.url, 'samenspel-sessie', onzin);
      expect(await rollen(browser)).toBe(401);
    }
  });
  it('kost geen vraag aan de database als het koekje geen token kan zijn', async () => {
    const zonder = await portaalStarten(() => ({ env: { DEMO: '1' } }));
    const met = (token: string): Promise<Response> => fetch(`${zonder.url}/auth/lidmaatschappen`, { headers: { cookie: `samenspel-sessie=${token}` } });
    expect((await met('a'.repeat(42))).status).toBe(401);
    expect((await met('a'.repeat(43))).status).toBe(500);
    await zonder.stoppen();
  });
  it('houdt op na twee uur zonder gebruik en na twaalf uur in elk geval', async () => {
    const [rustig, druk] = [new Browser(), new Browser()];
    await kies(rustig, LID.fennaConsulent);
    await kies(druk, LID.fennaConsulent);
    for (let uur = 1; uur < 12; uur += 1) {
      nu = uren(uur);
      expect(await rollen(druk)).toHaveLength(2);
    }
    expect(await rollen(rustig)).toBe(401);
    nu = uren(12);
    expect(await rollen(druk)).toBe(401);
  });
  it('houdt op zodra het lidmaatschap is beeindigd, ook midden op de dag', async () => {
    const browser = new Browser();
    await kies(browser, LID.bas);
    expect(await rollen(browser)).toHaveLength(2);
    await proef.admin.query(`update lidmaatschap set tot = '2026-06-14' where id = $1`, [LID.bas]);
    expect(await rollen(browser)).toBe(401);
    await proef.admin.query('update lidmaatschap set tot = null where id = $1', [LID.bas]);
  });
  it('houdt op bij uitloggen, en wist dan wat de browser bewaarde', async () => {
    const browser = new Browser();
    await kies(browser, LID.bas);
    const antwoord = await browser.vraag(`${portaal.url}/auth/logout`, { method: 'POST' });
    expect(antwoord.status).toBe(200);
    expect(await antwoord.json()).toEqual({ naar: null });
    expect(antwoord.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(koekje(browser)).toBeUndefined();
    expect((await proef.admin.query('select from sessie')).rowCount).toBe(0);
  });
});

describe('in een andere rol verder', () => {
  const wissel = (browser: Browser, id: string): Promise<Response> => browser.vraag(`${portaal.url}/auth/lidmaatschap`, { json: { id } });

  it('geeft een nieuw token; het oude opent niets meer', async () => {
    const browser = new Browser();
    await kies(browser, LID.fennaConsulent);
    const oud = browser.kopie();
    expect((await wissel(browser, LID.fennaBegeleider)).status).toBe(200);
    expect(koekje(browser)).not.toBe(koekje(oud));
    expect(await rollen(oud)).toBe(401);
    expect(await rollen(browser)).toMatchObject([{ huidig: false }, { id: LID.fennaBegeleider, huidig: true }]);
  });
  it('kan niet in de rol van een ander, en dan blijft alles zoals het was', async () => {
    const browser = new Browser();
    await kies(browser, LID.fennaConsulent);
    for (const id of [LID.bas, LID.gerrit, 'onzin']) {
      const antwoord = await wissel(browser, id);
      expect(antwoord.status).toBe(404);
      expect(antwoord.headers.getSetCookie()).toEqual([]);
    }
    expect(await rollen(browser)).toMatchObject([{ id: LID.fennaConsulent, huidig: true }, {}]);
  });
  it('kan niet zonder sessie', async () => {
    expect((await wissel(new Browser(), LID.fennaBegeleider)).status).toBe(401);
  });
});
