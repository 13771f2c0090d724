import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Persona } from '../world/wereld.ts';
import { kaart } from './kaarten.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { w, b } = t.p;
  await b.zet('afspraak', {
    inburgeraar_id: w.wij.amina, organisatie_id: w.org.dalfsen, ingevoerd_door: w.wie.consulent.lidmaatschapId, thema: 'AFSPRAKEN_WERK', tekst: 'Taalstage bij de bakker', uitvoerder_id: w.org.dalfsen, van: '2025-03-03',
  });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

/** From the list to the dossier of Amina, as somebody who works with her. */
async function openAmina(wie: Persona, scherm = BUREAU): Promise<Page> {
  const page = await t.als(wie, scherm);
  await page.goto(`${t.p.adres}/inburgeraars`);
  await page.getByRole('link', { name: 'Amina Voorbeeld', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Amina Voorbeeld' }).waitFor();
  return page;
}

const meldingen = (afspraakId: string) => t.p.b.vraag('select stand, datum::text, opmerking from afspraak_melding where afspraak_id = $1 order by datum', [afspraakId]);

describe('Een taalcoördinator rapporteert de voortgang', () => {
  it('per vaardigheid, met inzet en een opmerking; wat nog niet is gekozen staat bij het veld', async () => {
    const page = await openAmina(t.p.w.wie.taalcoordinator, TELEFOON);
    const voortgang = await kaart(page, 'TAAL_VOORTGANG');
    await voortgang.getByText('Er is nog geen rapportage over de voortgang.').waitFor();
    await voortgang.getByRole('button', { name: 'Voortgang rapporteren' }).click();
    const venster = page.getByRole('dialog', { name: 'Voortgang rapporteren' });
    await venster.getByText('Dit lezen:').first().waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await venster.getByRole('button', { name: 'Rapportage opslaan' }).click();
    const lezen = venster.getByRole('combobox', { name: 'Lezen' });
    await venster.getByRole('link', { name: 'Lezen: Kies bij minstens één vaardigheid een niveau.' }).waitFor();
    expect(await lezen.getAttribute('aria-invalid')).toBe('true');
    expect(await venster.getByRole('radiogroup', { name: 'Inzet' }).getAttribute('aria-invalid')).toBe('true');
    await toegankelijk(page);
    await pastOpScherm(page);
    for (const [vaardigheid, niveau] of [['Lezen', 'A1'], ['Luisteren', 'A2'], ['Schrijven', 'A1'], ['Spreken', 'A2'], ['KNM', 'A1']] as const) {
      await venster.getByRole('combobox', { name: vaardigheid, exact: true }).selectOption(niveau);
    }
    await venster.getByRole('combobox', { name: 'Spreken: hoe weet u dit?' }).selectOption('TOETS');
    await venster.getByRole('textbox', { name: 'Volgende stap' }).fill('Formulieren invullen');
    await venster.getByRole('radio', { name: 'Wisselend' }).check();
    await venster.getByRole('textbox', { name: 'Opmerking' }).fill('Leest korte teksten.\nDurft meer te praten.');
    // What was typed stays when the window is closed by a wrong tap.
    await page.keyboard.press('Escape');
    await voortgang.getByRole('button', { name: 'Voortgang rapporteren' }).click();
    await venster.getByText('Dit typte u eerder.').waitFor();
    await venster.getByRole('button', { name: 'Rapportage opslaan' }).click();
    await venster.waitFor({ state: 'hidden' });
    await page.getByText('De rapportage is opgeslagen.').waitFor();
    await voortgang.getByText('Lezen A1 (gezien in de les) · Luisteren A2 (gezien in de les) · Schrijven A1 (gezien in de les) · Spreken A2 (toets) · KNM A1 (gezien in de les)').waitFor();
    await voortgang.getByText('Formulieren invullen').waitFor();
    await voortgang.getByText('Durft meer te praten.').waitFor();
    await voortgang.getByText('vandaag 10:00 door Tilly Taal, WenL').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    expect(await t.p.b.vraag(`select r.inzet, r.opmerking, string_agg(n.vaardigheid || ' ' || n.niveau, ', ' order by n.vaardigheid) as niveaus
      from voortgangsrapportage r join voortgang_niveau n on n.rapportage_id = r.id group by r.id`)).toEqual([
      { inzet: 'WISSELEND', opmerking: 'Leest korte teksten.\nDurft meer te praten.', niveaus: 'KNM A1, LEZEN A1, LUISTEREN A2, SCHRIJVEN A1, SPREKEN A2' },
    ]);
  });
});

describe('Een coördinator van VluchtelingenWerk opent een dossier', () => {
  it('ziet de afspraken die bij de eigen taak horen, en van de rest dat die afgeschermd is en waarom', async () => {
    const page = await openAmina(t.p.w.wie.vwnCoordinator);
    await (await kaart(page, 'AFSPRAKEN_BEGELEIDING')).getByText('Samen naar de gemeente voor het paspoort').waitFor();
    await (await kaart(page, 'AFSPRAKEN_MAP_PVT')).getByText('PVT volgen in het najaar').waitFor();
    const { data } = await t.p.als<{ inburgeraar: { toegang: { rubriek: string; lezen: boolean; uitleg: string }[] } }>(
      t.p.w.wie.vwnCoordinator, 'query($id: ID!) { inburgeraar(id: $id) { toegang { rubriek lezen uitleg } } }', { id: t.p.w.wij.amina });
    const toegang = data?.inburgeraar.toegang ?? [];
    const dicht = toegang.filter(({ lezen }) => !lezen);
    expect(dicht.map(({ rubriek }) => rubriek)).toEqual(expect.arrayContaining(['AFSPRAKEN_WERK', 'TAAL_PRESENTIE']));
    const slot = page.getByRole('region', { name: 'Niet voor u zichtbaar' });
    await slot.getByText(`Niet voor u zichtbaar (${dicht.length})`).click();
    const werk = slot.locator('.ss-afgeschermd', { hasText: 'Afspraken over werk is voor u afgeschermd' });
    await werk.getByText('Waarom niet?').click();
    await werk.getByText(dicht.find(({ rubriek }) => rubriek === 'AFSPRAKEN_WERK')?.uitleg ?? 'nergens').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    // Nothing of what is shielded came along in the page.
    const tekst = await page.locator('body').innerText();
    expect(/Taalstage bij de bakker|lessen gevolgd/.exec(tekst)).toBeNull();
    expect(await page.locator('.ss-rubriek').evaluateAll((kaarten) => kaarten.map(({ id }) => id))).not.toContain('taal-presentie');
    // And each that is shown says why.
    await (await kaart(page, 'AFSPRAKEN_BEGELEIDING')).getByText('Waarom zie ik dit?').click();
    await (await kaart(page, 'AFSPRAKEN_BEGELEIDING')).getByText(toegang.find(({ rubriek }) => rubriek === 'AFSPRAKEN_BEGELEIDING')?.uitleg ?? 'nergens').waitFor();
  });

  it('meldt hoe een eigen afspraak ervoor staat; de tekst van de afspraak blijft van de gemeente', async () => {
    const page = await openAmina(t.p.w.wie.vwnCoordinator, TELEFOON);
    const afspraak = await kaart(page, 'AFSPRAKEN_BEGELEIDING');
    await afspraak.getByRole('button', { name: 'Melden hoe het gaat' }).click();
    const venster = page.getByRole('dialog', { name: 'Melden hoe het gaat' });
    await venster.getByText('Samen naar de gemeente voor het paspoort').waitFor();
    await venster.getByRole('button', { name: 'Melding opslaan' }).click();
    await venster.getByRole('link', { name: /^Hoe staat het ervoor\?: / }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await venster.getByRole('radio', { name: 'Stokt' }).check();
    await venster.getByRole('textbox', { name: 'Opmerking' }).fill('Wacht op een afspraak bij de balie');
    await venster.getByRole('button', { name: 'Melding opslaan' }).click();
    await venster.waitFor({ state: 'hidden' });
    await afspraak.getByText('18 november 2026: stokt').waitFor();
    await afspraak.getByText('vandaag 10:00 door Vera Vluchteling, VluchtelingenWerk').first().waitFor();
    await toegankelijk(page);
    expect(await meldingen(t.p.w.afspraken.begeleiding)).toEqual([{ stand: 'STOKT', datum: '2026-11-18', opmerking: 'Wacht op een afspraak bij de balie' }]);
    expect(await t.p.b.vraag('select stand, tekst, organisatie_id from afspraak where id = $1', [t.p.w.afspraken.begeleiding])).toEqual([
      { stand: 'STOKT', tekst: 'Samen naar de gemeente voor het paspoort', organisatie_id: t.p.w.org.dalfsen },
    ]);
  });

  it('wie intussen al meldde gaat niet verloren: eerst kijken, dan opnieuw', async () => {
    const page = await openAmina(t.p.w.wie.vwnCoordinator);
    const afspraak = await kaart(page, 'AFSPRAKEN_MAP_PVT');
    await afspraak.getByRole('button', { name: 'Melden hoe het gaat' }).click();
    const venster = page.getByRole('dialog', { name: 'Melden hoe het gaat' });
    await venster.getByRole('radio', { name: 'Loopt' }).check();
    await venster.getByRole('textbox', { name: 'Opmerking' }).fill('Twee keer geweest');
    await t.p.als(t.p.w.wie.vwnCoordinator, 'mutation($input: AfspraakMeldenInput!) { afspraakMelden(input: $input) { afspraak { id } } }', {
      input: { idempotentieSleutel: crypto.randomUUID(), afspraakId: t.p.w.afspraken.mapPvt, versie: 1, stand: 'NIET_BEGONNEN', datum: '2026-11-17' },
    });
    await venster.getByRole('button', { name: 'Melding opslaan' }).click();
    await venster.getByRole('button', { name: 'Kijk wat er nu staat' }).click();
    await venster.getByRole('button', { name: 'Kijk wat er nu staat' }).waitFor({ state: 'hidden' });
    expect(await venster.getByRole('textbox', { name: 'Opmerking' }).inputValue()).toBe('Twee keer geweest');
    await venster.getByRole('button', { name: 'Melding opslaan' }).click();
    await venster.waitFor({ state: 'hidden' });
    expect((await meldingen(t.p.w.afspraken.mapPvt)).map((m) => m['stand'])).toEqual(['NIET_BEGONNEN', 'LOOPT']);
  });
});
