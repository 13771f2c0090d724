import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allenAanwezig, grootboek, keuze, klasVanTwaalf, lesVandaag } from './klas.ts';
import { pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';
import { NU } from '../world/wereld.ts';
import type { Persona } from '../world/wereld.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  await klasVanTwaalf(t.p);
});
afterAll(() => t.stop());
afterEach(() => {
  t.p.klokOp(NU);
  zonderVoorvallen(t);
});

const WACHT = 'Bewaard op dit apparaat, nog niet ontvangen';
const KLAAR = 'Alles is vastgelegd';
const NAMEN = ['Amina', 'Gulsum', 'Voorbeeld', 'Dirk'];

/** Everything that the browser keeps of the portal on its disk, as one text: keys, sealed content, cached files' addresses. */
async function schijf(page: Page): Promise<{ wachtrij: number; voorraad: number; tekst: string; caches: string[] }> {
  return page.evaluate(async () => {
    const open = indexedDB.open('samenspel');
    await new Promise((klaar) => { open.onsuccess = klaar; });
    const db = open.result;
    const alles = (vak: string) => new Promise<unknown[]>((klaar) => {
      const tx = db.transaction(vak).objectStore(vak);
      const [namen, waarden] = [tx.getAllKeys(), tx.getAll()];
      waarden.onsuccess = () => klaar([namen.result, waarden.result]);
    });
    const letters = (inhoud: unknown): string => {
      if (inhoud instanceof ArrayBuffer || inhoud instanceof Uint8Array) return new TextDecoder('latin1').decode(inhoud);
      if (inhoud instanceof CryptoKey) return `sleutel ${inhoud.extractable}`;
      if (Array.isArray(inhoud)) return inhoud.map(letters).join('\n');
      return typeof inhoud === 'object' && inhoud !== null ? Object.values(inhoud).map(letters).join('\n') : String(inhoud);
    };
    const [sleutels = [], voorraad = [], wachtrij = []] = await Promise.all(['sleutels', 'voorraad', 'wachtrij'].map(alles));
    db.close();
    const adressen = await Promise.all((await caches.keys()).map(async (naam) => (await (await caches.open(naam)).keys()).map(({ url }) => new URL(url).pathname)));
    return {
      wachtrij: (wachtrij[0] as unknown[]).length, voorraad: (voorraad[0] as unknown[]).length, caches: adressen.flat(),
      tekst: [letters(sleutels), letters(voorraad), letters(wachtrij), JSON.stringify(Object.entries(localStorage))].join('\n'),
    };
  });
}

/** The app is open on the device and has taken along what it needs for today. */
async function meegenomen(wie: Persona, pad: string, wat: string): Promise<Page> {
  const page = await t.als(wie, TELEFOON);
  await page.goto(t.p.adres + pad);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(async () => (await schijf(page)).tekst, { timeout: 15_000 }).toContain(wat);
  return page;
}

async function openRooster(page: Page, onderwerp: string): Promise<void> {
  await page.goto(`${t.p.adres}/lessen`);
  await page.getByRole('region', { name: 'Vandaag' }).getByRole('link', { name: onderwerp }).click();
  await page.getByRole('form', { name: 'Presentie van Z1' }).waitFor();
}

/** Gulsum not there, the others were; saved. */
async function legVast(page: Page): Promise<void> {
  await keuze(page, 'Gulsum Geheim', 'Ongeoorloofd').check();
  await page.getByRole('button', { name: '12 opslaan' }).click();
  await page.getByText(WACHT).waitFor();
}

const balk = (page: Page) => page.locator('.ss-apparaat');

