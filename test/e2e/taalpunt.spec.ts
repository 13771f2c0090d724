import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sleutel } from '../support/portaal.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { b, w } = t.p;
  await b.zet('contact', { inburgeraar_id: w.wij.gulsum, contacttaal: 'Turks', telefoon: '06-00000001' });
  await b.zet('trajectstatus', { inburgeraar_id: w.wij.gulsum, doelgroep: 'ASIELSTATUSHOUDER', fase: 'LEERROUTE', koppeling_op: '2025-09-01', koffie_en_koek_op: '2025-09-14', intake_afgerond_op: '2026-10-02', kennisgeving_op: '2025-09-15' });
  await b.vraag(`update activiteit set soort = 'TAALCOACH' where id = $1`, [await b.activiteit('Taalcoach', w.gemeenten.dalfsen)]);
  const bram = await b.persona('Bram Coach', 'TAALCOACH', w.org.taalpunt);
  const kan = { organisatie_id: w.org.taalpunt, hoogstens: 2, gewijzigd_door: w.wie.taalpuntcoordinator.lidmaatschapId, gewijzigd_op: new Date() };
  await b.zet('vrijwilliger', { ...kan, lidmaatschap_id: w.wie.taalcoach.lidmaatschapId, kernen: ['Nieuwleusen'], weekdagen: [2], dagdelen: ['AVOND'] });
  await b.zet('vrijwilliger', { ...kan, lidmaatschap_id: bram.lidmaatschapId, kernen: ['Dalfsen'], talen: ['Turks'] });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

