import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { grootboek, keuze, klasVanTwaalf, lesVandaag } from './klas.ts';
import { toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  await klasVanTwaalf(t.p);
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

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

/** What has the focus, by its name. */
const heeftFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

describe('Wie geen muis gebruikt', () => {
  it('werkt een ochtend met alleen het toetsenbord: inloggen, presentie, zoeken, een signaal, hulp en uitloggen', async () => {
    const les = await lesVandaag(t.p, '13:00', 'Op het station');
    const page = await t.gast();
    await page.goto(t.p.adres);
    await tabNaar(page, page.getByRole('searchbox', { name: 'Zoek op naam, rol of organisatie' }));
    await page.keyboard.type('dirk');
    await page.getByText('1 persoon gevonden').waitFor();
    await tabNaar(page, page.getByRole('button', { name: 'Dirk Docent' }));
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();

    // To the lesson by what can be done, without going through the menu.
    await page.keyboard.press('Control+k');
    const zoek = page.getByRole('combobox', { name: 'Zoek een persoon, groep of pagina' });
    await zoek.waitFor();
    await page.keyboard.type('presentie');
    await page.getByRole('option', { name: 'Presentie vastleggen', selected: true }).waitFor();
    await toegankelijk(page);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lessen');
    await tabNaar(page, page.getByRole('region', { name: 'Vandaag' }).getByRole('link', { name: 'Op het station' }));
    await page.keyboard.press('Enter');
    // A new page begins at its heading.
    await page.getByRole('form', { name: 'Presentie van Z1' }).waitFor();
    expect(await heeftFocus(page)).toBe('Z1');
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

    // Somebody by name: typed, found on the server, chosen with the arrows. Nothing of it is in the address before the choice.
    await page.keyboard.press('Control+k');
    await zoek.waitFor();
    await page.keyboard.type('klas rahel');
    await page.getByRole('option', { name: /^Rahel Klas/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    // Nobody but those of the own groups: who is elsewhere is not there.
    await zoek.press('Control+a');
    await page.keyboard.type('bilal');
    await page.getByText('Niets gevonden. U vindt alleen wie en wat bij uw werk hoort.').waitFor();
    await zoek.press('Control+a');
    await page.keyboard.type('klas');
    await page.getByRole('option', { name: /^Jonas Klas/ }).waitFor();
    const lijst = page.getByRole('listbox', { name: 'Wat u kunt kiezen' });
    const tweede = await lijst.getByRole('option').nth(1).textContent();
    await page.keyboard.press('ArrowDown');
    await lijst.getByRole('option', { selected: true }).filter({ hasText: tweede ?? '' }).waitFor();
    await page.keyboard.press('Escape');
    await zoek.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await zoek.waitFor();
    await page.keyboard.type('amina');
    await page.getByRole('option', { name: /^Amina Voorbeeld/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Amina Voorbeeld' }).waitFor();

    // A form over the dossier: in, filled, refused with the focus on what is wrong, mended, sent, and back at its button.
    const knop = page.locator('main').getByRole('button', { name: 'Signaal afgeven' });
    await tabNaar(page, knop);
    await page.keyboard.press('Enter');
    const venster = page.getByRole('dialog', { name: 'Signaal afgeven' });
    await tabNaar(page, venster.getByRole('combobox', { name: 'Waar gaat het over?' }));
    await page.keyboard.press('ArrowDown');
    await tabNaar(page, venster.getByRole('button', { name: 'Signaal afgeven' }));
    await page.keyboard.press('Enter');
    await venster.getByRole('textbox', { name: 'Wat valt u op?' }).and(page.locator('[aria-invalid="true"]')).waitFor();
    await toegankelijk(page);
    const veld = venster.getByRole('textbox', { name: 'Wat valt u op?' });
    if (!await veld.evaluate((deel) => deel === document.activeElement)) await tabNaar(page, veld);
    await page.keyboard.type('Zij komt sinds kort alleen nog op maandag.');
    await tabNaar(page, venster.getByRole('button', { name: 'Signaal afgeven' }));
    await page.keyboard.press('Enter');
    await page.getByText('Het signaal is afgegeven.').waitFor();
    await venster.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Signaal afgeven');

    // Help, out of it again to where one was, and then the way out.
    const hulp = page.getByRole('button', { name: 'Hulp bij deze pagina' });
    await tabNaar(page, hulp);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Hulp: Een dossier' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Hulp bij deze pagina');
    await tabNaar(page, page.getByRole('button', { name: 'Uw account: Dirk Docent' }));
    await page.keyboard.press('Enter');
    await tabNaar(page, page.getByRole('button', { name: 'Uitloggen' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/reden=uitgelogd/);
  });
});

describe('Wie de kleuren van het eigen apparaat gebruikt', () => {
  it('ziet in het palet welke regel gekozen is, en op de knoppen een rand', async () => {
    const page = await t.als(t.p.w.wie.taaldocent);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(t.p.adres);
    await page.getByRole('button', { name: 'Zoeken' }).waitFor();
    await page.keyboard.press('Control+k');
    const gekozen = page.getByRole('listbox', { name: 'Wat u kunt kiezen' }).getByRole('option', { selected: true });
    await gekozen.waitFor();
    // A background is taken away there; an outline is not.
    expect(await gekozen.evaluate((deel) => getComputedStyle(deel).outlineStyle)).toBe('solid');
    expect(await gekozen.evaluate((deel) => getComputedStyle(deel).outlineColor)).not.toBe('rgba(0, 0, 0, 0)');
    await page.keyboard.press('Escape');
    expect(await page.locator('.ss-hulpknop').evaluate((deel) => getComputedStyle(deel).borderStyle)).toBe('solid');
  });
});
