import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { w, b } = t.p;
  await b.vraag(`update gebruiker set email = 'pia@larcom.test' where id = $1`, [w.wie.participatiecoordinator.gebruikerId]);
  // What is known of Amina, and a startklas in which somebody is in the eighth week.
  const { id } = await b.zet<{ id: string }>('voortgangsrapportage', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.wenl, datum: '2026-08-03', inzet: 'GOED' });
  for (const vaardigheid of ['LEZEN', 'SPREKEN']) await b.zet('voortgang_niveau', { rapportage_id: id, vaardigheid, niveau: 'A1', basis: 'TOETS', vastgesteld_op: '2026-07-20', inburgeraar_id: w.wij.amina, organisatie_id: w.org.wenl });
  const nieuw = await b.inburgeraar('Selam', 'Starter', w.gemeenten.dalfsen);
  await b.betrokken(nieuw, 'TAAL', { organisatieId: w.org.wenl }, { van: '2026-09-21' });
  const klas = await b.groep('Startklas A', 'STARTKLAS', w.org.wenl, [w.wie.taaldocent], []);
  await b.zet('groepslid', { groep_id: klas, organisatie_id: w.org.wenl, inburgeraar_id: nieuw, van: '2026-09-21' });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

const foto = process.env['FOTO'];
/** With FOTO set: the page on a telephone and at a desk, light and dark. */
async function kiek(page: Page, naam: string): Promise<void> {
  if (!foto) return;
  await page.evaluate(() => window.scrollTo(0, 0));
  for (const [maat, scherm] of [['360', TELEFOON], ['1280', BUREAU]] as const) {
    await page.setViewportSize(scherm);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${foto}/${naam}-${maat}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
const rapporten = () => t.p.b.vraag<{ wat: string }>(`select concat_ws(' ', r.roepnaam, v.datum, v.inzet, case when v.niets_te_melden then 'niets' end,
    (select string_agg(concat_ws('/', n.vaardigheid, n.niveau, n.basis, n.vastgesteld_op), ' ' order by n.vaardigheid) from voortgang_niveau n where n.rapportage_id = v.id)) as wat
  from voortgangsrapportage v join roepnaam r using (inburgeraar_id) where v.datum > '2026-10-01' order by 1`).then((rijen) => rijen.map(({ wat }) => wat));

describe('Een docent rapporteert over de groep in één keer', () => {
  it('met wat al bekend is, dat er niets te melden is, en een bezwaar op zijn plek', async () => {
    const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await page.goto(t.p.adres);
    await page.getByRole('region', { name: 'Rapporteren' }).getByRole('link', { name: /Z1/ }).click();
    await page.getByRole('form', { name: 'Rapportages van Z1' }).waitFor();
    const amina = page.getByRole('listitem').filter({ hasText: 'Amina Voorbeeld' });
    await amina.getByText('Lezen A1, Spreken A1. Kies eerst de inzet.').waitFor();
    await amina.getByRole('radio', { name: 'Goed' }).check();
    expect(await amina.getByRole('combobox', { name: 'Lezen', exact: true }).inputValue()).toBe('A1');
    await amina.getByRole('combobox', { name: 'Lezen', exact: true }).selectOption('A2');
    await amina.getByLabel('Lezen: op welke dag?').fill('2026-11-19');
    await page.getByRole('listitem').filter({ hasText: 'Gulsum' }).getByRole('checkbox', { name: /Niets te melden/ }).check();
    await kiek(page, 'rapporteren');
    await page.setViewportSize(TELEFOON);
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.getByText('Deze dag ligt na de dag van de rapportage.').first().waitFor();
    expect(await rapporten()).toEqual([]);
    await amina.getByLabel('Lezen: op welke dag?').fill('2026-11-16');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.getByText('Kies per cursist de inzet').waitFor();
    expect(await rapporten()).toEqual(['Amina 2026-11-18 GOED LEZEN/A2/OBSERVATIE/2026-11-16 SPREKEN/A1/TOETS/2026-07-20', 'Gulsum 2026-11-18 niets']);
  });

  it('houdt vast wat er stond als een collega voor was, en laat kiezen; na de startklas geeft de docent het advies', async () => {
    const page = await t.als(t.p.w.wie.taaldocent);
    await page.goto(`${t.p.adres}/voortgang`);
    await page.getByRole('combobox', { name: 'Groep' }).selectOption({ label: 'Startklas A (1 te doen)' });
    const selam = page.getByRole('listitem').filter({ hasText: 'Selam Starter' });
    await selam.getByText('advies voor 30 november 2026').waitFor();
    await selam.getByRole('radio', { name: 'Voldoende', exact: true }).check();
    await selam.getByRole('combobox', { name: 'Spreken' }).selectOption('A0');
    const { id: persoon } = (await t.p.b.vraag<{ id: string }>(`select inburgeraar_id as id from roepnaam where roepnaam = 'Selam'`))[0] ?? { id: '' };
    await t.p.b.zet('voortgangsrapportage', { inburgeraar_id: persoon, organisatie_id: t.p.w.org.wenl, datum: '2026-11-17', inzet: 'GOED' });
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await selam.getByText('Een collega rapporteerde intussen').first().waitFor();
    await toegankelijk(page);
    await selam.getByRole('button', { name: 'Ook de mijne opslaan' }).click();
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.getByText('Kies per cursist de inzet').waitFor();
    expect(await rapporten()).toContain('Selam 2026-11-18 VOLDOENDE SPREKEN/A0/OBSERVATIE/2026-11-18');
    await selam.getByRole('button', { name: /Advies geven/ }).click();
    const venster = page.getByRole('dialog', { name: 'Advies over Selam Starter' });
    await venster.getByRole('radio', { name: 'B1-route' }).check();
    await venster.getByRole('button', { name: 'Advies opslaan' }).click();
    await venster.getByText('Vul dit in.').first().waitFor();
    await venster.getByRole('textbox', { name: /Wat zag u/ }).fill('Leert snel.');
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Advies opslaan' }).click();
    await selam.getByText('advies B1-route').waitFor();
    await kiek(page, 'startklas');
    expect(await t.p.b.vraag('select advies, observatie from startadvies')).toEqual([{ advies: 'B1_ROUTE', observatie: 'Leert snel.' }]);
  });
});

describe('Wat er ontbreekt', () => {
  it('zegt een werkbegeleider in één tik dat er niets te melden was, en neemt het terug', async () => {
    const page = await t.als(t.p.w.wie.werkbegeleider, TELEFOON);
    await page.goto(t.p.adres);
    await page.getByRole('region', { name: 'Wat ontbreekt er?' }).getByRole('link', { name: 'Bekijk wat ontbreekt' }).click();
    const groep = page.getByRole('region', { name: 'Hout A', exact: true });
    await groep.getByText('0 van 6 weken').waitFor();
    await groep.getByRole('button', { name: /Niets te melden in de week van 5 okt/ }).click();
    await groep.getByText('1 van 6 weken, 1 keer niets te melden').waitFor();
    await kiek(page, 'volledigheid-groep');
    await page.setViewportSize(TELEFOON);
    await toegankelijk(page);
    await pastOpScherm(page);
    await groep.getByRole('button', { name: /Toch wel in de week van 5 okt/ }).click();
    await groep.getByText('0 van 6 weken').waitFor();
  });

  it('ziet de gemeente per partner, herinnert vriendelijk, en leest de kwartaalevaluatie zonder kleine aantallen', async () => {
    const page = await t.als(t.p.w.wie.beleidsmedewerker);
    await page.goto(t.p.adres);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Volledig' }).click();
    const larcom = page.getByRole('region', { name: 'Larcom' });
    await larcom.getByText('Nog te komen: 6 weken.').waitFor();
    await toegankelijk(page);
    await larcom.getByRole('button', { name: /Vriendelijk herinneren/ }).click();
    await larcom.getByText('Herinnerd op 18 november 2026').waitFor();
    expect(await larcom.getByRole('button', { name: /herinneren/ }).count()).toBe(0);
    await kiek(page, 'volledigheid-partners');
    expect(await t.p.b.vraag('select soort, pad from bericht')).toEqual([{ soort: 'AANLEVEREN', pad: '/volledigheid' }]);
    await page.setViewportSize(TELEFOON);
    await page.getByRole('link', { name: 'Kwartaalevaluatie' }).click();
    const wenl = page.getByRole('region', { name: 'WenL' });
    await wenl.getByText('verborgen').first().waitFor();
    await wenl.getByText(/^van 48 stoelen|^van 36 stoelen|stoelen in/).first().waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await kiek(page, 'kwartaalevaluatie');
    expect(await page.getByText(/Amina|Gulsum/).count()).toBe(0);
  });
});
