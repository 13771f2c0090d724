import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Persona } from '../world/wereld.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
let amina: Persona;
beforeAll(async () => {
  t = await toneelOpzetten();
  amina = await t.p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: t.p.w.wij.amina });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

async function haalOp(page: Page, knop: string): Promise<{ naam: string; inhoud: Buffer }> {
  const wacht: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: knop }).click();
  const download = await wacht;
  return { naam: download.suggestedFilename(), inhoud: await readFile(await download.path()) };
}

describe('Een inburgeraar haalt alles over zichzelf op', () => {
  it.each([['telefoon', TELEFOON], ['scherm', BUREAU]])('vanaf het eigen dossier, op een %s', async (_naam, scherm) => {
    const page = await t.als(amina, scherm);
    await page.goto(`${t.p.adres}/mijn-dossier`);
    await page.getByRole('link', { name: 'Download alles over mij' }).click();
    await page.getByRole('heading', { level: 1, name: 'Download alles over mij' }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    const json = await haalOp(page, 'Download JSON');
    expect(json.naam).toBe('samenspel-dossier-2026-11-18.json');
    expect(JSON.parse(json.inhoud.toString('utf8'))).toMatchObject({ rubrieken: { roepnaam: { roepnaam: [{ roepnaam: 'Amina' }] } } });
    const pdf = await haalOp(page, 'Download PDF');
    expect([pdf.naam, pdf.inhoud.subarray(0, 5).toString()]).toEqual(['samenspel-dossier-2026-11-18.pdf', '%PDF-']);
    // The page is still there, with its heading: an answer that is a file is no page.
    await page.getByRole('heading', { level: 1, name: 'Download alles over mij' }).waitFor();
  });

  it('en ziet geen knop voor een lijst', async () => {
    const page = await t.als(amina);
    await page.goto(`${t.p.adres}/lijst-downloaden`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'Download lijst' }).count()).toBe(0);
  });
});

describe('Een professional haalt de eigen lijst op', () => {
  it('kiest kolommen met het toetsenbord, en krijgt alleen de mensen van het filter', async () => {
    const page = await t.als(t.p.w.wie.consulent, TELEFOON);
    await page.goto(`${t.p.adres}/inburgeraars?route=Z`);
    await page.getByRole('link', { name: 'Download lijst' }).click();
    await page.getByText('alleen de mensen die u op de vorige bladzijde koos').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    const woonplaats = page.getByRole('checkbox', { name: 'Woonplaats' });
    await woonplaats.focus();
    await page.keyboard.press('Space');
    expect(await woonplaats.isChecked()).toBe(true);
    const { naam, inhoud } = await haalOp(page, 'Download lijst');
    expect(naam).toBe('samenspel-lijst-2026-11-18.csv');
    expect(inhoud.toString('utf8')).toBe('\uFEFFPortaalnummer;Roepnaam;Voorvoegsel;Achternaam;Woonplaats\r\nD-AMINA;Amina;;Voorbeeld;Dalfsen\r\n');
  });

  it('zonder een kolom zegt het scherm wat er mist', async () => {
    const page = await t.als(t.p.w.wie.taalcoach);
    await page.goto(`${t.p.adres}/lijst-downloaden`);
    for (const naam of ['Portaalnummer', 'Roepnaam']) await page.getByRole('checkbox', { name: naam }).uncheck();
    await page.getByRole('button', { name: 'Download lijst' }).click();
    await page.getByText('Kies kolommen uit de lijst, en minstens één.').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Achternaam' }).count()).toBe(0);
  });
});
