import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NU } from '../world/wereld.ts';
import { grootboek, keuze, klasVanTwaalf, lesVandaag } from './klas.ts';
import { pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  await klasVanTwaalf(t.p);
});
afterAll(() => t.stop());
afterEach(() => {
  t.p.klokOp(NU);
  zonderVoorvallen(t);
});

const DRUK = 150;

/** Tab until this has the focus; and what has the focus can be seen, under no bar (WCAG 2.4.11). */
async function tabNaar(page: Page, doel: Locator): Promise<void> {
  await doel.waitFor({ state: 'attached' });
  for (let keer = 0; keer < DRUK; keer += 1) {
    await page.keyboard.press('Tab');
    if (await doel.evaluate((deel) => deel === document.activeElement)) break;
  }
  const zichtbaar = await doel.evaluate((deel) => {
    const { left, top, width, height } = deel.getBoundingClientRect();
    const bovenop = document.elementFromPoint(left + width / 2, top + height / 2);
    return deel === document.activeElement && bovenop !== null && (deel.contains(bovenop) || bovenop.contains(deel) || deel.parentElement?.contains(bovenop) === true);
  });
  expect(zichtbaar, 'has the focus and is not covered').toBe(true);
}

async function kiesInLijst(page: Page, naam: string): Promise<void> {
  await page.getByRole('button', { name: naam }).click();
}

/** Everything that the browser itself kept of this site, as text. */
async function bewaardInBrowser(page: Page): Promise<{ concepten: string[]; tekst: string; databanken: number; caches: string[]; koekjes: string[] }> {
  const opslag = await page.evaluate(async () => ({
    concepten: [sessionStorage, localStorage].flatMap((plek) => Object.keys(plek)).filter((sleutel) => sleutel.startsWith('concept/')),
    tekst: JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), history.state]),
    databanken: (await indexedDB.databases()).length,
    // The files of the app are the same for everybody and may stay; an answer of the server may not.
    caches: (await Promise.all((await caches.keys()).map(async (naam) => (await (await caches.open(naam)).keys()).map(({ url }) => new URL(url).pathname))))
      .flat().filter((adres) => !/^\/(assets\/[\w.-]+\.(js|css)|index\.html|thema\.js|lagen\.css|icoon\.svg|manifest\.webmanifest)$/.test(adres)),
  }));
  return { ...opslag, koekjes: (await page.context().cookies()).map(({ name }) => name) };
}

