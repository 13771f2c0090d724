import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { auditregel } from '../world/auditregels.ts';
import { pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
const SESSIE = '5e551e00-0000-4000-8000-000000000001';
beforeAll(async () => {
  t = await toneelOpzetten();
  const { b, w } = t.p;
  await auditregel(b, w.wie.taaldocent, { moment: '2026-11-17T22:15:00+01:00', personen: [w.wij.amina, w.wij.gulsum], operatie: 'inburgeraars', rubrieken: ['TAAL_PRESENTIE'], opdracht: 'TAAL', sessie: SESSIE });
  await auditregel(b, w.wie.consulent, { moment: '2026-11-16T10:00:00+01:00', personen: [w.wij.hamid], rubrieken: ['BSN', 'ADRES'], opdracht: 'WAARNEMING', sessie: SESSIE });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

describe('De FG', () => {
  it('ziet op de startpagina wat om een blik vraagt, beoordeelt het, en vindt het terug in het verslag', async () => {
    const page = await t.als(t.p.w.wie.fg, TELEFOON);
    await page.goto(t.p.adres);
    const tegel = page.getByRole('region', { name: 'Steekproeven' });
    await tegel.getByText('2', { exact: true }).waitFor();
    await tegel.getByRole('link', { name: 'Steekproeven beoordelen' }).click();
    await page.getByRole('heading', { name: 'Buiten werktijd (1)' }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('button', { name: /Beoordelen \(Buiten werktijd, Dirk Docent/ }).click();
    const dialoog = page.getByRole('dialog', { name: 'Steekproef beoordelen' });
    await toegankelijk(page);
    await dialoog.getByRole('radio', { name: /Nagevraagd/ }).check();
    await dialoog.getByRole('button', { name: 'Opslaan' }).click();
    await dialoog.getByText('Schrijf kort op waarom.').first().waitFor();
    await dialoog.getByRole('textbox', { name: /Toelichting/ }).fill('Avondles, nagevraagd');
    await dialoog.getByRole('button', { name: 'Opslaan' }).click();
    await dialoog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Buiten werktijd (1)' }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Waarneming (1)' }).waitFor();
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Rechten' }).click();
    await page.getByText('Avondles, nagevraagd').waitFor();
    await page.getByRole('rowheader', { name: /^P-[0-9a-f]{12}$/ }).waitFor();
    expect(await page.getByText('Hamid').count()).toBe(0);
    await toegankelijk(page);
    await pastOpScherm(page);
    expect(await t.p.b.vraag('select bevinding, opmerking from steekproef_beoordeling')).toEqual([{ bevinding: 'NAVRAAG', opmerking: 'Avondles, nagevraagd' }]);
  });

  it('gaat van een regel in het log naar de sessie, en bewaart die als bestand; een schuilnummer komt nooit in het adres', async () => {
    const page = await t.als(t.p.w.wie.fg);
    await page.goto(`${t.p.adres}/inzagelog?van=2026-11-16&tot=2026-11-17`);
    await page.getByRole('link', { name: 'sessie 5e551e00' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Sessie 5e551e00' }).waitFor();
    await page.getByRole('heading', { name: '3 personen, 3 keer' }).waitFor();
    await toegankelijk(page);
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als CSV' }).click()]);
    expect(bestand.suggestedFilename()).toBe('sessie-5e551e00.csv');
    const regels = (await readFile(await bestand.path(), 'utf8')).trim().split('\r\n');
    expect(regels).toHaveLength(4);
    expect(regels.filter((regel) => /;WAARNEMING|waarneming voor een collega/.test(regel))).toHaveLength(1);
    expect(regels.join()).not.toMatch(/Hamid|Amina|Gulsum/);
    await page.getByLabel('Vanaf').fill('2026-11-17T00:00');
    await page.getByRole('button', { name: 'Toon deze tijd' }).click();
    await page.getByRole('heading', { name: '2 personen, 2 keer' }).waitFor();
    await page.getByRole('link', { name: /^P-/ }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Inzagelog' }).waitFor();
    const persoon = await page.getByLabel('Persoon').inputValue();
    expect(persoon).toMatch(/^P-[0-9a-f]{12}$/);
    await page.getByText('Dirk Docent').first().waitFor();
    expect(page.url()).not.toContain('P-');
  });

  it('leest dat er van de matrix nog één versie is', async () => {
    const page = await t.als(t.p.w.wie.fg, TELEFOON);
    await page.goto(`${t.p.adres}/matrix?weergave=verschil`);
    await page.getByText('Er is één versie').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
  });
});

describe('De teamleider', () => {
  it('ziet de waarneming met de naam, en trekt die in', async () => {
    const page = await t.als(t.p.w.wie.teamleider);
    await page.goto(t.p.adres);
    await page.getByRole('link', { name: 'Rechten van dit kwartaal' }).click();
    await page.getByRole('rowheader', { name: 'Hamid Waarneming' }).waitFor();
    await page.getByRole('button', { name: /Beoordelen \(Hamid Waarneming/ }).click();
    const dialoog = page.getByRole('dialog', { name: 'Recht beoordelen' });
    await dialoog.getByRole('radio', { name: /Intrekken/ }).check();
    await dialoog.getByRole('textbox', { name: /Toelichting/ }).fill('Coen is terug');
    await dialoog.getByRole('button', { name: 'Opslaan' }).click();
    await dialoog.waitFor({ state: 'detached' });
    await page.getByText('ingetrokken', { exact: true }).waitFor();
    await toegankelijk(page);
    expect(await t.p.b.vraag(`select tot::text, beeindigd_reden from betrokkenheid where opdracht = 'WAARNEMING'`)).toEqual([{ tot: '2026-11-18', beeindigd_reden: 'INGETROKKEN' }]);
  });
});
