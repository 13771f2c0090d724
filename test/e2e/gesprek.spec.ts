import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import ti from '../../client/taal/catalogi/ti.json' with { type: 'json' };
import type { Persona } from '../world/wereld.ts';
import { kaart } from './kaarten.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
let amina: Persona;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { w, b } = t.p;
  amina = await b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: w.wij.amina });
  await b.vraag(`update gebruiker set taal = 'ti' where id = $1`, [amina.gebruikerId]);
  await b.zet('gesprek', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.dalfsen, ingevoerd_door: w.wie.consulent.lidmaatschapId, datum: '2026-10-12', soort: 'VOORTGANGSGESPREK', verslag: 'Wil graag werken.', afspraken: 'Op tijd komen.' });
  await b.zet('participatie_uren', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.larcom, ingevoerd_door: w.wie.werkbegeleider.lidmaatschapId, datum: '2026-11-04', minuten: 240, activiteit_id: w.activiteiten.hout });
  await b.zet('afspraak_melding', { inburgeraar_id: w.wij.amina, afspraak_id: w.afspraken.taal, thema: 'AFSPRAKEN_TAAL', organisatie_id: w.org.wenl, ingevoerd_door: w.wie.taalcoordinator.lidmaatschapId, datum: '2026-11-12', stand: 'STOKT', opmerking: 'Komt vaak te laat.' });
  await b.zet('signaal', { inburgeraar_id: w.wij.amina, gemeente_id: w.gemeenten.dalfsen, organisatie_id: w.org.wenl, partner_id: w.org.wenl, ingevoerd_door: w.wie.taaldocent.lidmaatschapId, datum: '2026-11-13', onderwerp: 'AANWEZIGHEID', tekst: 'Drie keer te laat.' });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

/** A picture to look at, where somebody asks for it. */
async function kiek(page: Page, naam: string): Promise<void> {
  const map = process.env['KIEKJES'];
  if (map) await page.screenshot({ path: `${map}/${naam}.png`, fullPage: true });
}

