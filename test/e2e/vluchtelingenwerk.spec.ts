import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sleutel } from '../support/portaal.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { b, w } = t.p;
  await b.zet('contact', { inburgeraar_id: w.wij.gulsum, contacttaal: 'Turks', telefoon: '06-00000001' });
  await b.zet('vrijwilliger', { lidmaatschap_id: w.wie.vwnBegeleider.lidmaatschapId, organisatie_id: w.org.vwn, talen: ['Turks'], weekdagen: [1, 4], hoogstens: 2, gewijzigd_door: w.wie.vwnCoordinator.lidmaatschapId, gewijzigd_op: new Date() });
  await b.persona('Anna Begeleider', 'VWN_BEGELEIDER', w.org.vwn);
  await b.zet('afspraak', { inburgeraar_id: w.wij.gulsum, organisatie_id: w.org.dalfsen, thema: 'AFSPRAKEN_BEGELEIDING', tekst: 'De DigiD activeren', uitvoerder_id: w.org.vwn, van: '2026-10-01', tot: '2026-11-27' });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

describe('Een dag bij VluchtelingenWerk', () => {
  it('de coördinator ziet wie niemand heeft, koppelt wie de taal spreekt, meet en meldt wat klaar is', async () => {
    const page = await t.als(t.p.w.wie.vwnCoordinator, BUREAU);
    await page.goto(`${t.p.adres}/start`);
    const tegel = page.getByRole('region', { name: 'Wie heeft u vandaag nodig?' });
    await tegel.getByRole('link', { name: /^Geen vrijwilliger/ }).click();
    await page.getByText('1 van 2 cliënten').waitFor();
    await toegankelijk(page);
    await page.getByRole('button', { name: 'Koppelen aan Gulsum Geheim' }).click();
    const venster = page.getByRole('dialog', { name: 'Vrijwilliger koppelen' });
    await venster.getByText('Gulsum Geheim · spreekt Turks').waitFor();
    const keuzes = venster.getByRole('radio');
    // Who speaks the language stands first; without a choice nothing is sent.
    expect(await keuzes.first().evaluate((knop) => knop.closest('label')?.textContent)).toContain('Berend Begeleiderspreekt Turks');
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Koppelen', exact: true }).click();
    await venster.getByText('Kies een vrijwilliger.').first().waitFor();
    await keuzes.first().check();
    await venster.getByRole('button', { name: 'Koppelen', exact: true }).click();
    await page.getByText('De vrijwilliger is gekoppeld.').waitFor();
    await page.getByText('0 van 2 cliënten').waitFor();
    await page.getByLabel('Wie wilt u zien?').selectOption('METING');
    await page.getByRole('button', { name: 'Meten en plan van Gulsum Geheim' }).click();
    const meten = page.getByRole('dialog', { name: 'Meten en trajectplan' });
    for (const domein of ['Geldzaken', 'Werk en opleiding', 'Tijdsbesteding', 'Huisvesting', 'Sociaal netwerk', 'Meedoen in de samenleving']) await meten.getByLabel(domein).selectOption('3');
    await meten.getByLabel('Participatieladder').selectOption('2');
    await meten.getByLabel('Ik heb het trajectplan besproken').check();
    await toegankelijk(page);
    await meten.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('1 van 2 cliënten').waitFor();
    await page.goto(`${t.p.adres}/afspraken?wanneer=DEZE_MAAND`);
    const regel = page.getByRole('group', { name: 'Melden voor Gulsum Geheim: De DigiD activeren' });
    await regel.getByRole('button', { name: 'Klaar', exact: true }).click();
    await regel.getByRole('button', { name: 'Nee, toch niet' }).click();
    await regel.getByRole('button', { name: 'Het loopt' }).click();
    await page.getByText('Uw melding is opgeslagen.').waitFor();
    await page.context().close();
  });

  it('de begeleider heeft op de telefoon de eigen mensen, schrijft in twee tikken een contact op, deelt een zorg en krijgt antwoord', async () => {
    const { wie, wij } = t.p.w;
    const page = await t.als(wie.vwnBegeleider, TELEFOON);
    await page.goto(`${t.p.adres}/mijn-mensen`);
    const gulsum = page.getByRole('article', { name: 'Gulsum' });
    await gulsum.getByText('De DigiD activeren').waitFor();
    // First names only, and nobody of another volunteer.
    expect(await page.getByRole('article').evaluateAll((delen) => delen.map((deel) => deel.getAttribute('aria-label')).sort())).toEqual(['Amina', 'Gulsum']);
    expect(await page.locator('main').innerText()).not.toContain('Geheim');
    await gulsum.getByRole('button', { name: 'Contact met Gulsum' }).click();
    await toegankelijk(page);
    await pastOpScherm(page);
    await gulsum.getByRole('button', { name: 'Gebeld' }).click();
    await page.getByText('Het contact met Gulsum staat erin.').waitFor();
    await gulsum.getByText(/laatste contact 18 november 2026/).waitFor();
    // A slip of the thumb: it was a visit. One row, mended.
    await gulsum.getByRole('button', { name: 'Bezocht' }).click();
    await gulsum.getByText('Bezocht staat erin.').waitFor();
    expect(await t.p.b.vraag('select soort, versie from contactmoment where inburgeraar_id = $1', [wij.gulsum])).toEqual([{ soort: 'HUISBEZOEK', versie: 2 }]);
    await gulsum.getByRole('button', { name: 'Klaar' }).click();
    await gulsum.getByRole('button', { name: 'Ik maak me zorgen over Gulsum' }).click();
    const venster = page.getByRole('dialog', { name: 'Ik maak me zorgen' });
    await venster.getByRole('radio', { name: 'Geld' }).check();
    await venster.getByLabel('Wat ziet of hoort u?').fill('De post blijft dicht.');
    // What was typed stays when it is closed.
    await page.keyboard.press('Escape');
    await gulsum.getByRole('button', { name: 'Ik maak me zorgen over Gulsum' }).click();
    expect(await venster.getByLabel('Wat ziet of hoort u?').inputValue()).toBe('De post blijft dicht.');
    await venster.getByRole('button', { name: 'Geef het door' }).click();
    await gulsum.getByText('Nog niet bekeken').waitFor();
    // The coordinator reads it too, and the consulent answers.
    const eigen = await t.p.als<{ mijnSignalen: { signaal: { tekst: string } }[] }>(wie.vwnCoordinator, '{ mijnSignalen { signaal { tekst } } }');
    expect(eigen.data?.mijnSignalen.map(({ signaal }) => signaal.tekst)).toEqual(['De post blijft dicht.']);
    await t.p.b.vraag(`update signaal set stand = 'AFGEHANDELD', terugkoppeling = 'Ik ga langs.', teruggekoppeld_op = '2026-11-18' where inburgeraar_id = $1`, [wij.gulsum]);
    await page.reload();
    await gulsum.getByText('Antwoord van 18 november 2026: Ik ga langs.').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.context().close();
  });

  it('de trainer vinkt met het toetsenbord af wie er was, en de uren staan erin', async () => {
    const { wie, w } = { wie: t.p.w.wie, w: t.p.w };
    await t.p.b.activiteit('Training Eurowijzer', w.gemeenten.dalfsen);
    const MAAK = 'mutation($input: DeelnemersgroepMakenInput!) { deelnemersgroepMaken(input: $input) { groep { id } } }';
    const { data } = await t.p.als<{ deelnemersgroepMaken: { groep: { id: string } } }>(wie.vwnCoordinator, MAAK, { input: { idempotentieSleutel: sleutel(), groep: { naam: 'Eurowijzer najaar', soort: 'TRAINING', stoelen: 8, van: '2026-11-02', tot: '2026-12-20', begeleiderId: wie.vwnTrainer.lidmaatschapId } } });
    const coordinator = await t.als(wie.vwnCoordinator, TELEFOON);
    await coordinator.goto(`${t.p.adres}/groepen`);
    await coordinator.getByRole('button', { name: 'Inschrijven in Eurowijzer najaar' }).click();
    const venster = coordinator.getByRole('dialog', { name: 'Inschrijven' });
    await venster.getByLabel('Wie?').fill('ami');
    await venster.getByRole('button', { name: 'Kies: Amina Voorbeeld' }).click();
    await venster.getByLabel('Eerste dag').fill('2026-11-02');
    await toegankelijk(coordinator);
    await venster.getByRole('button', { name: 'Schrijf in' }).click();
    await coordinator.getByText('Ingeschreven. Uitschrijven kan weer.').waitFor();
    await pastOpScherm(coordinator);
    await coordinator.goto(`${t.p.adres}/certificaten`);
    await coordinator.getByText('Niemand is nu klaar voor het certificaat.').waitFor();
    await toegankelijk(coordinator);
    await coordinator.context().close();
    const page = await t.als(wie.vwnTrainer, TELEFOON);
    await page.goto(`${t.p.adres}/start`);
    await page.getByRole('link', { name: /^Eurowijzer najaar/ }).first().click();
    await page.waitForURL(`**/bijeenkomst/${data?.deelnemersgroepMaken.groep.id}`);
    const amina = page.getByRole('checkbox', { name: 'Amina Voorbeeld' });
    await amina.waitFor();
    expect(await page.getByLabel('Waar horen de uren bij?').evaluate((veld) => (veld as HTMLSelectElement).selectedOptions[0]?.textContent)).toBe('Training Eurowijzer');
    await toegankelijk(page);
    await pastOpScherm(page);
    await amina.focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Leg 0 deelnemers vast' }).waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('1 deelnemer vastgelegd.').waitFor();
    await page.getByText('Staat erin: 2,5 uur').waitFor();
    await page.context().close();
  });
});