describe('Een docent zonder verbinding', () => {
  it('opent de app, legt de klas vast, sluit hem weer, en het komt één keer aan', async () => {
    const les = await lesVandaag(t.p, '13:00', 'In de kelder');
    const page = await meegenomen(t.p.w.wie.taaldocent, '/lessen', `Rooster {"id":"${les}"}`);
    const context = page.context();
    await context.setOffline(true);
    await page.close();
    const koud = await context.newPage();
    await openRooster(koud, 'In de kelder');
    await balk(koud).getByText('Geen verbinding. U ziet wat om 10:00 is opgehaald.').waitFor();
    await toegankelijk(koud);
    await legVast(koud);
    await balk(koud).getByText('1 keer opgeslagen op dit apparaat, nog niet ontvangen.').waitFor();
    await toegankelijk(koud);
    await pastOpScherm(koud);
    // On the disk stands nothing that can be read, and in the cached files nothing that a server answered.
    const { tekst, caches, wachtrij } = await schijf(koud);
    expect(wachtrij).toBe(1);
    expect(NAMEN.filter((naam) => tekst.includes(naam))).toEqual([]);
    expect(tekst).toContain('sleutel false');
    expect(tekst).not.toContain('ONGEOORLOOFD');
    expect(caches.filter((pad) => !/^\/(assets\/[\w.-]+\.(js|css)|index\.html|thema\.js|lagen\.css|icoon\.svg|manifest\.webmanifest)$/.test(pad))).toEqual([]);
    expect(await grootboek(t.p, les)).toEqual([]);
    await koud.close();
    const later = await context.newPage();
    await openRooster(later, 'In de kelder');
    await later.getByText(WACHT).waitFor();
    expect(await keuze(later, 'Gulsum Geheim', 'Ongeoorloofd').isChecked()).toBe(true);
    const tweede = await context.newPage();
    await tweede.goto(`${t.p.adres}/apparaat`);
    await tweede.getByRole('region', { name: 'Wacht op verbinding' }).getByText('Presentie van Z1, woensdag 18 november om 13:00').waitFor();
    await toegankelijk(tweede);
    await pastOpScherm(tweede);
    // Two tabs are open when the network comes back.
    await context.setOffline(false);
    await later.getByText(KLAAR).waitFor();
    await tweede.getByRole('region', { name: 'Ontvangen', exact: true }).getByText('Presentie van Z1').waitFor();
    await balk(later).waitFor({ state: 'detached' });
    const rijen = await grootboek(t.p, les);
    expect(rijen.map(({ versie }) => versie)).toEqual(Array(12).fill(1));
    expect(rijen.filter(({ status }) => status === 'ONGEOORLOOFD_AFWEZIG').map(({ roepnaam }) => roepnaam)).toEqual(['Gulsum']);
  });

  it('was een ander apparaat eerder, dan wint niemand stil: de docent kiest per cursist', async () => {
    const les = await lesVandaag(t.p, '14:00', 'Op de zolder');
    const page = await meegenomen(t.p.w.wie.taaldocent, '/lessen', `Rooster {"id":"${les}"}`);
    await openRooster(page, 'Op de zolder');
    await page.context().setOffline(true);
    await legVast(page);
    await allenAanwezig(t.p, les);
    await page.context().setOffline(false);
    await balk(page).getByText('1 keer niet ontvangen. Kijk wat u wilt doen.').waitFor();
    expect((await grootboek(t.p, les)).map(({ status }) => status)).toEqual(Array(12).fill('AANWEZIG'));
    await balk(page).getByRole('link', { name: 'Op dit apparaat' }).click();
    const niet = page.getByRole('region', { name: 'Niet ontvangen' });
    await niet.getByText('Gulsum Geheim: u koos ongeoorloofd afwezig.').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await niet.getByRole('link', { name: 'Vergelijk en kies' }).click();
    const gulsum = page.getByRole('listitem').filter({ hasText: 'Gulsum Geheim' });
    await gulsum.getByText('Dirk Docent legde intussen vast: aanwezig. U koos: ongeoorloofd afwezig.').waitFor();
    await toegankelijk(page);
    await gulsum.getByRole('button', { name: 'Maak er mijn keuze van' }).click();
    await page.getByRole('button', { name: '1 opslaan' }).click();
    const venster = page.getByRole('dialog', { name: 'Waarom wijzigt u dit?' });
    await venster.getByRole('button', { name: 'Verkeerd aangetikt' }).click();
    await venster.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText(KLAAR).waitFor();
    await balk(page).waitFor({ state: 'detached' });
    expect((await grootboek(t.p, les)).filter(({ roepnaam }) => roepnaam === 'Gulsum').map(({ versie, status }) => [versie, status])).toEqual([[1, 'AANWEZIG'], [2, 'ONGEOORLOOFD_AFWEZIG']]);
    expect((await schijf(page)).wachtrij).toBe(0);
  });

  it('is het recht intussen geëindigd, dan staat er waarom en is er niets weg', async () => {
    const les = await lesVandaag(t.p, '15:00', 'In het park');
    const page = await meegenomen(t.p.w.wie.taaldocent, '/lessen', `Rooster {"id":"${les}"}`);
    await openRooster(page, 'In het park');
    await page.context().setOffline(true);
    await legVast(page);
    const begeleiding = (tot: string | null) => t.p.b.vraag('update groepsbegeleider set tot = $1 where groep_id = $2 and lidmaatschap_id = $3', [tot, t.p.w.groepen.z1, t.p.w.wie.taaldocent.lidmaatschapId]);
    await begeleiding('2026-11-17');
    await page.context().setOffline(false);
    await page.goto(`${t.p.adres}/apparaat`);
    const niet = page.getByRole('region', { name: 'Niet ontvangen' });
    await niet.getByText('Deze les is niet van een groep van u.').first().waitFor();
    await niet.getByText('Alle 12 regels').click();
    // Who they are is no longer the docent's to read; what was chosen still is.
    await niet.getByText('Naam afgeschermd: ongeoorloofd afwezig').waitFor();
    await toegankelijk(page);
    expect(await grootboek(t.p, les)).toEqual([]);
    await begeleiding(null);
    await niet.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByRole('region', { name: 'Ontvangen', exact: true }).waitFor();
    expect(await grootboek(t.p, les)).toHaveLength(12);
  });

  it('wie uitlogt wordt gewaarschuwd, en daarna staat er voor een ander niets meer', async () => {
    const les = await lesVandaag(t.p, '16:00', 'In de trein');
    const page = await meegenomen(t.p.w.wie.taaldocent, '/lessen', `Rooster {"id":"${les}"}`);
    await openRooster(page, 'In de trein');
    await page.context().setOffline(true);
    await legVast(page);
    await page.getByRole('button', { name: /^Uw account: / }).click();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    const venster = page.getByRole('alertdialog', { name: 'Er wacht nog iets op dit apparaat' });
    await venster.getByText('U sloeg 1 keer iets op dat nog niet is ontvangen.').waitFor();
    await toegankelijk(page);
    await venster.getByRole('button', { name: 'Terug' }).click();
    expect((await schijf(page)).wachtrij).toBe(1);
    await page.getByRole('button', { name: /^Uw account: / }).click();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await venster.getByRole('button', { name: 'Toch uitloggen en weggooien' }).click();
    await page.getByText('Het uitloggen is niet afgemaakt').waitFor();
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
    // Without a network nobody comes in on this device any more.
    await page.goto(`${t.p.adres}/lessen`);
    await page.getByText('Er is nu geen verbinding.').waitFor();
    expect(await page.getByText('In de trein').count()).toBe(0);
  });

  it('verloopt de sessie terwijl er iets wacht, dan gaat dezelfde persoon verder en ziet een ander niets', async () => {
    const les = await lesVandaag(t.p, '17:00', 'In de aula');
    const page = await meegenomen(t.p.w.wie.taaldocent, '/lessen', `Rooster {"id":"${les}"}`);
    await openRooster(page, 'In de aula');
    await page.context().setOffline(true);
    await legVast(page);
    t.p.klokOp(new Date('2026-11-18T12:01:00+01:00'));
    await page.context().setOffline(false);
    await page.waitForURL(/\/inloggen\?.*reden=verlopen/);
    // The names went with the session; what waits is still there, sealed.
    await expect.poll(async () => (await schijf(page)).voorraad).toBe(0);
    expect((await schijf(page)).wachtrij).toBe(1);
    await page.getByRole('button', { name: 'Tilly Taal' }).click();
    await page.getByRole('heading', { name: 'Z1' }).waitFor();
    const { wachtrij, tekst } = await schijf(page);
    expect([wachtrij, tekst.includes(t.p.w.wie.taaldocent.lidmaatschapId), await balk(page).count()]).toEqual([0, false, 0]);
    expect(await grootboek(t.p, les)).toEqual([]);
  });
});

