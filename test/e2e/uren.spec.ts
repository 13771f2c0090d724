import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { w, b } = t.p;
  // Of Jonas the placement ended yesterday, and nobody took him from the group yet.
  const jonas = await b.inburgeraar('Jonas', 'Gestopt', w.gemeenten.dalfsen);
  await b.betrokken(jonas, 'PARTICIPATIE', { organisatieId: w.org.larcom }, { van: '2025-01-01', tot: '2026-11-17' });
  await b.zet('groepslid', { groep_id: w.groepen.hout, organisatie_id: w.org.larcom, inburgeraar_id: jonas, van: '2025-01-01' });
});
afterAll(() => t.stop());
afterEach(async () => {
  for (const tabel of ['uren_reactie', 'participatie_uren', 'participatie_totaal']) await t.p.b.vraag(`delete from ${tabel}`);
  zonderVoorvallen(t);
});

async function openWeek(scherm = BUREAU): Promise<Page> {
  const page = await t.als(t.p.w.wie.werkbegeleider, scherm);
  await page.goto(t.p.adres);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Uren' }).click();
  await page.getByRole('combobox', { name: 'Activiteit' }).selectOption('Houtwerkplaats');
  await page.getByRole('form', { name: 'Uren van Hout A' }).waitFor();
  return page;
}

/** After the end of a placement hours may still be mended, and the name is no longer theirs to read. */
const JONAS = 'Naam afgeschermd';
const DAGEN = { ma: 'maandag 16 november', di: 'dinsdag 17 november', wo: 'woensdag 18 november' } as const;
const cel = (page: Page, wie: string, dag: keyof typeof DAGEN): Locator => page.getByRole('textbox', { name: `${wie}, ${DAGEN[dag]}` });
const opslaan = (page: Page) => page.getByRole('button', { name: 'Opslaan', exact: true }).click();
const grootboek = () => t.p.b.vraag<{ wat: string }>(`select concat_ws(' ', r.roepnaam, u.datum, u.minuten, a.naam, u.versie, u.bron) as wat from participatie_uren u
  join roepnaam r using (inburgeraar_id) join activiteit a on a.id = u.activiteit_id order by 1`).then((rijen) => rijen.map(({ wat }) => wat));
