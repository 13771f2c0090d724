import type { Locator, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Persona } from '../world/wereld.ts';
import { kaart } from './kaarten.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

async function openAmina(wie: Persona, scherm = BUREAU): Promise<Page> {
  const page = await t.als(wie, scherm);
  await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
  await page.getByRole('heading', { level: 1, name: 'Amina Voorbeeld' }).waitFor();
  return page;
}

/** The server's own sentence. */
async function uitleg(wie: Persona, id: string, rubriek: string): Promise<string> {
  const { data } = await t.p.als<{ inburgeraar: { toegang: { uitleg: string }[] } }>(wie, 'query($id: ID!, $r: [String!]) { inburgeraar(id: $id) { toegang(rubrieken: $r) { uitleg } } }', { id, r: [rubriek] });
  return data?.inburgeraar.toegang[0]?.uitleg ?? 'geen zin';
}

/** Opens the disclosure with the keyboard, as who has no mouse. */
async function openMetToets(page: Page, deel: Locator, tekst: RegExp): Promise<Locator> {
  const slot = deel.locator('details', { has: page.locator('summary').filter({ hasText: tekst }) }).last();
  await slot.locator('> summary').focus();
  await page.keyboard.press('Enter');
  expect(await slot.getAttribute('open')).not.toBeNull();
  return slot;
}