describe('De consulent bereidt een gesprek voor, plant het en schrijft het verslag', () => {
  it('op één bladzijde, en de inburgeraar leest het in de eigen taal', async () => {
    const page = await t.als(t.p.w.wie.consulent);
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
    await (await kaart(page, 'GESPREKKEN')).getByRole('link', { name: 'Gesprek voorbereiden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gesprek met Amina Voorbeeld' }).waitFor();
    await page.getByText('Wat er veranderde sinds het laatste gesprek, 12 oktober 2026.').waitFor();
    for (const zin of ['Op tijd komen.', 'Komt vaak te laat.', 'Drie keer te laat.', '4 uur', '1 van 1 les']) await page.getByText(zin).first().waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await kiek(page, 'voorbereiding-1280');
    await page.getByRole('button', { name: 'Gesprek plannen' }).click();
    const plan = page.getByRole('dialog', { name: 'Gesprek plannen' });
    await plan.getByRole('button', { name: 'Gesprek plannen' }).click();
    await plan.getByRole('link', { name: 'Waar: Vul dit in.' }).waitFor();
    await plan.getByLabel('Wanneer').fill('2026-11-18T09:00');
    await plan.getByRole('textbox', { name: 'Waar', exact: true }).fill('Gemeentehuis, kamer 2');
    await plan.getByRole('checkbox', { name: 'Er is een tolk nodig' }).check();
    await toegankelijk(page);
    await kiek(page, 'plannen-1280');
    await plan.getByRole('button', { name: 'Gesprek plannen' }).click();
    await plan.waitFor({ state: 'hidden' });
    await page.getByText('woensdag 18 november 2026 om 09:00').waitFor();

    const eigen = await t.als(amina, TELEFOON);
    await eigen.goto(`${t.p.adres}/mijn-gesprekken`);
    await eigen.getByText(ti['Er staat een gesprek voor u klaar.']).waitFor();
    await eigen.getByText('Gemeentehuis, kamer 2').waitFor();
    await toegankelijk(eigen);
    await pastOpScherm(eigen);
    await kiek(eigen, 'eigen-360');
    const [download] = await Promise.all([eigen.waitForEvent('download'), eigen.getByRole('link', { name: ti['Zet in mijn agenda'] }).click()]);
    expect(download.suggestedFilename()).toBe('gesprek-gemeente.ics');

    await page.getByRole('button', { name: 'Verslag schrijven' }).click();
    const verslag = page.getByRole('dialog', { name: 'Verslag schrijven' });
    await verslag.getByRole('textbox', { name: 'Verslag' }).fill('Gaat beter.');
    await verslag.getByRole('checkbox', { name: 'Iemand uit het gezin' }).check();
    await verslag.getByRole('button', { name: 'Verslag opslaan' }).click();
    await verslag.getByText(/Er waren anderen bij/).first().waitFor();
    await toegankelijk(page);
    await kiek(page, 'verslag-1280');
    await verslag.getByRole('checkbox', { name: /De inburgeraar weet dat een gesprek zonder derden kan/ }).check();
    await verslag.getByRole('button', { name: 'Verslag opslaan' }).click();
    await verslag.waitFor({ state: 'hidden' });
    await page.getByText('Er is geen gesprek gepland.').waitFor();
    expect(await t.p.b.vraag(`select verslag, aanwezigen from gesprek where datum = '2026-11-18'`)).toEqual([{ verslag: 'Gaat beter.', aanwezigen: ['TOLK', 'GEZINSLID'] }]);
  });

  it('op een telefoon past alles op het scherm', async () => {
    const page = await t.als(t.p.w.wie.consulent, TELEFOON);
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}/gesprek`);
    await page.getByText('Afspraken uit het PIP').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await kiek(page, 'voorbereiding-360');
  });
});

describe('De consulent legt een stap van de handhaving vast', () => {
  it('het formulier zegt van elke stap waarom die niet kan, en rekent de boete uit', async () => {
    const { w, b } = t.p;
    await b.zet('maatregel', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.dalfsen, ingevoerd_door: w.wie.consulent.lidmaatschapId, datum: '2026-11-09', soort: 'HANDHAVEND_GESPREK', omschrijving: 'Oorzaak besproken.' });
    const page = await t.als(w.wie.consulent);
    await page.goto(`${t.p.adres}/inburgeraars/${w.wij.amina}`);
    await (await kaart(page, 'HANDHAVING')).getByRole('button', { name: 'Stap vastleggen' }).click();
    const venster = page.getByRole('dialog', { name: 'Stap van de handhaving' });
    await venster.getByLabel('Waar gaat het over?').selectOption({ label: 'niet meegedaan aan de participatie' });
    await venster.getByText(/Deze gedraging valt onder een andere wet/).first().waitFor();
    await venster.getByLabel('Waar gaat het over?').selectOption({ label: 'niet naar de taalles' });
    await venster.getByLabel('Eerste dag').fill('2026-11-12');
    await venster.getByRole('radio', { name: /^Boete/ }).check();
    await venster.getByRole('radio', { name: '50%' }).check();
    await venster.getByText(/De boete is €\s25,00 \(trede 1, €\s50,00 bij volledig verwijt\)/).waitFor();
    await venster.getByRole('textbox', { name: /Wat is er gebeurd/ }).fill('Vier lessen niet gekomen.');
    await toegankelijk(page);
    await kiek(page, 'handhaving-1280');
    await page.setViewportSize(TELEFOON);
    await pastOpScherm(page);
    await kiek(page, 'handhaving-360');
    await page.setViewportSize(BUREAU);
    await venster.getByRole('button', { name: 'Stap vastleggen' }).click();
    await venster.waitFor({ state: 'hidden' });
    await (await kaart(page, 'HANDHAVING')).getByText(/Bedrag: €\s25,00/).waitFor();
  });
});

describe('Een warme overdracht', () => {
  it('de consulent biedt aan; de loopbaanbegeleider ziet pas na aannemen wie het is', async () => {
    const { w } = t.p;
    const page = await t.als(w.wie.consulent);
    await page.goto(`${t.p.adres}/inburgeraars/${w.wij.celine}`);
    await (await kaart(page, 'WERK')).getByRole('button', { name: 'Overdragen' }).click();
    const venster = page.getByRole('dialog', { name: 'Overdragen aan de werkcarrousel' });
    await venster.getByLabel('Aan wie?').selectOption({ label: 'Loes Loopbaan' });
    await venster.getByLabel('Route naar werk').selectOption({ label: 'Taalstage' });
    await venster.getByLabel('Gesprek met zijn drieën').fill('2026-11-24');
    await venster.getByRole('textbox', { name: 'Overdrachtsplan' }).fill('Wil in de zorg werken.');
    await toegankelijk(page);
    await kiek(page, 'overdracht-1280');
    await venster.getByRole('button', { name: 'Overdracht aanbieden' }).click();
    await venster.waitFor({ state: 'hidden' });
    await (await kaart(page, 'WERK')).getByText('aangeboden', { exact: true }).waitFor();

    const loes = await t.als(w.wie.loopbaanbegeleider, TELEFOON);
    await loes.goto(`${t.p.adres}/start`);
    await loes.getByText('overdracht wacht op u').waitFor();
    await loes.getByRole('link', { name: 'Naar de werkcarrousel' }).click();
    await loes.getByText('Overdracht van Carla Consulent').waitFor();
    expect(await loes.getByText('Celine').count()).toBe(0);
    await toegankelijk(loes);
    await pastOpScherm(loes);
    await kiek(loes, 'werkcarrousel-360');
    await loes.getByRole('button', { name: 'Aannemen' }).click();
    await loes.getByRole('heading', { level: 1, name: 'Celine Straks' }).waitFor();
    await (await kaart(loes, 'WERK')).getByText('Wil in de zorg werken.').waitFor();
  });
});
