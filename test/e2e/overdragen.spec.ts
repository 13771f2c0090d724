import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Persona } from '../world/wereld.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
let nieuwe: Persona;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { b, w } = t.p;
  nieuwe = await b.persona('Nora Nieuw', 'CONSULENT', w.org.dalfsen);
  await b.zet('termijn', { inburgeraar_id: w.wij.amina, soort: 'VOORTGANGSGESPREK', startfeit: '2026-07-01', uiterlijk: '2026-10-01', artikel: 'Besluit inburgering 5.3, vierde lid' });
  await b.vraag(`update afspraak set stand = 'STOKT' where id = $1`, [w.afspraken.begeleiding]);
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

const foto = process.env['FOTO'];

describe('Een consulent kiest in de caseload', () => {
  it.each([['op een bureau', BUREAU, 'bureau'], ['op een telefoon', TELEFOON, 'telefoon']] as const)('op taak, partner en termijn, haalt een keuze met één tik weg en bewaart haar onder een naam (%s)', async (_waar, scherm, naam) => {
    const page = await t.als(t.p.w.wie.consulent, scherm);
    await page.goto(`${t.p.adres}/inburgeraars`);
    await page.getByText('Meer keuzes').click();
    await page.getByLabel('Taak die nu vraagt').selectOption({ label: 'Voortgangsgesprek' });
    await page.getByLabel('Partner').selectOption({ label: 'WenL (2)' });
    await page.getByLabel('Laatste dag van een termijn').selectOption({ label: 'te laat' });
    const chips = page.getByRole('group', { name: 'Wat u koos' });
    await chips.getByText('1 inburgeraar', { exact: true }).waitFor();
    await chips.getByRole('button', { name: /Partner: WenL/ }).waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?taak=VOORTGANGSGESPREK&partner=[0-9a-f-]{36}&binnen=TE_LAAT$/);
    await toegankelijk(page);
    await pastOpScherm(page);
    if (foto) await page.screenshot({ path: `${foto}/keuzes-${naam}.png`, fullPage: true });
    await page.getByRole('button', { name: 'Keuze bewaren' }).click();
    const venster = page.getByRole('dialog', { name: 'Keuze bewaren' });
    await venster.getByLabel('Naam van de keuze').fill(`Te laat ${naam}`);
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('De keuze is bewaard.').waitFor();
    const tab = page.getByRole('navigation', { name: 'Bewaarde keuzes' }).getByRole('button', { name: `Te laat ${naam}`, exact: true });
    await tab.waitFor();
    expect(await tab.getAttribute('aria-current')).toBe('true');
    await chips.getByRole('button', { name: /Partner: WenL/ }).click();
    await page.waitForURL((adres) => !adres.search.includes('partner'));
    await page.getByRole('button', { name: 'Iedereen' }).click();
    await page.getByRole('rowheader', { name: 'Gulsum Geheim' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await tab.click();
    await page.getByRole('rowheader', { name: 'Gulsum Geheim' }).waitFor({ state: 'hidden' });
    // Taken away again: the next width keeps its own.
    await page.getByRole('button', { name: /wijzigen$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keuze weghalen' }).click();
    await page.getByText('De keuze is weggehaald.').waitFor();
    await tab.waitFor({ state: 'detached' });
  });
});

describe('Een consulent draagt personen over en de ander leest zich in', () => {
  it('van de lijst naar een collega; die ziet het op de startpagina, leest per persoon wat het eerst telt en vinkt af', async () => {
    const page = await t.als(t.p.w.wie.consulent, BUREAU);
    await page.goto(`${t.p.adres}/inburgeraars`);
    await page.getByRole('button', { name: 'Personen overdragen' }).click();
    for (const naam of ['Amina Voorbeeld', 'Gulsum Geheim', 'Hamid Waarneming']) await page.getByLabel(`Kies ${naam}`).check();
    await page.getByText('3 personen gekozen').waitFor();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/kiezen-bureau.png`, fullPage: true });
    await page.getByRole('button', { name: 'Draag over', exact: true }).click();
    const venster = page.getByRole('dialog', { name: 'Caseload overdragen' });
    // Hamid is a waarneming: not hers to give.
    await venster.getByText(/^Van 1 van de gekozen personen/).waitFor();
    await venster.getByRole('button', { name: 'Draag 2 personen over' }).click();
    expect(await venster.getByText('Vul dit in.', { exact: true }).count()).toBe(2);
    await venster.getByLabel('Wie neemt het over?').selectOption({ label: 'Nora Nieuw' });
    await venster.getByLabel('Eerste dag van de nieuwe consulent').fill('2026-11-18');
    await venster.getByLabel('Waarom?').fill('Andere functie');
    await venster.getByText(/Vanaf 18 november 2026 leest Nora Nieuw deze dossiers/).waitFor();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/overdragen-bureau.png` });
    await venster.getByRole('button', { name: 'Draag 2 personen over' }).click();
    await page.getByText('2 personen overgedragen.').waitFor();
    await page.getByRole('rowheader', { name: 'Amina Voorbeeld' }).waitFor({ state: 'detached' });

    const haar = await t.als(nieuwe, TELEFOON);
    await haar.goto(`${t.p.adres}/start`);
    await haar.getByText('U kreeg er 2 personen bij').waitFor();
    await toegankelijk(haar);
    await pastOpScherm(haar);
    if (foto) await haar.screenshot({ path: `${foto}/start-telefoon.png`, fullPage: true });
    await haar.getByRole('link', { name: 'Naar de leeslijst' }).click();
    const amina = haar.getByRole('region', { name: 'Amina Voorbeeld' });
    await amina.getByText('Voortgangsgesprek').first().waitFor();
    await amina.getByText('eerst van Carla Consulent. Reden: Andere functie', { exact: false }).waitFor();
    await amina.getByText('Samen naar de gemeente voor het paspoort').waitFor();
    await toegankelijk(haar);
    await pastOpScherm(haar);
    if (foto) await haar.screenshot({ path: `${foto}/leeslijst-telefoon.png`, fullPage: true });
    await haar.getByRole('button', { name: 'Gelezen: Amina Voorbeeld' }).click();
    await amina.waitFor({ state: 'detached' });
    await haar.getByText('Nog 1 persoon te lezen.').waitFor();
    await haar.getByRole('button', { name: 'Gelezen: Gulsum Geheim' }).click();
    await haar.getByText('U hebt iedereen gelezen').waitFor();
  });

  it('de teamleider ziet personen en taken per consulent, en verdeelt van daar', async () => {
    const page = await t.als(t.p.w.wie.teamleider, TELEFOON);
    await page.goto(`${t.p.adres}/caseloads`);
    await page.getByRole('link', { name: 'Nora Nieuw' }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    if (foto) await page.screenshot({ path: `${foto}/caseloads-telefoon.png`, fullPage: true });
    await page.getByRole('button', { name: 'Draag over van Coen Consulent' }).click();
    const venster = page.getByRole('dialog', { name: 'Caseload overdragen' });
    await venster.getByLabel('Wie neemt het over?').selectOption({ label: 'Nora Nieuw' });
    await venster.getByLabel('Waarom?').fill('Verdeling van het team');
    // Nobody goes over by accident: who hands over a caseload chooses.
    await venster.getByRole('button', { name: /^Kies iedereen/ }).click();
    await venster.getByLabel('Bilal Testveen').uncheck();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/overdragen-telefoon.png` });
    await venster.getByRole('button', { name: 'Draag 1 persoon over' }).click();
    await page.getByText('1 persoon overgedragen.').waitFor();
  });
});
