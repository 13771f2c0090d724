import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { kaart } from './kaarten.ts';
import { sleutel } from '../support/portaal.ts';
import { NU, type Persona } from '../world/wereld.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  // What the world holds from before was written down before.
  await t.p.b.vraag("update presentie set ingevoerd_op = '2026-11-16T11:35:00+01:00'");
});
afterAll(() => t.stop());
afterEach(() => {
  t.p.klokOp(NU);
  zonderVoorvallen(t);
});

const om = (tijd: string) => t.p.klokOp(new Date(`2026-11-18T${tijd}:00+01:00`));

/** What a partner does on a screen of its own, in another journey; here it is only there. */
async function doe(wie: Persona, mutatie: string, input: Record<string, unknown>): Promise<void> {
  const type = `${mutatie.charAt(0).toUpperCase()}${mutatie.slice(1)}Input`;
  const terug = { presentieVastleggen: 'les { id }', participatieUrenVastleggen: 'inburgeraars { id }' }[mutatie] ?? 'inburgeraar { id }';
  const { errors } = await t.p.als(wie, `mutation($input: ${type}!) { ${mutatie}(input: $input) { ${terug} } }`, { input: { idempotentieSleutel: sleutel(), ...input } });
  expect(errors).toEqual([]);
}

/** Docent, taalcoördinator, werkbegeleider and VluchtelingenWerk each wrote down their part of this morning. */
async function ochtend(): Promise<void> {
  const { wie, wij, lessen, activiteiten, afspraken } = t.p.w;
  om('09:40');
  await doe(wie.taaldocent, 'presentieVastleggen', { lesId: lessen.vandaag, regels: [{ inburgeraarId: wij.amina, status: 'TE_LAAT', minutenGemist: 30, reden: 'VERVOER' }] });
  om('09:45');
  await doe(wie.taalcoordinator, 'voortgangRapporteren', {
    inburgeraarId: wij.amina, datum: '2026-11-18', inzet: 'GOED', opmerking: 'Leest de krant.', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }, { vaardigheid: 'SPREKEN', niveau: 'A2' }],
  });
  om('09:50');
  await doe(wie.werkbegeleider, 'participatieUrenVastleggen', { activiteitId: activiteiten.hout, regels: [{ inburgeraarId: wij.amina, datum: '2026-11-17', duurMinuten: 210 }] });
  om('09:55');
  await doe(wie.vwnCoordinator, 'afspraakMelden', { afspraakId: afspraken.begeleiding, versie: 1, stand: 'STOKT', datum: '2026-11-18', opmerking: 'Wacht op de balie' });
  t.p.klokOp(NU);
}

/** In the dossier afterwards: what, and who wrote it down when. */
const STAAT_ER = [
  ['TAAL_PRESENTIE', '4,5 uur', 'vandaag 09:40 door Dirk Docent, WenL'],
  ['TAAL_VOORTGANG', 'Lezen A1 · Spreken A2', 'Leest de krant.', 'vandaag 09:45 door Tilly Taal, WenL'],
  ['PARTICIPATIE_UREN', '3,5 uur', 'vandaag 09:50 door Wim Werk, Larcom'],
  ['AFSPRAKEN_BEGELEIDING', '18 november 2026: stokt', 'Wacht op de balie', 'vandaag 09:55 door Vera Vluchteling, VluchtelingenWerk'],
] as const;

const rij = (page: Page, naam: string): Locator => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: naam }) });
const vlak = async (deel: Locator) => (await deel.innerText()).replace(/\s+/g, ' ');

describe('Een consulent ziet de eigen caseload', () => {
  it('met uren, aanwezigheid, termijn en wat ontbreekt; wat partners opschrijven staat er meteen', async () => {
    const page = await t.als(t.p.w.wie.consulent);
    await page.goto(`${t.p.adres}/inburgeraars`);
    const amina = rij(page, 'Amina Voorbeeld');
    await amina.waitFor();
    const voor = await vlak(amina);
    expect(voor).toContain('Rapportage');
    expect(voor).toContain('Uren');
    expect(voor).toMatch(/3 van 800|2 van 800/);
    expect(await page.getByRole('row').filter({ hasText: 'Bilal' }).count()).toBe(0);
    await ochtend();
    await page.reload();
    await amina.getByText('over 471 dagen').waitFor();
    const na = await vlak(amina);
    expect(na).toContain('Einde inburgeringstermijn');
    expect(na).not.toMatch(/Rapportage|Uren/);
    expect(na).toContain('5 van 800');
    expect(na).toContain('4 van 800');
    expect(na).toContain('100% van 2 lessen');
    // Who has no plan says so, and one tap shows only who lacks something.
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('searchbox', { name: 'Zoek op naam of portaalnummer' }).fill('amina');
    await rij(page, 'Gulsum Geheim').waitFor({ state: 'hidden' });
    await amina.waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('op een telefoon staat hetzelfde onder elkaar', async () => {
    const page = await t.als(t.p.w.wie.consulent, TELEFOON);
    await page.goto(`${t.p.adres}/inburgeraars`);
    await rij(page, 'Amina Voorbeeld').getByText('5 van 800').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
  });
});

describe('Een consulent opent een dossier', () => {
  it.each([['op een bureau', BUREAU], ['op een telefoon', TELEFOON]] as const)('met alles van alle partners, minuten oud, en wie het opschreef (%s)', async (_waar, scherm) => {
    const page = await t.als(t.p.w.wie.consulent, scherm);
    await page.goto(`${t.p.adres}/inburgeraars`);
    await page.getByRole('link', { name: 'Amina Voorbeeld', exact: true }).click();
    for (const [rubriek, ...zinnen] of STAAT_ER) {
      const deel = await kaart(page, rubriek);
      for (const zin of zinnen) await deel.getByText(zin).first().waitFor();
    }
    await toegankelijk(page);
    await pastOpScherm(page);
    const lessen = await kaart(page, 'TAAL_PRESENTIE');
    await lessen.getByText('Waarom zie ik dit?').click();
    await lessen.getByText(/regie op de inburgering/).waitFor();
  });

  it('in een waarneming voor een collega is de gezondheid afgeschermd, en het scherm zegt waarom', async () => {
    const page = await t.als(t.p.w.wie.consulent);
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.hamid}`);
    await page.getByText(/^Niet voor u zichtbaar/).click();
    const slot = page.locator('.ss-afgeschermd', { hasText: 'Gezondheid is voor u afgeschermd' });
    await slot.getByText('Waarom niet?').click();
    await slot.getByText(/waarneming/i).waitFor();
    await toegankelijk(page);
    expect(await page.getByRole('button', { name: 'Toon gezondheid' }).count()).toBe(0);
    // The near miss: of her own person she can open it.
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
    await page.getByRole('button', { name: 'Toon gezondheid' }).waitFor();
  });

  it('van iemand uit een andere gemeente is er niet, en het scherm verklapt niet of die bestaat', async () => {
    const page = await t.als(t.p.w.wie.consulent);
    const zinnen: string[] = [];
    for (const id of [t.p.w.wij.farid, crypto.randomUUID()]) {
      await page.goto(`${t.p.adres}/inburgeraars/${id}`);
      await page.getByText('Dit dossier is er niet voor u').waitFor();
      zinnen.push(await page.locator('main').innerText());
    }
    expect(zinnen[0]).toBe(zinnen[1]);
    await toegankelijk(page);
  });
});
