import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allenAanwezig, grootboek, keuze, klasVanTwaalf, lesVandaag } from './klas.ts';
import { pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';
import { NU } from '../world/wereld.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  await klasVanTwaalf(t.p);
});
afterAll(() => t.stop());
afterEach(() => {
  t.p.klokOp(NU);
  zonderVoorvallen(t);
});

const KLAAR = 'Alles is vastgelegd';

/** The docent opens the portal on a phone and taps the lesson of this story. */
async function openLes(onderwerp: string, eerst?: () => void): Promise<Page> {
  const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
  if (eerst) await page.addInitScript(eerst);
  await page.goto(`${t.p.adres}/lessen`);
  await page.getByRole('region', { name: 'Vandaag' }).getByRole('link', { name: onderwerp }).click();
  await page.getByRole('form', { name: 'Presentie van Z1' }).waitFor();
  return page;
}

/** Amina fifteen minutes late, Gulsum not there. */
async function tikUitzonderingen(page: Page): Promise<void> {
  await keuze(page, 'Amina Voorbeeld', 'Te laat').check();
  await page.getByRole('button', { name: '15 minuten' }).click();
  await keuze(page, 'Gulsum Geheim', 'Ongeoorloofd').check();
}

const bewaar = (page: Page, hoeveel: number) => page.getByRole('button', { name: `${hoeveel} opslaan` });
const hersteld = (page: Page) => page.getByText('Dit stond er nog van u');

