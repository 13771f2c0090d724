import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TELEFOON, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => { t = await toneelOpzetten(); });
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

const hoogte = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
const naarAmina = (page: Page) => page.getByRole('link', { name: 'Amina Voorbeeld', exact: true });
const kop = (page: Page, naam: string) => page.getByRole('heading', { level: 1, name: naam });

async function opDeLijst(): Promise<Page> {
  const page = await t.als(t.p.w.wie.consulent, TELEFOON);
  await page.goto(`${t.p.adres}/inburgeraars`);
  await naarAmina(page).waitFor();
  return page;
}

describe('Wie van de ene bladzijde naar de andere gaat', () => {
  it('begint bovenaan met de kop in beeld, en terug staat hij waar hij was', async () => {
    const page = await opDeLijst();
    await naarAmina(page).evaluate((link) => window.scrollTo(0, link.getBoundingClientRect().top + window.scrollY - 200));
    await expect.poll(() => hoogte(page)).toBeGreaterThan(100);
    const hier = await hoogte(page);
    await naarAmina(page).click();
    await kop(page, 'Amina Voorbeeld').waitFor();
    await expect.poll(() => page.evaluate(() => [document.activeElement?.tagName, Math.round(window.scrollY)])).toEqual(['H1', 0]);
    await page.goBack();
    await naarAmina(page).waitFor();
    await expect.poll(() => hoogte(page)).toBe(hier);
  });

  it('ziet de bladzijde van nu tot de volgende er is', async () => {
    const page = await opDeLijst();
    let laatDoor = () => {};
    const gewacht = new Promise<void>((klaar) => { laatDoor = klaar; });
    await page.route('**/assets/*.js', (route) => void gewacht.then(() => route.continue()));
    await naarAmina(page).click();
    await page.getByText('De pagina wordt geladen.').waitFor({ state: 'attached' });
    expect(await naarAmina(page).isVisible()).toBe(true);
    laatDoor();
    await kop(page, 'Amina Voorbeeld').waitFor();
    expect(await page.getByText('De pagina wordt geladen.').count()).toBe(0);
  });

  it('leest waar een bladzijde niet komt wat er is, met het menu erbij, en ziet haar na vernieuwen', async () => {
    const page = await opDeLijst();
    await page.route('**/assets/*.js', (route) => route.abort());
    await naarAmina(page).click();
    await kop(page, 'Deze pagina kon niet worden geladen').waitFor();
    await page.unroute('**/assets/*.js');
    // That a file did not come is what this is about.
    t.voorvallen.length = 0;
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Inburgeraars' }).click();
    await naarAmina(page).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Pagina vernieuwen' }).click();
    await kop(page, 'Amina Voorbeeld').waitFor();
    t.voorvallen.length = 0;
  });
});
