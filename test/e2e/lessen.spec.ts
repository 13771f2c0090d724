import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Persona } from '../world/wereld.ts';
import { allenAanwezig, grootboek, klasVanTwaalf, lesVandaag } from './klas.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
let amina: Persona;
beforeAll(async () => {
  t = await toneelOpzetten();
  await klasVanTwaalf(t.p);
  const { w, b } = t.p;
  amina = await b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: w.wij.amina });
  const wacht = await b.inburgeraar('Wafa', 'Wachtend', w.gemeenten.dalfsen);
  await b.betrokken(wacht, 'TAAL', { organisatieId: w.org.wenl }, { van: '2026-09-01' });
  await b.vraag('update groep set maandprijs = 684000, locatie = $1 where naam = $2', ['Lokaal 2, Nieuwleusen', 'Z2']);
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

const klaar = (page: Page) => page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('.ss-laden, [aria-busy="true"]') === null);

describe('Een docent met een volle klas', () => {
  it('legt die vast in drie tikken, van startpagina tot handtekening; wie zich afmeldde staat al goed', async () => {
    const les = await lesVandaag(t.p, '13:00', 'Naar de markt');
    const eigen = await t.als(amina, TELEFOON);
    await eigen.goto(`${t.p.adres}/mijn-lessen`);
    await eigen.getByRole('listitem').filter({ hasText: '13:00' }).getByRole('button', { name: 'Ik kan niet komen' }).click();
    const venster = eigen.getByRole('dialog', { name: 'Waarom kunt u niet komen?' });
    await venster.getByRole('radio', { name: 'werk' }).check();
    await toegankelijk(eigen);
    await venster.getByRole('button', { name: 'Afmelden' }).click();
    await eigen.getByText('U meldde zich af: werk').waitFor();
    await toegankelijk(eigen);
    await pastOpScherm(eigen);
    const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await page.goto(t.p.adres);
    await page.getByRole('link', { name: /13:00/ }).click();
    await page.getByText('Meldde zich af: werk').waitFor();
    await page.getByRole('button', { name: '12 opslaan' }).click();
    await page.getByRole('button', { name: 'Ondertekenen' }).click();
    await page.getByText('Ondertekend door Dirk Docent').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    const rijen = await grootboek(t.p, les);
    expect(rijen.filter((r) => r.status === 'AANWEZIG')).toHaveLength(11);
    expect(rijen.find((r) => r.roepnaam === 'Amina')).toMatchObject({ status: 'GEOORLOOFD_AFWEZIG', reden: 'WERK', versie: 1 });
  });

  it('laat in de les bevestigen met een code, die de cursist op de eigen telefoon typt', async () => {
    const les = await lesVandaag(t.p, '15:30', 'Bij de dokter');
    await allenAanwezig(t.p, les);
    const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await page.goto(`${t.p.adres}/lessen/${les}`);
    await page.getByRole('button', { name: 'Laat bevestigen' }).click();
    const code = (await page.getByLabel(/^Code \d/).textContent() ?? '').replaceAll(/\s/g, '');
    await toegankelijk(page);
    const eigen = await t.als(amina, TELEFOON);
    await eigen.goto(`${t.p.adres}/mijn-lessen`);
    const kaart = eigen.getByRole('region', { name: 'Bent u nu in de les?' }).filter({ hasText: '15:30' });
    await kaart.getByRole('textbox', { name: 'De code van de docent' }).fill('000000');
    await kaart.getByRole('button', { name: 'Bevestigen' }).click();
    await kaart.getByText('Deze code klopt niet of is verlopen.').first().waitFor();
    await toegankelijk(eigen);
    await pastOpScherm(eigen);
    await kaart.getByRole('textbox', { name: 'De code van de docent' }).fill(code);
    await kaart.getByRole('button', { name: 'Bevestigen' }).click();
    await eigen.getByRole('region', { name: 'Dit bevestigde u' }).waitFor();
    expect(await t.p.b.vraag('select wijze from presentie_bevestiging')).toEqual([{ wijze: 'CODE' }]);
  });
});

describe('De coördinator van een school', () => {
  it('geeft wie wacht een stoel, plant lessen, en ziet wat lege stoelen kosten', async () => {
    const page = await t.als(t.p.w.wie.taalcoordinator, TELEFOON);
    await page.goto(`${t.p.adres}/klassen`);
    await page.getByText('Wafa Wachtend', { exact: true }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('button', { name: /Inschrijven.*Wafa Wachtend/ }).click();
    const venster = page.getByRole('dialog', { name: 'Wafa Wachtend inschrijven' });
    await venster.getByRole('combobox', { name: 'Klas' }).selectOption({ label: 'Z1 (vol)' });
    await venster.getByRole('button', { name: 'Inschrijven' }).click();
    await venster.getByText('Er is op een dag in deze periode geen stoel vrij.').first().waitFor();
    await venster.getByRole('combobox', { name: 'Klas' }).selectOption({ label: 'Z2 (11 vrij)' });
    await venster.getByRole('button', { name: 'Inschrijven' }).click();
    await venster.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Z2' }).click();
    await page.getByRole('button', { name: 'Lessen plannen' }).click();
    const plannen = page.getByRole('dialog', { name: 'Lessen van Z2 plannen' });
    for (const dag of ['maandag', 'woensdag']) await plannen.getByRole('button', { name: dag }).click();
    await plannen.getByLabel('Eerste dag').fill('2026-11-23');
    await plannen.getByLabel('Laatste dag').fill('2026-12-04');
    await toegankelijk(page);
    await plannen.getByRole('button', { name: 'Plannen' }).click();
    await page.getByText('ma, wo, 09:00').waitFor();
    await klaar(page);
    await toegankelijk(page);
    await pastOpScherm(page);
  });

  it('vult een maand met veel cellen tegelijk, en hoort wat er nog ontbreekt voor het afsluiten', async () => {
    await lesVandaag(t.p, '17:00', 'Over de maand');
    const page = await t.als(t.p.w.wie.taalcoordinator, BUREAU);
    await page.goto(`${t.p.adres}/lessen/maand/${t.p.w.groepen.z1}?maand=2026-09`);
    await page.getByRole('button', { name: 'Hele les van woensdag 16 september' }).click();
    await page.getByRole('radiogroup', { name: /^Presentie in/ }).getByRole('radio', { name: 'Aanwezig' }).check();
    await page.getByRole('button', { name: /^Zet in/ }).click();
    await toegankelijk(page);
    await page.getByRole('button', { name: /opslaan$/ }).click();
    await page.getByText('De presentie is opgeslagen.').first().waitFor();
    expect((await grootboek(t.p, t.p.w.lessen.september)).every((r) => r.status === 'AANWEZIG')).toBe(true);
    await page.getByRole('button', { name: 'Maand afsluiten' }).click();
    const venster = page.getByRole('dialog', { name: 'september 2026 afsluiten' });
    await venster.getByRole('textbox', { name: 'Waarom is 1 les niet ondertekend?' }).fill('De docent werkt hier niet meer');
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Afsluiten' }).click();
    await page.getByText('Deze maand is afgesloten').first().waitFor();
    const docent = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await docent.goto(`${t.p.adres}/lessen/${t.p.w.lessen.september}`);
    await docent.getByText('Vraag de coördinator van uw school om een correctie.').waitFor();
    await docent.goto(`${t.p.adres}/lessen/maand/${t.p.w.groepen.z1}?maand=2026-11`);
    await docent.getByRole('table').waitFor();
    await toegankelijk(docent);
    await pastOpScherm(docent);
  });
});