describe('Een docent legt met de telefoon de presentie vast', () => {
  it('van twaalf cursisten: alleen wie te laat of afwezig was wordt aangetikt', async () => {
    const les = await lesVandaag(t.p, '13:00', 'Naar de huisarts');
    const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await page.goto(t.p.adres);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Lessen' }).click();
    const vandaag = page.getByRole('region', { name: 'Vandaag' });
    await vandaag.getByRole('link', { name: 'Naar de huisarts 0 van 12 vastgelegd' }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await vandaag.getByRole('link', { name: 'Naar de huisarts' }).click();
    await keuze(page, 'Omar Klas', 'Te laat').check();
    await bewaar(page, 12).click();
    // Too late by how much? The question stands at the field, which has the focus.
    const minuten = page.getByRole('textbox', { name: 'Minuten te laat' });
    await page.getByRole('link', { name: 'Minuten te laat: Kies hoeveel minuten te laat.' }).waitFor();
    expect(await minuten.evaluate((veld) => veld === document.activeElement && veld.getAttribute('aria-invalid') === 'true')).toBe(true);
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('button', { name: '15 minuten' }).click();
    await keuze(page, 'Farid Elders', 'Geoorloofd').check();
    await page.getByRole('listitem').filter({ hasText: 'Farid Elders' }).getByRole('combobox', { name: 'Reden' }).selectOption('Werk');
    await keuze(page, 'Nadia Klas', 'Ongeoorloofd').check();
    await bewaar(page, 12).click();
    await page.getByText(KLAAR).waitFor();
    await page.getByText('Vastgelegd door Dirk Docent, 18 november 2026 om 10:00').waitFor();
    await toegankelijk(page);
    const rijen = await grootboek(t.p, les);
    expect(rijen).toHaveLength(12);
    expect(rijen.filter((r) => r.status === 'AANWEZIG' && r.minuten === 150 && r.versie === 1 && r.bron === 'SCHERM')).toHaveLength(9);
    expect(rijen.filter((r) => r.status !== 'AANWEZIG').map((r) => [r.roepnaam, r.status, r.minuten, r.reden])).toEqual([
      ['Farid', 'GEOORLOOFD_AFWEZIG', 0, 'WERK'], ['Nadia', 'ONGEOORLOOFD_AFWEZIG', 0, null], ['Omar', 'TE_LAAT', 135, null],
    ]);
    await page.getByRole('main').getByRole('link', { name: 'Mijn lessen' }).first().click();
    await vandaag.getByRole('link', { name: 'Naar de huisarts 12 van 12 vastgelegd' }).waitFor();
  });

  it('een verbetering vraagt een reden en wordt een nieuwe versie; wat er stond blijft bewaard', async () => {
    const les = await lesVandaag(t.p, '14:00', 'Bij de bakker');
    await allenAanwezig(t.p, les);
    t.p.klokOp(new Date('2026-11-18T10:20:00+01:00'));
    const page = await openLes('Bij de bakker');
    await page.getByText(KLAAR).waitFor();
    await keuze(page, 'Omar Klas', 'Te laat').check();
    await page.getByRole('button', { name: '30 minuten' }).click();
    await page.getByText('Stond op aanwezig.').waitFor();
    await bewaar(page, 1).click();
    const venster = page.getByRole('dialog', { name: 'Waarom wijzigt u dit?' });
    await venster.getByText('De presentie van 1 cursist was al vastgelegd.').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    // Without a reason nothing is sent.
    await venster.getByRole('button', { name: 'Opslaan' }).click({ force: true });
    expect((await grootboek(t.p, les)).every((r) => r.versie === 1)).toBe(true);
    await venster.getByRole('button', { name: 'Kwam later toch nog' }).click();
    await venster.getByRole('button', { name: 'Opslaan' }).click();
    await venster.waitFor({ state: 'hidden' });
    await page.getByText('Vastgelegd door Dirk Docent, 18 november 2026 om 10:20. Gewijzigd: Kwam later toch nog').waitFor();
    const omar = (await grootboek(t.p, les)).filter((r) => r.roepnaam === 'Omar');
    expect(omar.map((r) => [r.versie, r.status, r.minuten, r.actueel, r.correctie_reden])).toEqual([
      [1, 'AANWEZIG', 150, false, null], [2, 'TE_LAAT', 120, true, 'Kwam later toch nog'],
    ]);
    expect(await grootboek(t.p, les)).toHaveLength(13);
  });

  it('een les die nog komt kan niet worden vastgelegd, en het scherm zegt wanneer wel', async () => {
    const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await page.goto(`${t.p.adres}/lessen/${t.p.w.lessen.morgen}`);
    await page.getByText('U legt de presentie vast op de dag zelf: donderdag 19 november.').waitFor();
    expect(await page.getByRole('radio').count() + await page.getByRole('button', { name: /opslaan/ }).count()).toBe(0);
    await toegankelijk(page);
    await pastOpScherm(page);
  });
});

describe('Er gaat iets mis met de verbinding', () => {
  it('op een apparaat dat niets kan bewaren blijft zonder verbinding alles staan; opnieuw proberen legt het één keer vast', async () => {
    const les = await lesVandaag(t.p, '15:00', 'Met de bus');
    // As in a private window of some browsers; offline.spec.ts has the story of a device that can.
    const page = await openLes('Met de bus', () => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await tikUitzonderingen(page);
    await page.context().setOffline(true);
    await bewaar(page, 12).click();
    await page.getByText('Dit is misschien niet opgeslagen').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    expect(await keuze(page, 'Gulsum Geheim', 'Ongeoorloofd').isChecked()).toBe(true);
    expect(await page.getByRole('textbox', { name: 'Minuten te laat' }).inputValue()).toBe('15');
    expect(await grootboek(t.p, les)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByText(KLAAR).waitFor();
    expect((await grootboek(t.p, les)).map((r) => r.versie)).toEqual(Array(12).fill(1));
  });

  it('een antwoord dat onderweg verloren ging: het apparaat stuurt het nog eens, en dat heeft geen tweede gevolg', async () => {
    const les = await lesVandaag(t.p, '16:00', 'Op de markt');
    const page = await openLes('Op de markt');
    await tikUitzonderingen(page);
    const sleutels: string[] = [];
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as { variables: { input?: { idempotentieSleutel: string } } };
      if (!variables.input) return route.continue();
      sleutels.push(variables.input.idempotentieSleutel);
      if (sleutels.length > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await bewaar(page, 12).click();
    await page.getByText('Ontvangen: wat op dit apparaat wachtte, is vastgelegd.').waitFor();
    await page.getByText(KLAAR).waitFor();
    expect(sleutels).toHaveLength(2);
    expect(new Set(sleutels).size).toBe(1);
    expect((await grootboek(t.p, les)).map((r) => [r.versie, r.actueel])).toEqual(Array.from({ length: 12 }, () => [1, true]));
  });

  it('na herladen staat er nog wat was aangetikt, en daarna is het opgeslagen en weg uit de browser', async () => {
    const les = await lesVandaag(t.p, '17:00', 'Naar school');
    const page = await openLes('Naar school');
    await tikUitzonderingen(page);
    await page.reload();
    await hersteld(page).waitFor();
    expect(await keuze(page, 'Gulsum Geheim', 'Ongeoorloofd').isChecked()).toBe(true);
    expect(await page.getByRole('textbox', { name: 'Minuten te laat' }).inputValue()).toBe('15');
    await toegankelijk(page);
    await bewaar(page, 12).click();
    await page.getByText(KLAAR).waitFor();
    expect(await grootboek(t.p, les)).toHaveLength(12);
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((sleutel) => sleutel.startsWith('concept/')))).toEqual([]);
  });

  it('twee keer tikken op Opslaan legt het één keer vast', async () => {
    const les = await lesVandaag(t.p, '18:00', 'Bij de apotheek');
    const page = await openLes('Bij de apotheek');
    await tikUitzonderingen(page);
    let verstuurd = 0;
    page.on('request', (vraag) => { if (vraag.postData()?.includes('presentieVastleggen')) verstuurd += 1; });
    // So fast that nothing was drawn in between; a slow second tap finds another button.
    await bewaar(page, 12).evaluate((knop: HTMLButtonElement) => {
      knop.click();
      knop.click();
    });
    await page.getByText(KLAAR).waitFor();
    expect(verstuurd).toBe(1);
    expect((await grootboek(t.p, les)).map((r) => r.versie)).toEqual(Array(12).fill(1));
  });
});