describe('Een werkbegeleider zonder verbinding', () => {
  it('vult de week in terwijl de klok van het apparaat terugspringt: het staat onder de goede dag en komt één keer aan', async () => {
    const page = await meegenomen(t.p.w.wie.werkbegeleider, '/participatie', 'Weekstaat {"week":"2026-11-09"}');
    await page.getByRole('combobox', { name: 'Activiteit' }).selectOption('Houtwerkplaats');
    await page.context().setOffline(true);
    // The clock of the device jumps to last week: what is recorded stands under the day that the sheet shows.
    await page.clock.setFixedTime(new Date('2026-11-10T10:00:00+01:00'));
    await page.getByRole('textbox', { name: 'Amina Voorbeeld, maandag 16 november' }).fill('3');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.getByText(WACHT).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    // Opened anew with that clock, the device no longer knows how old its names are, and shows none.
    await page.reload();
    await page.getByText('Er is nu geen verbinding.').waitFor();
    expect(await page.getByText('Amina').count()).toBe(0);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect.poll(() => t.p.b.vraag<{ datum: string; minuten: number; versie: number }>('select datum::text, minuten, versie from participatie_uren'), { timeout: 10_000 }).toEqual([{ datum: '2026-11-16', minuten: 180, versie: 1 }]);
  });

  it('heeft na twee dagen zonder verbinding niets meer staan, en leest dat', async () => {
    const page = await meegenomen(t.p.w.wie.werkbegeleider, '/participatie', 'Weekstaat {"week":"2026-11-09"}');
    await page.getByRole('combobox', { name: 'Activiteit' }).selectOption('Houtwerkplaats');
    await page.context().setOffline(true);
    await page.getByRole('textbox', { name: 'Bilal Testveen, maandag 16 november' }).fill('2');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.getByText(WACHT).waitFor();
    t.p.klokOp(new Date('2026-11-20T10:01:00+01:00'));
    await page.context().setOffline(false);
    // The session ended long ago; the same person logs in again.
    await page.waitForURL(/reden=verlopen/);
    await page.getByRole('button', { name: t.p.w.wie.werkbegeleider.naam }).click();
    await balk(page).getByText('1 keer niet ontvangen. Kijk wat u wilt doen.').waitFor();
    await page.goto(`${t.p.adres}/apparaat`);
    await page.getByText('Dit wachtte langer dan 48 uur en is van dit apparaat gewist.').waitFor();
    expect(await t.p.b.vraag("select 1 from participatie_uren u join roepnaam r using (inburgeraar_id) where r.roepnaam = 'Bilal'")).toEqual([]);
    await page.getByRole('button', { name: 'Weggooien' }).click();
    await page.getByText('Er wacht niets').waitFor();
  });
});
