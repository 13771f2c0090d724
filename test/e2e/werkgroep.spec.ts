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

const foto = process.env['FOTO'];

describe('De werkgroep statushouders', () => {
  it('de beleidsmedewerker kiest wie erin zit, zet een actie op de lijst en plant het overleg', async () => {
    const page = await t.als(t.p.w.wie.beleidsmedewerker, BUREAU);
    await page.goto(`${t.p.adres}/start`);
    await page.getByRole('region', { name: 'Werkgroep statushouders' }).getByRole('link', { name: 'Naar de actielijst' }).click();
    await page.getByText('Er staan nog geen acties in dit kwartaal').waitFor();
    await page.getByRole('button', { name: 'Wijzigen wie in de werkgroep zit' }).click();
    const leden = page.getByRole('dialog', { name: 'Wie zit in de werkgroep?' });
    await leden.getByLabel('VluchtelingenWerk').check();
    await leden.getByLabel('SAAM Welzijn').check();
    await toegankelijk(page);
    await leden.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Gemeente Dalfsen, SAAM Welzijn en VluchtelingenWerk').waitFor();
    await page.getByRole('button', { name: 'Nieuwe actie' }).click();
    const actie = page.getByRole('dialog', { name: 'Nieuwe actie' });
    await actie.getByRole('button', { name: 'Zet op de lijst' }).click();
    expect(await actie.getByText('Vul dit in.', { exact: true }).count()).toBe(2);
    await actie.getByLabel('Wat gaan we doen?').fill('Maak een flyer met alle organisaties.');
    await actie.getByLabel('Welke organisatie doet het?').selectOption({ label: 'VluchtelingenWerk' });
    await actie.getByLabel('Wanneer moet het klaar zijn?').fill('2026-11-25');
    await toegankelijk(page);
    await actie.getByRole('button', { name: 'Zet op de lijst' }).click();
    await page.getByRole('rowheader', { name: /Maak een flyer/ }).waitFor();
    await page.getByRole('button', { name: 'Overleg plannen' }).click();
    const overleg = page.getByRole('dialog', { name: 'Overleg plannen' });
    await overleg.getByLabel('Op welke dag?').fill('2026-12-03');
    await overleg.getByLabel('Waar?').fill('Raadzaal');
    await overleg.getByRole('button', { name: 'Overleg opslaan' }).click();
    await page.getByText('donderdag 3 december 2026, 10:00 uur').waitFor();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/actielijst-bureau.png`, fullPage: true });
    const [ics] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Zet in mijn agenda' }).click()]);
    expect(ics.suggestedFilename()).toBe('werkgroep-statushouders.ics');
    await page.context().close();
  });

  it('VluchtelingenWerk ziet op de telefoon de eigen actie en zegt hoe het staat; daarna gaat de lijst door naar het volgende kwartaal', async () => {
    const vwn = await t.als(t.p.w.wie.vwnCoordinator, TELEFOON);
    await vwn.goto(`${t.p.adres}/start`);
    const tegel = vwn.getByRole('region', { name: 'Werkgroep statushouders' });
    await tegel.getByText('Maak een flyer met alle organisaties.').waitFor();
    await tegel.getByRole('link', { name: 'Naar de actielijst' }).click();
    await vwn.getByRole('button', { name: /^Bijwerken/ }).click();
    const venster = vwn.getByRole('dialog', { name: 'Hoe staat het ervoor?' });
    await venster.getByRole('radio', { name: 'bezig' }).check({ force: true });
    await venster.getByLabel('Hoe staat het?').fill('De tekst is klaar.');
    await venster.getByRole('button', { name: 'Opslaan' }).click();
    await vwn.getByRole('rowheader').getByText('De tekst is klaar.').waitFor();
    await toegankelijk(vwn);
    await pastOpScherm(vwn);
    if (foto) await vwn.screenshot({ path: `${foto}/actielijst-telefoon.png`, fullPage: true });
    await vwn.context().close();

    const page = await t.als(t.p.w.wie.beleidsmedewerker, BUREAU);
    await page.goto(`${t.p.adres}/actielijst`);
    await page.getByRole('button', { name: 'Schuif 1 lopende actie door' }).click();
    await page.getByText('Op de lijst van het 1e kwartaal 2027 staan nu 1 actie van eerder.').waitFor();
    await page.getByText('Doorgeschoven naar het volgende kwartaal').waitFor();
    // Once: there is nothing left to carry over.
    await page.getByRole('button', { name: /^Schuif/ }).waitFor({ state: 'detached' });
    await page.getByRole('navigation', { name: 'Kwartaal' }).getByRole('link', { name: '1e kwartaal 2027' }).click();
    await page.getByText('Komt uit een eerder kwartaal').waitFor();
    const [pdf] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download als PDF' }).click()]);
    expect(pdf.suggestedFilename()).toBe('samenspel-actielijst-2027-1.pdf');
    await page.context().close();
  });
});

describe('De sociale kaart', () => {
  it('de beleidsmedewerker zet een organisatie erop en vertaalt haar', async () => {
    const page = await t.als(t.p.w.wie.beleidsmedewerker, BUREAU);
    await page.goto(`${t.p.adres}/sociale-kaart`);
    await page.getByRole('link', { name: 'Nieuwe organisatie' }).click();
    await page.getByLabel('Naam van de organisatie').fill('Taalpunt');
    await page.getByLabel('Wat doet de organisatie?').fill('Nederlands oefenen met koffie.');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Vul dit in.').first().waitFor();
    await page.getByLabel('Ik wil Nederlands oefenen').check();
    await page.getByLabel('Telefoon').fill('(0529) 00 00 02');
    await page.getByLabel('Wanneer open?').fill('Woensdag 10 tot 12 uur');
    await page.getByLabel('Werkt deze organisatie in Samenspel?').selectOption({ label: 'Taalpunt' });
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/kaartingang-bureau.png`, fullPage: true });
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('link', { name: 'Taalpunt' }).click();
    await page.getByRole('button', { name: /^Vertalen.*العربية/ }).click();
    const venster = page.getByRole('dialog', { name: 'Vertalen: العربية' });
    await venster.getByLabel('Wat doet de organisatie?').fill('تدرّب على الهولندية مع القهوة.');
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Vertaling opslaan' }).click();
    await page.getByText('Vertaald door Ben Beleid', { exact: false }).waitFor();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/vertalingen-bureau.png`, fullPage: true });
    await page.context().close();
  });

  it('de inburgeraar kiest de vraag in de eigen taal, belt met één tik en haalt de flyer', async () => {
    await t.p.b.vraag(`update gebruiker set taal = 'ar' where id = $1`, [amina.gebruikerId]);
    const page = await t.als(amina, TELEFOON);
    await page.goto(`${t.p.adres}/mijn-start`);
    await page.getByRole('link', { name: 'من يساعد في ماذا؟' }).click();
    await page.getByRole('heading', { name: 'أريد أن أتدرب على اللغة الهولندية' }).waitFor();
    await page.getByText('تدرّب على الهولندية مع القهوة.').waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.getByRole('link', { name: /\(0529\) 00 00 02/ }).getAttribute('href')).toBe('tel:0529000002');
    await page.getByLabel('سؤالي').selectOption({ label: 'أريد أن أتدرب على اللغة الهولندية' });
    await toegankelijk(page);
    await pastOpScherm(page);
    if (foto) await page.screenshot({ path: `${foto}/wiehelpt-ar.png`, fullPage: true });
    const [flyer] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'حمّل المنشور' }).click()]);
    expect(flyer.suggestedFilename()).toBe('samenspel-flyer-ar.pdf');
    await page.context().close();
  });

  it('het Taalpunt houdt het eigen nummer bij, en wie er niet bij hoort ziet geen knop', async () => {
    const page = await t.als(t.p.w.wie.taalpuntcoordinator, BUREAU);
    await page.goto(`${t.p.adres}/wie-helpt`);
    await page.getByRole('button', { name: 'Bijwerken Taalpunt' }).click();
    const venster = page.getByRole('dialog', { name: 'Hoe bent u te bereiken?' });
    await venster.getByLabel('Telefoon').fill('bel Paul');
    await venster.getByRole('button', { name: 'Opslaan' }).click();
    await venster.getByText('Vul een telefoonnummer in met cijfers', { exact: false }).first().waitFor();
    await venster.getByLabel('Telefoon').fill('(0529) 00 00 99');
    await venster.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('link', { name: /\(0529\) 00 00 99/ }).waitFor();
    await toegankelijk(page);
    const ander = await t.als(t.p.w.wie.taaldocent, BUREAU);
    await ander.goto(`${t.p.adres}/start`);
    await ander.getByRole('link', { name: /Wie helpt waarmee/ }).click();
    await ander.getByRole('link', { name: /\(0529\) 00 00 99/ }).waitFor();
    expect(await ander.getByRole('button', { name: /Bijwerken/ }).count()).toBe(0);
    await page.context().close();
    await ander.context().close();
  });
});