describe('Van aanmelding tot oefenen bij het Taalpunt', () => {
  it('de consulent ziet wie nog niet is aangemeld en meldt aan', async () => {
    const page = await t.als(t.p.w.wie.consulent, BUREAU);
    await page.goto(`${t.p.adres}/taken?soort=TAALPUNT_NODIG`);
    await page.getByRole('button', { name: 'Aanmelden bij het Taalpunt: Gulsum Geheim' }).click();
    const venster = page.getByRole('dialog', { name: 'Aanmelden' });
    await venster.getByText(/^Taalpunt ziet vanaf die dag/).waitFor();
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Meld aan' }).click();
    await page.getByText('De aanmelding is gedaan.').waitFor();
    await page.getByRole('button', { name: 'Aanmelden bij het Taalpunt: Gulsum Geheim' }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('de coördinator neemt aan, zet op de wachtlijst, en koppelt de coach uit het dorp die dan kan', async () => {
    const page = await t.als(t.p.w.wie.taalpuntcoordinator, BUREAU);
    await page.goto(`${t.p.adres}/start`);
    await toegankelijk(page);
    await page.getByRole('region', { name: 'Wie heeft u vandaag nodig?' }).getByRole('link', { name: /^Nieuwe aanmelding/ }).click();
    await page.getByText('1 van 2 mensen').waitFor();
    await toegankelijk(page);
    await page.getByRole('button', { name: 'Aannemen voor Gulsum Geheim' }).click();
    const venster = page.getByRole('dialog', { name: 'Aanmelding aannemen' });
    // Without a day of the talk nothing was taken in.
    await venster.getByRole('button', { name: 'Opslaan' }).click();
    await venster.getByText('Vul dit in.').first().waitFor();
    await venster.getByLabel('Wanneer was het gesprek?').fill('2026-11-17');
    await venster.getByRole('radio', { name: /^Een taalcoach/ }).check();
    await venster.getByLabel('Op de wachtlijst sinds').fill('2026-09-02');
    await venster.getByLabel('In welk dorp?').selectOption('Nieuwleusen');
    await venster.getByRole('checkbox', { name: 'dinsdag' }).check();
    await venster.getByRole('checkbox', { name: 'avond' }).check();
    await venster.getByRole('radio', { name: 'Korte zinnen' }).check();
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Het is opgeslagen.').waitFor();
    await page.getByRole('link', { name: 'Wachtlijst' }).click();
    await page.getByText('1 persoon wacht, het langst 11 weken, voor 1 persoon past er nu een coach.').waitFor();
    await toegankelijk(page);
    await page.getByRole('button', { name: 'Koppelen aan Gulsum Geheim' }).click();
    const koppelen = page.getByRole('dialog', { name: 'Taalcoach koppelen' });
    const keuzes = koppelen.getByRole('radio');
    // Village and time come before language: Bram speaks Turkish and comes to Dalfsen only.
    expect(await keuzes.first().evaluate((knop) => knop.closest('label')?.textContent)).toContain('Cora Coachpast: dorp, tijd');
    expect(await keuzes.count()).toBe(2);
    await toegankelijk(page);
    await keuzes.first().check();
    await koppelen.getByRole('button', { name: 'Koppelen', exact: true }).click();
    await page.getByText('De taalcoach is gekoppeld en ziet het meteen.').waitFor();
    await page.getByText('Niemand wacht', { exact: true }).waitFor();
    await page.context().close();
  });

  it('de taalcoach schrijft op de telefoon in één tik op dat zij oefenden, maakt ongedaan, spreekt af en deelt een zorg', async () => {
    const { wie, wij } = t.p.w;
    const page = await t.als(wie.taalcoach, TELEFOON);
    await page.goto(`${t.p.adres}/oefenen`);
    const gulsum = page.getByRole('article', { name: 'Gulsum' });
    await gulsum.getByRole('link', { name: 'Bel 06-00000001' }).waitFor();
    // First names only.
    expect(await page.locator('main').innerText()).not.toContain('Geheim');
    await toegankelijk(page);
    await pastOpScherm(page);
    await gulsum.getByRole('button', { name: 'Vandaag geoefend, 1 uur met Gulsum' }).click();
    await gulsum.getByText('Vandaag staat erin: 1 uur.').waitFor();
    expect(await grootboek(wij.gulsum)).toEqual([60]);
    await gulsum.getByRole('button', { name: 'Ongedaan maken voor vandaag met Gulsum' }).click();
    await gulsum.getByRole('button', { name: 'Vandaag geoefend, 1 uur met Gulsum' }).waitFor();
    expect(await grootboek(wij.gulsum)).toEqual([]);
    await gulsum.getByRole('button', { name: 'Vandaag geoefend, 1 uur met Gulsum' }).click();
    await gulsum.getByRole('button', { name: '1,5 uur' }).click();
    await gulsum.getByText('Vandaag staat erin: 1,5 uur.').waitFor();
    expect(await grootboek(wij.gulsum)).toEqual([90]);
    await gulsum.getByRole('button', { name: 'Volgende keer afspreken met Gulsum' }).click();
    await gulsum.getByLabel('Welke dag?').fill('2026-11-24');
    await gulsum.getByLabel('Hoe laat?').selectOption('19:30');
    await gulsum.getByLabel('Waar?').fill('Bibliotheek');
    await toegankelijk(page);
    await gulsum.getByRole('button', { name: 'Opslaan' }).click();
    await gulsum.getByText('dinsdag 24 november om 19:30, Bibliotheek').waitFor();
    await gulsum.getByRole('button', { name: 'Ik maak me zorgen over Gulsum' }).click();
    const venster = page.getByRole('dialog', { name: 'Ik maak me zorgen' });
    await venster.getByRole('radio', { name: 'Wonen' }).check();
    await venster.getByLabel('Wat ziet of hoort u?').fill('De verwarming doet het niet.');
    await venster.getByRole('button', { name: 'Geef het door' }).click();
    await gulsum.getByText('Nog niet bekeken').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.context().close();
  });

  it('wie er in het taalcafé was staat er na een paar tikken op, en de inburgeraar ziet de uren', async () => {
    const { p } = t;
    const { wie, wij, gemeenten } = p.w;
    const cafe = await p.b.activiteit('Taalcafé', gemeenten.dalfsen);
    const MAAK = 'mutation($input: DeelnemersgroepMakenInput!) { deelnemersgroepMaken(input: $input) { groep { id } } }';
    const { errors } = await p.als(wie.taalpuntcoordinator, MAAK, { input: {
      idempotentieSleutel: sleutel(), groep: { naam: 'Taalcafé Nieuwleusen', soort: 'TAALCAFE', locatie: 'Bibliotheek', stoelen: 30, van: '2026-11-18', tot: null, begeleiderId: wie.taalpuntcoordinator.lidmaatschapId,
      weekdag: 3, beginTijd: '19:30', doelgroep: null, inloop: true, activiteitId: cafe } } });
    expect(errors).toEqual([]);
    const page = await t.als(wie.taalpuntcoordinator, TELEFOON);
    await page.goto(`${p.adres}/start`);
    await page.getByRole('region', { name: 'Deze week' }).getByRole('link', { name: /^Taalcafé Nieuwleusen/ }).click();
    await page.getByLabel('Wie was er nog meer?').fill('Gul');
    await page.getByRole('button', { name: 'Voeg toe Gulsum Geheim' }).click();
    await page.getByLabel('Hoeveel anderen waren er?').fill('4');
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('button', { name: 'Leg 1 deelnemer vast' }).click();
    await page.getByText('1 deelnemer vastgelegd.').waitFor();
    await page.goto(`${p.adres}/groepen`);
    await page.getByText('Opkomst').first().waitFor();
    await toegankelijk(page);
    await page.context().close();
    const ik = await p.b.persona('Gulsum Geheim', 'INBURGERAAR', null, { inburgeraarId: wij.gulsum });
    const eigen = await t.als(ik, TELEFOON);
    await eigen.goto(`${p.adres}/mijn-uren`);
    for (const activiteit of ['Taalcafé', 'Taalcoach']) await eigen.getByText(activiteit).first().waitFor();
    await eigen.goto(`${p.adres}/mijn-dossier`);
    await eigen.getByText('De volgende keer oefenen is op 24 november 2026 om 19:30.').waitFor();
    await toegankelijk(eigen);
    await pastOpScherm(eigen);
    await eigen.context().close();
  });
});

/** Minutes of Gulsum in the ledger, as they stand now. */
async function grootboek(id: string): Promise<number[]> {
  return (await t.p.b.vraag<{ minuten: number }>('select minuten from participatie_uren where inburgeraar_id = $1 and actueel and minuten > 0', [id])).map(({ minuten }) => minuten);
}
