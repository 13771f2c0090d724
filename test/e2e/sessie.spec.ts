import type { Page } from 'playwright-core';
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

  it('neemt ook een brief van enkele zinnen niet weg: half geschreven, verlopen, herladen, en weer dicht en open', async () => {
    const tekst = 'Hij kwam drie keer te laat en wilde niet zeggen waarom. Wij maken ons zorgen over de bus.';
    const page = await t.gast();
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
    await kiesInLijst(page, 'Dirk Docent');
    const schrijf = async () => {
      await page.getByRole('button', { name: 'Signaal afgeven' }).click();
      return page.getByRole('dialog').getByRole('textbox', { name: 'Wat valt u op?' });
    };
    await (await schrijf()).fill(tekst);
    await page.getByRole('combobox', { name: 'Waar gaat het over?' }).selectOption({ index: 1 });
    t.p.klokOp(new Date('2026-11-18T12:01:00+01:00'));
    await page.getByRole('dialog').getByRole('button', { name: 'Signaal afgeven' }).click();
    await page.getByText('Wat u typte staat er nog.').waitFor();
    expect(await t.p.b.vraag('select 1 from signaal where tekst = $1', [tekst])).toEqual([]);
    await kiesInLijst(page, 'Dirk Docent');
    await page.waitForURL(`**/inburgeraars/${t.p.w.wij.amina}`);
    await page.reload();
    expect(await (await schrijf()).inputValue()).toBe(tekst);
    await page.getByText('Dit typte u eerder. Het is nog niet opgeslagen.').waitFor();
    await page.keyboard.press('Escape');
    expect(await (await schrijf()).inputValue()).toBe(tekst);
    await page.getByRole('dialog').getByRole('button', { name: 'Signaal afgeven' }).click();
    await page.getByText('Het signaal is afgegeven.').waitFor();
    expect(await t.p.b.vraag('select 1 from signaal where tekst = $1', [tekst])).toHaveLength(1);
    expect((await bewaardInBrowser(page)).concepten).toEqual([]);
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
    await ander.getByRole('link', { name: 'Amina Voorbeeld', exact: true }).click();
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
