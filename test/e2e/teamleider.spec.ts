import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { b, w } = t.p;
  await b.persona('Nora Nieuw', 'CONSULENT', w.org.dalfsen);
  for (const [i, fase] of ['INTAKE', 'LEERROUTE', 'LEERROUTE', 'LEERROUTE', 'PIP', 'AFRONDING', 'LEERROUTE', 'KOPPELING'].entries()) {
    const id = await b.inburgeraar(`Druk ${String.fromCharCode(65 + i)}`, 'Proef', w.gemeenten.dalfsen, { portaalnummer: `D-DRUK${i}` });
    await b.betrokken(id, 'REGIE', w.wie.andereConsulent);
    await b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', fase });
    if (i === 0) await b.zet('termijn', { inburgeraar_id: id, soort: 'VOORTGANGSGESPREK', startfeit: '2026-07-01', uiterlijk: '2026-10-01', artikel: 'Besluit inburgering 5.3, vierde lid' });
  }
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

const foto = process.env['FOTO'];

describe('Een teamleider verdeelt het werk', () => {
  it('ziet in één blik wie veel heeft en wie ruimte, leest het ook als tabel, en draagt een paar personen over aan wie ruimte heeft', async () => {
    const page = await t.als(t.p.w.wie.teamleider, BUREAU);
    await page.goto(`${t.p.adres}/start`);
    await page.getByRole('link', { name: 'Caseload per consulent' }).click();
    const bord = page.getByRole('list', { name: 'Caseload per consulent' });
    const coen = bord.getByRole('listitem').filter({ hasText: 'Coen Consulent' });
    await coen.getByText('veel', { exact: true }).waitFor();
    await coen.getByText('1 te laat').waitFor();
    await bord.getByRole('listitem').filter({ hasText: 'Nora Nieuw' }).getByText('ruimte').waitFor();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/caseload-bureau.png`, fullPage: true });
    await page.getByText('Toon als tabel').click();
    const rij = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Coen Consulent' }) });
    expect(await rij.innerText()).toMatch(/10\s+1\s+1\s+1\s+4\s+1\s+0/);
    await coen.getByRole('button', { name: 'Draag over van Coen Consulent' }).click();
    const venster = page.getByRole('dialog', { name: 'Caseload overdragen' });
    await venster.getByText('Nora Nieuw heeft de meeste ruimte: 0 personen. U kunt een ander kiezen.').waitFor();
    await venster.getByLabel('Eerste dag van de nieuwe consulent').fill('2026-11-18');
    await venster.getByLabel('Waarom?').fill('Verdeling van het team');
    await venster.getByLabel('Druk A Proef').check();
    await venster.getByLabel('Druk B Proef').check();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/caseload-overdragen.png` });
    await venster.getByRole('button', { name: 'Draag 2 personen over' }).click();
    const melding = page.getByRole('alert').filter({ hasText: '2 personen gaan naar Nora Nieuw' });
    await melding.waitFor();
    await bord.getByRole('listitem').filter({ hasText: 'Nora Nieuw' }).getByText('2 personen').waitFor();
    // A slip: the same persons go back, from the day after.
    await melding.getByRole('button', { name: 'Draag terug' }).click();
    await venster.getByText('Zo gaan dezelfde personen terug.').waitFor();
    expect(await venster.getByLabel('Wie neemt het over?').locator('option:checked').innerText()).toBe('Coen Consulent');
    await venster.getByLabel('Waarom?').fill('Vergissing');
    await venster.getByRole('button', { name: 'Draag 2 personen over' }).click();
    await page.getByText('2 personen gaan naar Coen Consulent').waitFor();
    await page.context().close();
  });

  it('past op een telefoon', async () => {
    const page = await t.als(t.p.w.wie.teamleider, TELEFOON);
    await page.goto(`${t.p.adres}/caseloads`);
    await page.getByRole('link', { name: 'Coen Consulent' }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    if (foto) await page.screenshot({ path: `${foto}/caseload-telefoon.png`, fullPage: true });
    await page.context().close();
  });
});

describe('Een loopbaanbegeleider', () => {
  it('neemt iemand aan, zet die met één tik een stap verder, en weer terug', async () => {
    const { b, w } = t.p;
    await b.zet('overdracht', { inburgeraar_id: w.wij.bilal, organisatie_id: w.org.dalfsen, ingevoerd_door: w.wie.andereConsulent.lidmaatschapId, gewijzigd_door: w.wie.andereConsulent.lidmaatschapId, lidmaatschap_id: w.wie.loopbaanbegeleider.lidmaatschapId, plan: 'Wil in de zorg.', route: 'WERKCARROUSEL', driegesprek_op: '2026-11-24' });
    const page = await t.als(w.wie.loopbaanbegeleider, BUREAU);
    await page.goto(`${t.p.adres}/werkcarrousel`);
    await page.getByText('Overdracht van Coen Consulent').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Bilal');
    await page.getByRole('button', { name: 'Aannemen' }).click();
    await page.waitForURL(/inburgeraars/);
    await page.goto(`${t.p.adres}/werkcarrousel`);
    const kaart = page.getByRole('region', { name: /^Aangenomen/ }).getByRole('article', { name: 'Bilal Testveen' });
    await kaart.waitFor();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/werkcarrousel-bureau.png`, fullPage: true });
    await kaart.getByRole('button', { name: /^Oriëntatie/ }).click();
    await page.getByText('Bilal Testveen staat nu bij oriëntatie.').waitFor();
    await page.getByRole('region', { name: /^Oriëntatie/ }).getByRole('article', { name: 'Bilal Testveen' }).waitFor();
    expect(await b.vraag('select carrousel_stap, carrousel_sinds::text, carrousel_uiterlijk::text from werk where inburgeraar_id = $1', [w.wij.bilal])).toEqual([{ carrousel_stap: 'ORIENTATIE', carrousel_sinds: '2026-11-18', carrousel_uiterlijk: '2026-12-30' }]);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await kaart.waitFor();
    expect(await b.vraag('select carrousel_stap, carrousel_uiterlijk from werk where inburgeraar_id = $1', [w.wij.bilal])).toEqual([{ carrousel_stap: null, carrousel_uiterlijk: null }]);
    await page.context().close();
    const mobiel = await t.als(w.wie.loopbaanbegeleider, TELEFOON);
    await mobiel.goto(`${t.p.adres}/werkcarrousel`);
    await mobiel.getByRole('article', { name: 'Bilal Testveen' }).waitFor();
    await toegankelijk(mobiel);
    await pastOpScherm(mobiel);
    if (foto) await mobiel.screenshot({ path: `${foto}/werkcarrousel-telefoon.png`, fullPage: true });
    await mobiel.context().close();
  });
});
