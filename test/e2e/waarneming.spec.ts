import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => { t = await toneelOpzetten(); });
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

describe('Een waarneming', () => {
  it('start een consulent op haar telefoon met nummer en reden, ziet het dossier met de grens erboven, en stopt weer', async () => {
    const page = await t.als(t.p.w.wie.consulent, TELEFOON);
    await page.goto(`${t.p.adres}/inburgeraars`);
    await page.getByRole('button', { name: 'Waarneming starten' }).click();
    const venster = page.getByRole('dialog', { name: 'Waarneming starten' });
    await venster.getByLabel('Portaalnummer van de persoon').fill('D-NIEMAND');
    await venster.getByRole('button', { name: 'Waarneming starten' }).click();
    await venster.getByText('Vul dit in.', { exact: true }).waitFor();
    await venster.getByLabel('Waarom is dit nodig?').fill('Coen is er deze week niet.');
    await venster.getByRole('button', { name: 'Waarneming starten' }).click();
    await venster.getByText('Dit is niet gevonden.').first().waitFor();
    await toegankelijk(page);
    await venster.getByLabel('Portaalnummer van de persoon').fill('D-BILAL');
    await venster.getByRole('button', { name: 'Waarneming starten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bilal Testveen' }).waitFor();
    await page.getByText('U neemt deze persoon waar tot en met 1 december 2026.').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('button', { name: 'Waarneming stoppen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inburgeraars' }).waitFor();
    await page.getByRole('rowheader', { name: /Amina/ }).waitFor();
    await page.getByText('Bilal').waitFor({ state: 'detached' });
    expect(await page.getByText('Bilal').count()).toBe(0);
  });

  it('geeft een teamleider aan een consulent van de eigen gemeente', async () => {
    const page = await t.als(t.p.w.wie.teamleider);
    await page.goto(`${t.p.adres}/inburgeraars`);
    await page.getByRole('button', { name: 'Waarneming starten' }).click();
    const venster = page.getByRole('dialog', { name: 'Waarneming starten' });
    await venster.getByLabel('Portaalnummer van de persoon').fill('D-BILAL');
    await venster.getByLabel('Wie neemt waar?').selectOption({ label: 'Carla Consulent' });
    await venster.getByLabel('Waarom is dit nodig?').fill('Vakantie van Coen');
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Waarneming starten' }).click();
    await page.getByText('De waarneming is gestart.').waitFor();
    const rijen = await t.p.b.vraag('select lidmaatschap_id, reden from betrokkenheid where opdracht = $1 and inburgeraar_id = $2 and beeindigd_reden is null', ['WAARNEMING', t.p.w.wij.bilal]);
    expect(rijen).toEqual([{ lidmaatschap_id: t.p.w.wie.consulent.lidmaatschapId, reden: 'Vakantie van Coen' }]);
  });
});

describe('Een verhuizing', () => {
  it('legt de consulent vast bij het traject, en de school ziet de persoon niet meer', async () => {
    const page = await t.als(t.p.w.wie.consulent);
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
    await page.getByRole('button', { name: 'Verhuizing vastleggen' }).click();
    const venster = page.getByRole('dialog', { name: 'Verhuizing naar een andere gemeente' });
    await venster.getByLabel('Laatste dag in deze gemeente').fill('2026-11-17');
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Verhuizing opslaan' }).click();
    await page.getByText('Laatste dag in deze gemeente: 17 november 2026.').waitFor();
    const docent = await t.p.als<{ inburgeraar: null }>(t.p.w.wie.taaldocent, 'query($id: ID!) { inburgeraar(id: $id) { id } }', { id: t.p.w.wij.amina });
    expect(docent.data?.inburgeraar).toBeNull();
  });
});
