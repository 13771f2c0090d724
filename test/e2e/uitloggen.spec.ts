import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

/** Words that stand nowhere else: one in the dossier, one that somebody types and does not save. */
const GELEZEN = 'KANARIE-GELEZEN-7f3a';
const GETYPT = 'KANARIE-GETYPT-91c2';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  await t.p.b.vraag('update afspraak set doel = $1 where id = $2', [GELEZEN, t.p.w.afspraken.begeleiding]);
  await t.p.b.vraag('update afspraak set tekst = $1 where id = $2', [`${GELEZEN} Samen naar de gemeente`, t.p.w.afspraken.begeleiding]);
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

/** Every place in a tab where a browser keeps something of a site, as one text. */
async function allesVan(page: Page): Promise<string> {
  const inhoud = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map(async (naam) => (await (await caches.open(naam)).keys()).map((v) => v.url)));
    return JSON.stringify({
      lokaal: Object.entries(localStorage), venster: Object.entries(sessionStorage), databanken: await indexedDB.databases(), caches: caches_,
      geschiedenis: history.state, naam: window.name, koekje: document.cookie, document: document.documentElement.outerHTML, adres: location.href,
      dienst: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    });
  });
  return `${inhoud}${JSON.stringify(await page.context().cookies())}`;
}

/** Opens the dossier, and types a report without saving it. */
async function leesEnTyp(page: Page): Promise<void> {
  await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
  await page.getByText(GELEZEN).first().waitFor();
  await page.getByRole('button', { name: 'Melden hoe het gaat' }).first().click();
  await page.getByRole('textbox', { name: 'Opmerking' }).fill(GETYPT);
  await expect.poll(() => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).toContain(GETYPT);
}

async function uitloggen(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Uw account: / }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL(/\/inloggen\?reden=uitgelogd/);
  await page.getByText('U bent uitgelogd.').waitFor();
}

/** Somebody new each time: who logged out once has no session to come back with. */
async function coordinator(naam: string): Promise<Page> {
  return t.als(await t.p.b.persona(naam, 'VWN_COORDINATOR', t.p.w.org.vwn));
}

describe('Na het uitloggen op een gedeelde computer', () => {
  it('staat er niets meer van wat werd gelezen of getypt, ook niet in een ander venster', async () => {
    const page = await coordinator('Vita Vertrekt');
    await leesEnTyp(page);
    const ander = await page.context().newPage();
    await ander.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
    await ander.getByText(GELEZEN).first().waitFor();
    // The detector works: before, both words are to be found.
    const voor = await allesVan(page);
    expect([voor.includes(GELEZEN), voor.includes(GETYPT)]).toEqual([true, true]);
    const antwoord = page.waitForResponse((r) => r.url().endsWith('/auth/logout'));
    await uitloggen(page);
    expect(await (await antwoord).headerValue('clear-site-data')).toBe('"cache", "storage"');
    await ander.waitForURL(/\/inloggen\?reden=uitgelogd/);
    for (const venster of [page, ander]) {
      const na = await allesVan(venster);
      expect([GELEZEN, GETYPT, 'Amina', 'Voorbeeld', t.p.w.wij.amina, 'samenspel-sessie'].filter((woord) => na.includes(woord))).toEqual([]);
    }
  });

  it('brengt de terugknop niets terug, hoe vaak ook', async () => {
    const page = await coordinator('Vic Vertrekt');
    await page.goto(`${t.p.adres}/inburgeraars`);
    await leesEnTyp(page);
    await uitloggen(page);
    for (let keer = 0; keer < 3; keer += 1) {
      await page.goBack().catch(() => null);
      await page.waitForLoadState();
      expect(await page.getByText(GELEZEN).count()).toBe(0);
      expect(await page.getByText('Amina').count()).toBe(0);
    }
  });

  it('bewaart de browser geen enkel antwoord met een persoon erin', async () => {
    const page = await coordinator('Vos Vertrekt');
    const bewaard: string[] = [];
    page.on('response', (r) => void (/\/(graphql|auth|uitvoer)/.test(r.url()) && r.headers()['cache-control'] !== 'no-store' && bewaard.push(r.url())));
    await leesEnTyp(page);
    await uitloggen(page);
    expect(bewaard).toEqual([]);
  });
});