/** What the field says of itself: the sentence that a screen reader reads with it. */
const zinBij = (veld: Locator) => veld.evaluate((invoer) => (invoer.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim());

describe('Een werkbegeleider van Larcom schrijft een week op', () => {
  it('voor de hele werkgroep, per activiteit, met één keer opslaan', async () => {
    const page = await openWeek();
    await cel(page, 'Amina Voorbeeld', 'ma').fill('3');
    await cel(page, 'Amina Voorbeeld', 'di').fill('2,5');
    await cel(page, 'Bilal Testveen', 'ma').fill('1:15');
    await cel(page, JONAS, 'di').fill('4');
    await page.getByText('4 vakjes gewijzigd').waitFor();
    expect(await cel(page, 'Amina Voorbeeld', 'wo').isEnabled()).toBe(true);
    expect(await page.getByRole('textbox', { name: 'Amina Voorbeeld, donderdag 19 november' }).isDisabled()).toBe(true);
    await toegankelijk(page);
    await pastOpScherm(page);
    await opslaan(page);
    await page.getByText('Alles is opgeslagen').waitFor();
    expect(await grootboek()).toEqual([
      'Amina 2026-11-16 180 Houtwerkplaats 1 SCHERM', 'Amina 2026-11-17 150 Houtwerkplaats 1 SCHERM',
      'Bilal 2026-11-16 75 Houtwerkplaats 1 SCHERM', 'Jonas 2026-11-17 240 Houtwerkplaats 1 SCHERM',
    ]);
    // Another activity of the same week is a sheet of its own; the hours of the first are named beside the total.
    await page.getByRole('combobox', { name: 'Activiteit' }).selectOption('Werken zonder taal');
    await page.getByText('tellen niet mee voor de 800 uur').waitFor();
    await cel(page, 'Amina Voorbeeld', 'wo').fill('2');
    await opslaan(page);
    await page.getByText('Alles is opgeslagen').waitFor();
    expect(await grootboek()).toContain('Amina 2026-11-18 120 Werken zonder taal 1 SCHERM');
    await page.getByRole('row', { name: 'Amina Voorbeeld' }).getByText('+ 5,5 anders').waitFor();
  });

  it('wat niet kan staat bij het vakje, en er gaat niets verloren', async () => {
    const { bilal } = t.p.w.wij;
    const los = (inburgeraar_id: string, activiteit_id: string, begin_tijd: string, minuten: number) => t.p.b.zet('participatie_uren', {
      inburgeraar_id, activiteit_id, organisatie_id: t.p.w.org.larcom, datum: '2026-11-17', begin_tijd, minuten, ingevoerd_door: t.p.w.wie.werkbegeleider.lidmaatschapId,
    });
    await los(bilal, t.p.w.activiteiten.hout, '09:00', 60);
    await los(bilal, t.p.w.activiteiten.bezoek, '11:00', 120);
    const page = await openWeek();
    const negatief = cel(page, 'Amina Voorbeeld', 'ma');
    const teVeel = cel(page, 'Amina Voorbeeld', 'di');
    await negatief.fill('-2');
    await teVeel.fill('25');
    await cel(page, 'Bilal Testveen', 'ma').fill('4');
    await opslaan(page);
    await page.getByRole('link', { name: /^Amina Voorbeeld, maandag 16 november: / }).waitFor();
    expect(await zinBij(negatief)).toBe('Uren kunnen niet onder nul zijn.');
    expect(await zinBij(teVeel)).toBe('Op één dag passen niet meer dan 24 uur.');
    expect(await negatief.evaluate((veld) => veld === document.activeElement)).toBe(true);
    await toegankelijk(page);
    await pastOpScherm(page);
    // Mended; now the server objects to what only it knows: the end of the placement, and two things at once.
    await negatief.fill('2');
    await teVeel.fill('');
    await cel(page, JONAS, 'wo').fill('3');
    await opslaan(page);
    await page.getByRole('link', { name: /^Naam afgeschermd, woensdag 18 november: / }).waitFor();
    expect(await zinBij(cel(page, JONAS, 'wo'))).toBe('Op deze dag was deze persoon niet bij uw organisatie.');
    await toegankelijk(page);
    expect([await negatief.inputValue(), await cel(page, 'Bilal Testveen', 'ma').inputValue(), await cel(page, JONAS, 'wo').inputValue()]).toEqual(['2', '4', '3']);
    await cel(page, JONAS, 'wo').fill('');
    await cel(page, 'Bilal Testveen', 'di').fill('3');
    await opslaan(page);
    const venster = page.getByRole('dialog', { name: 'Waarom wijzigt u dit?' });
    await venster.getByRole('button', { name: 'Verkeerd getypt' }).click();
    await venster.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('link', { name: /^Bilal Testveen, dinsdag 17 november: / }).waitFor();
    expect(await zinBij(cel(page, 'Bilal Testveen', 'di'))).toBe('Deze uren vallen samen met uren die u al vastlegde.');
    expect(await grootboek()).toHaveLength(2);
    await cel(page, 'Bilal Testveen', 'di').fill('2');
    await opslaan(page);
    await venster.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Alles is opgeslagen').waitFor();
    expect(await grootboek()).toEqual([
      'Amina 2026-11-16 120 Houtwerkplaats 1 SCHERM', 'Bilal 2026-11-16 240 Houtwerkplaats 1 SCHERM', 'Bilal 2026-11-17 120 Houtwerkplaats 2 SCHERM',
      'Bilal 2026-11-17 120 Werken zonder taal 1 SCHERM', 'Bilal 2026-11-17 60 Houtwerkplaats 1 SCHERM',
    ]);
  });

  it('op een telefoon, met een dag voor iedereen tegelijk; herladen bewaart wat er nog niet is opgeslagen', async () => {
    const page = await openWeek(TELEFOON);
    await pastOpScherm(page);
    await page.getByText('Een dag voor iedereen invullen').click();
    await page.getByRole('combobox', { name: 'Dag' }).selectOption('dinsdag 17 november');
    await page.getByRole('textbox', { name: 'Uren', exact: true }).fill('3');
    await page.getByRole('button', { name: 'Lege vakjes invullen' }).click();
    await page.getByText('3 vakjes gewijzigd').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.reload();
    await page.getByRole('combobox', { name: 'Activiteit' }).selectOption('Houtwerkplaats');
    await page.getByText('Dit stond er nog van u').waitFor();
    expect(await cel(page, 'Bilal Testveen', 'di').inputValue()).toBe('3');
    await opslaan(page);
    await page.getByText('Alles is opgeslagen').waitFor();
    await pastOpScherm(page);
    expect((await grootboek()).map((wat) => wat.slice(0, 20))).toEqual(['Amina 2026-11-17 180', 'Bilal 2026-11-17 180', 'Jonas 2026-11-17 180']);
  });
});
