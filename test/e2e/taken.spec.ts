import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { b, w } = t.p;
  // Amina's talk is late; she missed two lessons; Gulsum's PIP is near.
  await b.zet('termijn', { inburgeraar_id: w.wij.amina, soort: 'VOORTGANGSGESPREK', startfeit: '2026-07-01', uiterlijk: '2026-10-01', artikel: 'Besluit inburgering 5.3, vierde lid' });
  await b.vraag(`update trajectstatus set koffie_en_koek_op = '2024-12-16', intake_afgerond_op = '2025-02-03', ingeschreven_op = '2025-03-10', gestart_op = '2025-03-17' where inburgeraar_id = $1`, [w.wij.amina]);
  for (const datum of ['2026-11-09', '2026-11-11']) await b.presentie(await b.les(w.groepen.z1, w.org.wenl, datum), w.wij.amina, w.org.wenl, datum, 'ONGEOORLOOFD_AFWEZIG', 0, w.wie.taaldocent);
  await b.zet('participatie_uren', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.larcom, datum: '2026-11-16', activiteit_id: w.activiteiten.hout, minuten: 120, ingevoerd_door: w.wie.werkbegeleider.lidmaatschapId });
  await b.zet('trajectstatus', { inburgeraar_id: w.wij.gulsum, doelgroep: 'ASIELSTATUSHOUDER', fase: 'PIP', koppeling_op: '2026-09-01', koffie_en_koek_op: '2026-09-14', intake_afgerond_op: '2026-09-28', kennisgeving_op: '2026-09-15' });
  await b.zet('termijn', { inburgeraar_id: w.wij.gulsum, soort: 'PIP', startfeit: '2026-09-15', uiterlijk: '2026-11-24', artikel: 'Besluit inburgering 5.3' });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

describe('Wie heeft u vandaag nodig?', () => {
  it('de consulent ziet het meteen op haar startpagina, stelt een taak uit met een reden, en vindt haar terug', async () => {
    const page = await t.als(t.p.w.wie.consulent, TELEFOON);
    await page.goto(`${t.p.adres}/start`);
    const tegel = page.getByRole('region', { name: 'Wie heeft u vandaag nodig?' });
    const rijen = tegel.getByRole('listitem');
    await rijen.first().waitFor();
    const eerste = await rijen.first().innerText();
    expect(eerste).toContain('Amina');
    expect(eerste).toContain('Voortgangsgesprek');
    expect(eerste).toContain('Plan een voortgangsgesprek en leg het vast.');
    // Each person once, with what presses most.
    expect(await rijen.count()).toBe(2);
    expect(eerste).toMatch(/En nog \d taken in het dossier\./);
    await toegankelijk(page);
    await pastOpScherm(page);
    await tegel.getByRole('button', { name: 'Later: Voortgangsgesprek, Amina Voorbeeld' }).click();
    const venster = page.getByRole('dialog', { name: 'Later oppakken' });
    await venster.getByRole('button', { name: 'Uitstellen' }).click();
    await venster.getByText('Vul dit in.', { exact: true }).waitFor();
    await venster.getByLabel('Waarom later?').fill('Het gesprek staat gepland.');
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Uitstellen' }).click();
    await page.getByText('De taak is uitgesteld.').waitFor();
    await tegel.getByText('Voortgangsgesprek', { exact: true }).waitFor({ state: 'detached' });
    await tegel.getByRole('link', { name: 'Alle taken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Taken' }).waitFor();
    await page.getByLabel('Ook wat is uitgesteld').click();
    await page.getByText('Uitgesteld, omdat: Het gesprek staat gepland.').waitFor();
    await page.getByLabel('Soort').selectOption({ label: 'Verzuim zonder reden' });
    await page.getByText('Uitgesteld, omdat: Het gesprek staat gepland.').waitFor({ state: 'detached' });
    await page.getByText('2 lessen gemist zonder geldige reden, in 28 dagen.', { exact: false }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
  });

  it('in het dossier staan de weg, wat nu moet en wat loopt', async () => {
    const page = await t.als(t.p.w.wie.consulent, BUREAU);
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
    const weg = page.getByRole('list', { name: 'De weg tot voldaan' });
    await weg.waitFor();
    expect(await weg.locator('[aria-current="step"]').innerText()).toContain('Begonnen met de lessen');
    expect(await weg.getByRole('listitem').allInnerTexts()).toHaveLength(9);
    const kaart = page.getByRole('region', { name: 'Wat nu aandacht vraagt' });
    await kaart.getByText('Verzuim zonder reden').waitFor();
    await kaart.getByText(/Loopt of is uitgesteld/).click();
    await kaart.getByText('Uitgesteld, omdat: Het gesprek staat gepland.').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.setViewportSize(TELEFOON);
    await pastOpScherm(page);
  });

  it('de teamleider ziet wat bij wie te laat is, en geeft een taak aan een ander', async () => {
    const page = await t.als(t.p.w.wie.teamleider, BUREAU);
    await page.goto(`${t.p.adres}/start`);
    const verdeling = page.getByRole('region', { name: 'Taken per consulent' });
    await verdeling.getByRole('link', { name: /Carla Consulent/ }).waitFor();
    await toegankelijk(page);
    await verdeling.getByRole('link', { name: /Carla Consulent/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Taken' }).waitFor();
    await page.getByRole('button', { name: /^Geven aan een collega: PIP vaststellen, Gulsum/ }).click();
    const venster = page.getByRole('dialog', { name: 'Wie doet het?' });
    await venster.getByLabel('Consulent').selectOption({ label: 'Coen Consulent' });
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Geven' }).click();
    await page.getByText('De taak is gegeven.').waitFor();
    await page.getByRole('button', { name: /PIP vaststellen, Gulsum/ }).first().waitFor({ state: 'detached' });
    expect(await t.p.b.vraag('select eigenaar_id, versie from taak where inburgeraar_id = $1', [t.p.w.wij.gulsum])).toEqual([{ eigenaar_id: t.p.w.wie.andereConsulent.lidmaatschapId, versie: 1 }]);
    // Attendance is not for a teamleider, so nothing of it asks either.
    await page.goto(`${t.p.adres}/taken`);
    await page.getByRole('list', { name: 'Taken' }).waitFor();
    expect(await page.getByRole('list', { name: 'Taken' }).getByText('Verzuim zonder reden').count()).toBe(0);
  });
});
