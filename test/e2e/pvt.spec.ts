import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { w, b } = t.p;
  for (const [datum, onderdeel] of [['2026-10-05', 'INLEIDING_KERNWAARDEN'], ['2026-10-12', 'WERK'], ['2026-10-19', 'EXCURSIE']]) {
    await b.zet('pvt_dagdeel', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.vwn, datum, onderdeel, aanwezig: true, ingevoerd_door: w.wie.vwnTrainer.lidmaatschapId });
  }
  await b.zet('participatie_uren', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.larcom, ingevoerd_door: w.wie.werkbegeleider.lidmaatschapId, datum: '2026-11-17', activiteit_id: w.activiteiten.bezoek, minuten: 60 });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

async function foto(page: Awaited<ReturnType<Toneel['als']>>, naam: string): Promise<void> {
  const map = process.env['FOTO'];
  if (map) await page.screenshot({ path: `${map}/${naam}.png`, fullPage: true });
}

describe('De trainer van VluchtelingenWerk', () => {
  it('legt op de telefoon de ondertekening vast en geeft het certificaat aan wie alles volgde', async () => {
    const page = await t.als(t.p.w.wie.vwnTrainer, TELEFOON);
    await page.goto(`${t.p.adres}/participatie`);
    await page.getByRole('link', { name: 'Aanwezigheid en certificaat' }).click();
    await page.getByRole('heading', { name: 'PVT najaar' }).waitFor();
    await page.getByText('mist dagdelen en de ondertekening').waitFor();
    await page.getByLabel('Onderdeel').selectOption('ONDERTEKENING');
    await page.getByRole('button', { name: 'Iedereen aanwezig' }).click();
    await toegankelijk(page);
    await pastOpScherm(page);
    await foto(page, 'pvt-360');
    await page.getByRole('button', { name: 'Opslaan (1 deelnemer)' }).click();
    await page.getByText('kan worden gegeven').waitFor();
    await page.setViewportSize(BUREAU);
    await page.emulateMedia({ colorScheme: 'dark' });
    await toegankelijk(page);
    await foto(page, 'pvt-1280-donker');
    await page.getByRole('button', { name: 'Certificaat geven (1)' }).click();
    await page.getByRole('link', { name: '18 november 2026' }).waitFor();
    expect(await t.p.b.vraag('select ondertekend_op::text as o, certificaat_op::text as c from pvt_traject')).toEqual([{ o: '2026-11-18', c: '2026-11-18' }]);
  });
});

describe('De coördinator van een school', () => {
  it('geeft eigen nummers op; een burgerservicenummer wordt geweigerd bij het veld en wat goed was blijft staan', async () => {
    const page = await t.als(t.p.w.wie.taalcoordinator, TELEFOON);
    await page.goto(t.p.adres);
    await page.getByRole('link', { name: 'Nummers opgeven' }).click();
    const veld = (naam: string) => page.getByLabel(`Uw nummer van ${naam}`);
    await veld('Amina Voorbeeld').fill('L-001');
    await veld('Bilal Testveen').fill('123456782');
    await page.getByRole('button', { name: 'Opslaan (2)' }).click();
    await page.getByText('Negen cijfers kunnen een burgerservicenummer zijn.').first().waitFor();
    expect(await veld('Amina Voorbeeld').inputValue()).toBe('L-001');
    await toegankelijk(page);
    await pastOpScherm(page);
    await foto(page, 'nummers-360');
    await veld('Bilal Testveen').fill('L-002');
    await page.getByRole('button', { name: 'Opslaan (2)' }).click();
    await page.getByText('Er is niets gewijzigd.').waitFor();
    await page.setViewportSize(BUREAU);
    await foto(page, 'nummers-1280');
    expect(await t.p.b.vraag('select nummer from koppelnummer order by nummer')).toEqual([{ nummer: 'L-001' }, { nummer: 'L-002' }]);
  });
});

describe('De inburgeraar', () => {
  it('leest per uur waarom het telt', async () => {
    const page = await t.als(await t.p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: t.p.w.wij.amina }), TELEFOON);
    await page.goto(`${t.p.adres}/mijn-uren`);
    await page.getByText('Telt niet: u doet deze activiteit alleen.').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await foto(page, 'eigen-uren-360');
  });
});