describe('Een taaldocent vraagt het portaal waarom', () => {
  it('bij een open kaart waarom wel, bij een gesloten waarom niet, met dezelfde zin als de server geeft', async () => {
    const { taaldocent } = t.p.w.wie;
    const page = await openAmina(taaldocent, TELEFOON);
    const open = await openMetToets(page, await kaart(page, 'TAAL_PRESENTIE'), /^Waarom zie ik dit\? \(Lessen en aanwezigheid\)$/);
    expect(await open.locator('.ss-uitklap__inhoud').innerText()).toBe(await uitleg(taaldocent, t.p.w.wij.amina, 'TAAL_PRESENTIE'));
    const dicht = page.getByRole('region', { name: 'Niet voor u zichtbaar' });
    await dicht.getByText(/^Niet voor u zichtbaar/).click();
    const handhaving = await openMetToets(page, dicht, /^Waarom niet\? \(Handhaving\)$/);
    expect(await handhaving.locator('.ss-uitklap__inhoud').innerText()).toBe(await uitleg(taaldocent, t.p.w.wij.amina, 'HANDHAVING'));
    await toegankelijk(page);
    await pastOpScherm(page);
  });

  it('in de lijst en op het rooster staat hetzelfde slot, en de zin komt pas als het open gaat', async () => {
    const { taaldocent } = t.p.w.wie;
    const page = await t.als(taaldocent);
    const gevraagd: string[] = [];
    page.on('request', (verzoek) => void gevraagd.push(verzoek.postData() ?? ''));
    await page.goto(`${t.p.adres}/inburgeraars`);
    const rij = page.getByRole('row', { name: /Amina Voorbeeld/ });
    await rij.waitFor();
    expect(gevraagd.filter((lijf) => lijf.includes('WaaromPersoon'))).toEqual([]);
    const slot = await openMetToets(page, rij, /Waarom zie ik dit\? \(Amina Voorbeeld\)/);
    const zin = await uitleg(taaldocent, t.p.w.wij.amina, 'ROEPNAAM');
    await slot.getByText(zin.slice(0, zin.indexOf(' Artikel:')), { exact: true }).waitFor();
    await slot.getByText(zin.slice(zin.indexOf('Artikel:')), { exact: true }).waitFor();
    await toegankelijk(page);
    await page.goto(`${t.p.adres}/lessen/${t.p.w.lessen.vandaag}`);
    const regel = page.getByRole('listitem').filter({ has: page.getByText('Amina Voorbeeld', { exact: true }) });
    const opRooster = await openMetToets(page, regel, /Waarom zie ik dit\? \(Amina Voorbeeld\)/);
    await opRooster.getByText('U ziet alleen wat uw eigen organisatie vastlegde. Artikel: Besluit inburgering 9.2.4, 9.6.3.', { exact: true }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
  });

  it('in de afronding is het slot bij de naam dicht, en zegt het wat nog wel kan', async () => {
    const { taaldocent } = t.p.w.wie;
    const page = await t.als(taaldocent, TELEFOON);
    await page.goto(`${t.p.adres}/lessen/${t.p.w.lessen.september}`);
    const regel = page.getByRole('listitem').filter({ has: page.getByText('Naam afgeschermd', { exact: true }) });
    const slot = await openMetToets(page, regel, /Waarom niet\? \(Naam afgeschermd\)/);
    await slot.getByText(await uitleg(taaldocent, t.p.w.wij.daoud, 'ROEPNAAM')).first().waitFor();
    await slot.getByText('kunt u nog lezen en aanvullen, tot en met 18 december 2026').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
  });
});

describe('Een werkbegeleider ziet in de weekstaat een naam die dicht is', () => {
  it('met hetzelfde slot, en de cellen heten nog naar de persoon', async () => {
    const { werkbegeleider } = t.p.w.wie;
    await t.p.b.zet('groepslid', { groep_id: t.p.w.groepen.hout, organisatie_id: t.p.w.org.larcom, inburgeraar_id: t.p.w.wij.daoud, van: '2025-01-01', tot: '2026-11-10' });
    const page = await t.als(werkbegeleider);
    await page.goto(`${t.p.adres}/participatie`);
    await page.getByRole('button', { name: /vorige week/i }).or(page.getByRole('link', { name: /vorige week/i })).first().click();
    // Each week has a sheet of its own.
    await page.getByText('Week van 9 november 2026').waitFor();
    await page.getByRole('combobox', { name: 'Activiteit' }).selectOption({ label: 'Houtwerkplaats' });
    const rij = page.getByRole('row', { name: /Naam afgeschermd/ });
    await rij.waitFor();
    expect(await rij.getByRole('rowheader', { name: 'Naam afgeschermd', exact: true }).count()).toBe(1);
    const slot = await openMetToets(page, rij, /Waarom niet\? \(Naam afgeschermd\)/);
    await slot.getByText('De opdracht eindigde op 10 november 2026.').first().waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
  });
});

const GEHEIM = 'Haar bsn is 123456782 en zij heeft een depressie';

/** What a device fetches ahead in a quiet moment, for when there is no network: files by their name, and questions that hold days and numbers alone. */
function vooruit(verzoek: Request): boolean {
  const { pathname, search } = new URL(verzoek.url());
  if (verzoek.method() === 'GET') return /^\/(assets\/)?[\w.-]+$/.test(pathname + search);
  const { query = '', variables = {} } = verzoek.postDataJSON() as { query?: string; variables?: object };
  return query.startsWith('query') && Object.values(variables).every((waarde) => /^(\d{4}-\d{2}-\d{2}|[0-9a-f-]{36})$/.test(String(waarde)));
}

/** Everything else that leaves the browser from now on. */
function afluisteren(page: Page): () => string[] {
  const uit: string[] = [];
  const noteer = (verzoek: Request) => {
    if (!vooruit(verzoek)) uit.push(`${verzoek.url()} ${verzoek.postData() ?? ''}`);
  };
  page.on('request', noteer);
  page.on('websocket', (kanaal) => void uit.push(kanaal.url()));
  return () => uit;
}

describe('Een taalcoördinator schrijft een rapportage', () => {
  it('leest vooraf wie het leest, wordt gewaarschuwd bij een BSN en een medisch woord, en kan toch opslaan', async () => {
    const page = await openAmina(t.p.w.wie.taalcoordinator, TELEFOON);
    const voortgang = await kaart(page, 'TAAL_VOORTGANG');
    await voortgang.getByRole('button', { name: 'Voortgang rapporteren' }).click();
    const venster = page.getByRole('dialog', { name: 'Voortgang rapporteren' });
    await venster.getByText('Dit lezen: consulent (gemeente Dalfsen), taalcoördinator en taaldocent (WenL) en de inburgeraar zelf. Als zij betrokken zijn ook: loopbaanbegeleider (gemeente Dalfsen)').first().waitFor();
    const uit = afluisteren(page);
    const vak = venster.getByRole('textbox', { name: 'Opmerking' });
    await vak.pressSequentially(GEHEIM);
    const letOp = venster.getByRole('status').filter({ hasText: 'BSN' });
    await letOp.getByText('Er lijkt een BSN in deze tekst te staan.').waitFor();
    await letOp.getByText('Dit lijkt over gezondheid te gaan: ‘depressie’.').waitFor();
    expect(await letOp.innerText()).not.toContain('123456782');
    // Read with the field, said once, and never by interrupting.
    expect(await vak.getAttribute('aria-describedby')).toContain(await letOp.getAttribute('id') ?? 'geen');
    expect(await vak.getAttribute('aria-invalid')).toBeNull();
    // Nothing left the browser: not the text, not a part of it, not a question about it.
    await vak.blur();
    expect(uit()).toEqual([]);
    await toegankelijk(page);
    await pastOpScherm(page);
    await venster.getByRole('combobox', { name: 'Lezen' }).selectOption('A1');
    await venster.getByRole('radio', { name: 'Wisselend' }).check();
    expect(uit()).toEqual([]);
    await venster.getByRole('button', { name: 'Rapportage opslaan' }).click();
    await venster.waitFor({ state: 'hidden' });
    expect(uit().filter((verzoek) => verzoek.includes('123456782'))).toHaveLength(1);
    expect(await t.p.b.vraag('select opmerking from voortgangsrapportage')).toEqual([{ opmerking: GEHEIM }]);
    expect(t.p.logregels.join('\n')).not.toContain('123456782');
  });

  it('en de waarschuwing gaat weg als het woord weg is', async () => {
    const page = await openAmina(t.p.w.wie.taalcoordinator);
    await (await kaart(page, 'TAAL_VOORTGANG')).getByRole('button', { name: 'Voortgang rapporteren' }).click();
    const vak = page.getByRole('dialog').getByRole('textbox', { name: 'Opmerking' });
    await vak.fill('Belt met 06 12345678, is erg ziek');
    await page.getByText('Dit lijkt over gezondheid te gaan: ‘ziek’.').waitFor();
    expect(await page.getByText('Er lijkt een BSN').count()).toBe(0);
    await vak.fill('Belt met 06 12345678');
    await page.getByText('Dit lijkt over gezondheid te gaan').waitFor({ state: 'detached' });
  });
});

describe('Een sleutelpersoon geeft een signaal zonder persoon', () => {
  it('en leest dat alleen de gemeente het leest', async () => {
    const page = await t.als(t.p.w.wie.sleutelpersoon, TELEFOON);
    await page.goto(`${t.p.adres}/signalen`);
    await page.getByText('Dit lezen: consulent en teamleider (gemeente Dalfsen)', { exact: true }).waitFor();
    await toegankelijk(page);
  });
});

describe('Een taaldocent corrigeert de presentie', () => {
  it('en leest bij de reden wie die leest', async () => {
    const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await page.goto(`${t.p.adres}/lessen/${t.p.w.lessen.maandag}`);
    await page.getByRole('radiogroup', { name: 'Presentie van Amina Voorbeeld' }).getByRole('radio', { name: /ongeoorloofd/i }).click();
    await page.getByRole('button', { name: /opslaan$/ }).click();
    const venster = page.getByRole('dialog', { name: 'Waarom wijzigt u dit?' });
    await venster.getByText('Dit lezen: consulent (gemeente Dalfsen of Staphorst), taalcoördinator en taaldocent (WenL) en de inburgeraar zelf', { exact: true }).waitFor();
    await venster.getByRole('textbox', { name: 'Of schrijf zelf kort waarom' }).fill('Zij was ziek');
    await venster.getByText('Dit lijkt over gezondheid te gaan: ‘ziek’.').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
  });
});
