import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { plusDagen } from '../../shared/rules/datum.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { b, w } = t.p;
  // Two lessons a week for twelve weeks: Farid of Staphorst stays away since four, Gulsum of Dalfsen comes half.
  for (let les = 0; les < 24; les += 1) {
    const datum = plusDagen('2026-08-27', 7 * Math.floor(les / 2) + 3 * (les % 2));
    const id = await b.les(w.groepen.z1, w.org.wenl, datum, { begin_tijd: '13:00' });
    const wie = [[w.wij.amina, 'AANWEZIG'], [w.wij.farid, les < 16 ? 'AANWEZIG' : 'ONGEOORLOOFD_AFWEZIG'], [w.wij.gulsum, les < 16 || les % 2 === 0 ? 'AANWEZIG' : 'GEOORLOOFD_AFWEZIG']] as const;
    for (const [persoon, status] of wie) await b.presentie(id, persoon, w.org.wenl, datum, status, status === 'AANWEZIG' ? 150 : 0, w.wie.taaldocent);
  }
  await b.zet('parameter_waarde', { id: crypto.randomUUID(), gemeente_id: w.gemeenten.staphorst, naam: 'inleverdagen', waarde: 7, geldig_van: '2026-01-01', gezet_door: w.wie.taalcoordinator.lidmaatschapId, gezet_op: new Date() });
  await b.zet('contact', { inburgeraar_id: w.wij.farid, telefoon: '06-00000002', contacttaal: 'Tigrinya' });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

describe('Een dag bij een school voor meer gemeenten', () => {
  it('de coördinator ziet in één blik wie achterop raakt, uit welke gemeente, en geeft een signaal waarvan zij de stand ziet', async () => {
    const { w, b } = t.p;
    const page = await t.als(w.wie.taalcoordinator, BUREAU);
    await page.goto(`${t.p.adres}/start`);
    const tegel = page.getByRole('region', { name: 'Wie raakt achterop?' });
    await tegel.getByRole('link', { name: /Farid Elders.*Staphorst.*8 lessen achter elkaar niet gezien/ }).waitFor();
    const rapportages = page.getByRole('region', { name: 'Rapportages per gemeente' });
    // Each gemeente has its own last day, and the first one stands on top.
    await rapportages.getByText('op tijd tot en met 7 januari 2027').waitFor();
    await rapportages.getByText('op tijd tot en met 14 januari 2027').waitFor();
    expect(await rapportages.getByRole('meter').evaluateAll((balken) => balken.map((balk) => balk.getAttribute('aria-valuetext')))).toEqual(['0 van 1', '0 van 3']);
    await toegankelijk(page);
    await tegel.getByRole('link', { name: 'Iedereen die achterop raakt' }).click();
    // The tile says so too: the page itself must stand there.
    await page.getByRole('heading', { level: 1, name: 'Wie raakt achterop?' }).waitFor();
    await page.getByText('2 cursisten').first().waitFor();
    const farid = page.getByRole('row', { name: /Farid Elders/ });
    await farid.getByText('opkomst van 100% naar 0%').waitFor();
    await farid.getByRole('link', { name: 'Bel 06-00000002' }).waitFor();
    await toegankelijk(page);
    await farid.getByRole('button', { name: 'Signaal geven over Farid Elders' }).click();
    const venster = page.getByRole('dialog', { name: 'Signaal aan de gemeente' });
    expect(await venster.getByLabel('Wat is er aan de hand?').inputValue()).toContain('8 lessen achter elkaar niet gezien; 8 keer weg zonder bericht');
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Geef het door' }).click();
    await farid.getByText('Nog niet bekeken').waitFor();
    // The consulent of Staphorst reads it, and not the one of Dalfsen.
    const lees = async (wie: typeof w.wie.consulent) => (await t.p.als<{ mijnSignalen: object[] }>(wie, '{ mijnSignalen { signaal { id } } }')).data?.mijnSignalen.length;
    expect([await lees(w.wie.consulentStaphorst), await lees(w.wie.consulent)]).toEqual([1, 0]);
    await b.vraag(`update signaal set stand = 'IN_BEHANDELING' where inburgeraar_id = $1`, [w.wij.farid]);
    await page.reload();
    await farid.getByText('De gemeente is ermee bezig').waitFor();
    await page.getByLabel('Gemeente').selectOption('Dalfsen');
    await page.getByText('1 van 2 cursisten').waitFor();
    await page.context().close();
  });

  it('de lijst van alle gemeenten laat zich op één gemeente kiezen, en een klas zegt hoe zij gemengd is', async () => {
    const { w } = t.p;
    const page = await t.als(w.wie.taalcoordinator, TELEFOON);
    await page.goto(`${t.p.adres}/inburgeraars`);
    await page.getByLabel('Gemeente').selectOption('Staphorst');
    await page.getByText('1 inburgeraar gevonden').waitFor();
    await page.getByRole('link', { name: 'Farid Elders', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('gemeente')).toBe('Staphorst');
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('button', { name: 'Gemeente Staphorst weghalen' }).click();
    await page.getByRole('link', { name: 'Amina Voorbeeld', exact: true }).waitFor();
    await page.goto(`${t.p.adres}/klassen/${w.groepen.z1}`);
    await page.getByText('2 uit Dalfsen en 1 uit Staphorst').waitFor();
    await pastOpScherm(page);
    await page.context().close();
  });

  it('de docent ziet op de telefoon alleen de eigen klas', async () => {
    const { w } = t.p;
    const page = await t.als(w.wie.taaldocent, TELEFOON);
    await page.goto(`${t.p.adres}/start`);
    await page.getByRole('region', { name: 'Wie raakt achterop?' }).getByRole('link', { name: 'Iedereen die achterop raakt' }).click();
    // The tile says so too: the page itself must stand there.
    await page.getByRole('heading', { level: 1, name: 'Wie raakt achterop?' }).waitFor();
    await page.getByText('2 cursisten').first().waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.context().close();
    const ander = await t.als(w.wie.andereDocent, TELEFOON);
    await ander.goto(`${t.p.adres}/achterop`);
    await ander.getByText('Niemand gevonden').waitFor();
    await toegankelijk(ander);
    await ander.context().close();
  });

  it('de beheerder van de gemeente spreekt een eigen dag af voor de rapportages, en de school ziet die dag', async () => {
    const { w } = t.p;
    const page = await t.als(w.wie.beheerder, BUREAU);
    await page.goto(`${t.p.adres}/normen`);
    await page.getByRole('button', { name: 'Rapportages na het kwartaal: ander getal kiezen' }).click();
    const venster = page.getByRole('dialog', { name: 'Norm wijzigen' });
    await venster.getByLabel('Nieuw getal, in dagen').fill('21');
    await venster.getByLabel('Geldt vanaf').fill('2026-12-01');
    await venster.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('De norm is opgeslagen.').waitFor();
    await page.context().close();
    const school = await t.als(w.wie.taalcoordinator, BUREAU);
    await school.goto(`${t.p.adres}/start`);
    const rapportages = school.getByRole('region', { name: 'Rapportages per gemeente' });
    await rapportages.getByText('op tijd tot en met 21 januari 2027').waitFor();
    await rapportages.getByText('op tijd tot en met 7 januari 2027').waitFor();
    await school.context().close();
  });
});