describe('Wie geen muis gebruikt', () => {
  it('logt in, opent een les, legt vast en slaat op met alleen het toetsenbord', async () => {
    const les = await lesVandaag(t.p, '13:00', 'Op het station');
    const page = await t.gast();
    await page.goto(t.p.adres);
    const zoek = page.getByRole('searchbox', { name: 'Zoek op naam, rol of organisatie' });
    await tabNaar(page, zoek);
    await page.keyboard.type('dirk');
    await page.getByText('1 persoon gevonden').waitFor();
    await tabNaar(page, page.getByRole('button', { name: 'Dirk Docent' }));
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
    await tabNaar(page, page.getByRole('link', { name: 'Lessen', exact: true }));
    await page.keyboard.press('Enter');
    await tabNaar(page, page.getByRole('region', { name: 'Vandaag' }).getByRole('link', { name: 'Op het station' }));
    await page.keyboard.press('Enter');
    // A new page begins at its heading.
    await page.getByRole('form', { name: 'Presentie van Z1' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Z1');
    await tabNaar(page, keuze(page, 'Omar Klas', 'Aanwezig'));
    await page.keyboard.press('ArrowRight');
    await tabNaar(page, page.getByRole('textbox', { name: 'Minuten te laat' }));
    await page.keyboard.type('20');
    await tabNaar(page, keuze(page, 'Rahel Klas', 'Aanwezig'));
    await page.keyboard.press('ArrowLeft');
    await tabNaar(page, page.getByRole('button', { name: '12 opslaan' }));
    await page.keyboard.press('Enter');
    await page.getByText('Alles is vastgelegd').waitFor();
    // The button is gone; the focus did not fall back to the top of the page.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    const anders = (await grootboek(t.p, les)).filter((r) => r.status !== 'AANWEZIG');
    expect(anders.map((r) => [r.roepnaam, r.status, r.minuten])).toEqual([['Omar', 'TE_LAAT', 130], ['Rahel', 'ONGEOORLOOFD_AFWEZIG', 0]]);
  });
});

describe('Een sessie die verloopt', () => {
  it('neemt niet weg wat iemand aan het invullen was: opnieuw inloggen, en het staat er nog', async () => {
    const les = await lesVandaag(t.p, '14:00', 'In de bieb');
    const page = await t.gast(TELEFOON);
    await page.goto(`${t.p.adres}/lessen/${les}`);
    await kiesInLijst(page, 'Dirk Docent');
    await keuze(page, 'Parisa Klas', 'Te laat').check();
    await page.getByRole('textbox', { name: 'Minuten te laat' }).fill('25');
    // Two hours and a minute later nobody knows this session any more.
    t.p.klokOp(new Date('2026-11-18T12:01:00+01:00'));
    await page.getByRole('button', { name: '12 opslaan' }).click();
    await page.waitForURL(/\/inloggen\?.*reden=verlopen/);
    await page.getByText('Wat u typte staat er nog.').waitFor();
    await page.getByRole('button', { name: 'Dirk Docent' }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    expect(await grootboek(t.p, les)).toEqual([]);
    await kiesInLijst(page, 'Dirk Docent');
    await page.waitForURL(`**/lessen/${les}`);
    await page.getByText('Dit stond er nog van u').waitFor();
    expect(await keuze(page, 'Parisa Klas', 'Te laat').isChecked()).toBe(true);
    expect(await page.getByRole('textbox', { name: 'Minuten te laat' }).inputValue()).toBe('25');
    await page.getByRole('button', { name: '12 opslaan' }).click();
    await page.getByText('Alles is vastgelegd').waitFor();
    expect((await grootboek(t.p, les)).filter((r) => r.status === 'TE_LAAT').map((r) => [r.roepnaam, r.minuten])).toEqual([['Parisa', 125]]);
  });

  it('laat aan wie daarna inlogt niets zien van wat een ander typte', async () => {
    const les = await lesVandaag(t.p, '15:00', 'In het park');
    const page = await t.gast();
    await page.goto(`${t.p.adres}/lessen/${les}`);
    await kiesInLijst(page, 'Dirk Docent');
    await keuze(page, 'Parisa Klas', 'Te laat').check();
    await page.getByRole('button', { name: '5 minuten', exact: true }).click();
    t.p.klokOp(new Date('2026-11-18T12:01:00+01:00'));
    await page.getByRole('button', { name: '12 opslaan' }).click();
    await page.waitForURL(/reden=verlopen/);
    await kiesInLijst(page, 'Tilly Taal');
    await keuze(page, 'Parisa Klas', 'Aanwezig').waitFor({ state: 'attached' });
    expect(await keuze(page, 'Parisa Klas', 'Aanwezig').isChecked()).toBe(true);
    const { concepten, tekst } = await bewaardInBrowser(page);
    expect([concepten, tekst.includes('TE_LAAT')]).toEqual([[], false]);
  });
});

describe('Uitloggen', () => {
  it('in het ene venster brengt ook het andere naar het inloggen, en er blijft niets persoonlijks achter', async () => {
    const les = await lesVandaag(t.p, '16:00', 'Bij de kapper');
    const page = await t.gast();
    await page.goto(`${t.p.adres}/lessen/${les}`);
    await kiesInLijst(page, 'Dirk Docent');
    await keuze(page, 'Parisa Klas', 'Ongeoorloofd').check();
    const ander = await page.context().newPage();
    await ander.goto(`${t.p.adres}/inburgeraars`);
    await ander.getByRole('link', { name: 'Amina Voorbeeld' }).click();
    await ander.getByRole('heading', { name: 'Amina Voorbeeld' }).waitFor();
    expect((await bewaardInBrowser(page)).concepten).toHaveLength(1);
    const [koekje] = await page.context().cookies();
    await page.getByRole('button', { name: 'Uw account: Dirk Docent' }).click();
    await toegankelijk(page);
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.waitForURL(/\/inloggen\?reden=uitgelogd/);
    await ander.waitForURL(/\/inloggen\?reden=uitgelogd/);
    for (const venster of [page, ander]) {
      await venster.getByText('U bent uitgelogd.').waitFor();
      const { concepten, tekst, databanken, caches, koekjes } = await bewaardInBrowser(venster);
      expect({ concepten, databanken, caches, koekjes }).toEqual({ concepten: [], databanken: 0, caches: [], koekjes: [] });
      expect(/Amina|Parisa|Dirk|[0-9a-f]{8}-[0-9a-f]{4}-/i.exec(tekst)).toBeNull();
    }
    // The way back in the history leads to the log-in too, not to the old screen.
    await ander.goBack();
    await ander.getByRole('heading', { name: 'Kies wie u bent' }).waitFor();
    expect(await ander.getByText('Amina').count()).toBe(0);
    // Nor does the old cookie open anything, for who would have kept it.
    const weer = await fetch(`${t.p.adres}/auth/lidmaatschappen`, { headers: { accept: 'application/json', cookie: `${koekje?.name}=${koekje?.value}` } });
    expect(weer.status).toBe(401);
  });
});
