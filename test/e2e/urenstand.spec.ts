import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { w, b } = t.p;
  const uren = (datum: string, minuten: number, extra: Record<string, unknown> = {}) => b.zet<{ id: string }>('participatie_uren', {
    inburgeraar_id: w.wij.amina, organisatie_id: w.org.larcom, ingevoerd_door: w.wie.werkbegeleider.lidmaatschapId, datum, activiteit_id: w.activiteiten.hout, minuten, ...extra,
  });
  await b.vraag(`update trajectstatus set intake_afgerond_op = '2025-01-10' where inburgeraar_id = $1`, [w.wij.amina]);
  await b.vraag('update afspraak set uren_per_week = 6 where id = $1', [w.afspraken.participatie]);
  await uren('2025-02-20', 120);
  for (const dag of ['2026-11-02', '2026-11-04', '2026-11-09', '2026-11-11']) await uren(dag, 240, { begin_tijd: '08:30' });
  const { id } = await uren('2026-11-16', 240, { begin_tijd: '08:30' });
  await b.zet('uren_reactie', { uren_id: id, inburgeraar_id: w.wij.amina, reactie: 'BEVESTIGD', ingevoerd_door: w.wie.consulent.lidmaatschapId });
  await uren('2026-11-16', 120, { begin_tijd: '12:00', organisatie_id: w.org.vwn, ingevoerd_door: w.wie.vwnTrainer.lidmaatschapId });
  await uren('2026-11-17', 60, { activiteit_id: w.activiteiten.bezoek });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

/** For who looks at the pages with own eyes: a folder for the pictures. */
async function foto(page: Awaited<ReturnType<Toneel['als']>>, naam: string): Promise<void> {
  const map = process.env['FOTO'];
  if (map) await page.screenshot({ path: `${map}/${naam}.png`, fullPage: true });
}

describe('De uren van een inburgeraar bij elkaar', () => {
  it('de consulent ziet tempo, DUO, wat samenvalt, en per regel waarom het telt', async () => {
    const page = await t.als(t.p.w.wie.consulent);
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
    await page.getByRole('link', { name: 'Tempo, DUO en waarom elk uur telt' }).click();
    await page.getByRole('heading', { name: 'Uren van Amina Voorbeeld' }).waitFor();
    await page.getByText('0,5 uur dubbel').waitFor();
    await page.getByText('Een deel viel samen met een andere activiteit; dat deel telt daar.').waitFor();
    await page.getByText('Telt niet: iemand doet deze activiteit alleen.').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await foto(page, 'urenstand-1280');
    await page.getByRole('combobox', { name: 'Maand' }).selectOption('2025-02-01');
    await page.getByText('Telt niet: dit was voor het PIP').waitFor();
    await page.setViewportSize(TELEFOON);
    await pastOpScherm(page);
    await foto(page, 'urenstand-360');
    await page.emulateMedia({ colorScheme: 'dark' });
    await foto(page, 'urenstand-donker');
    await toegankelijk(page);
  });

  it('de werkbegeleider ziet afgesproken, gedaan en bevestigd, en welke activiteiten meetellen', async () => {
    const page = await t.als(t.p.w.wie.werkbegeleider);
    await page.goto(`${t.p.adres}/participatie`);
    await page.getByText('6 uur afgesproken').waitFor();
    await page.getByText('4 uur bevestigd').waitFor();
    await foto(page, 'weekstaat-1280');
    await page.setViewportSize(TELEFOON);
    await pastOpScherm(page);
    await foto(page, 'weekstaat-360');
    await page.getByRole('link', { name: 'Welke activiteiten tellen mee?' }).click();
    await page.getByText('Telt niet mee: alleen, zonder anderen').waitFor();
    expect(await page.getByRole('link', { name: 'Nieuwe activiteit' }).count()).toBe(0);
    await toegankelijk(page);
    await foto(page, 'aanbod-360');
  });

  it('de beleidsmedewerker voegt een activiteit toe, en zegt vanaf welke dag zij meetelt', async () => {
    const page = await t.als(t.p.w.wie.beleidsmedewerker, BUREAU);
    await page.goto(`${t.p.adres}/aanbod`);
    await page.getByRole('link', { name: 'Nieuwe activiteit' }).click();
    await page.getByRole('button', { name: 'Activiteit opslaan' }).click();
    // Nothing typed is lost, and each field says what is asked.
    await page.getByText('Vul dit in.').first().waitFor();
    await page.getByRole('textbox', { name: 'Naam' }).fill('Kari’s Crackers');
    await page.getByRole('combobox', { name: 'Soort' }).selectOption('BEGELEID_TRAJECT');
    await page.getByRole('checkbox', { name: 'Telt ook als praktijk van de MAP' }).check();
    await toegankelijk(page);
    await foto(page, 'activiteit-1280');
    await page.setViewportSize(TELEFOON);
    await pastOpScherm(page);
    await foto(page, 'activiteit-360');
    await page.getByRole('button', { name: 'Activiteit opslaan' }).click();
    await page.getByRole('link', { name: 'Kari’s Crackers' }).waitFor();
    await page.setViewportSize(BUREAU);
    await foto(page, 'aanbod-1280');
    expect(await t.p.b.vraag(`select r.map_praktijk, r.waarom_niet from activiteit_regel r join activiteit a on a.id = r.activiteit_id where a.naam = 'Kari’s Crackers'`)).toEqual([{ map_praktijk: true, waarom_niet: null }]);
  });
});
