import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import ar from '../../client/taal/catalogi/ar.json' with { type: 'json' };
import en from '../../client/taal/catalogi/en.json' with { type: 'json' };
import ti from '../../client/taal/catalogi/ti.json' with { type: 'json' };
import type { Persona } from '../world/wereld.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

type Zin = keyof typeof en;

let t: Toneel;
let amina: Persona;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { w, b } = t.p;
  amina = await b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: w.wij.amina });
  await b.zet('contact', { inburgeraar_id: w.wij.amina, telefoon: '06 00000000', contacttaal: 'Tigrinya', tolk_nodig: true });
  await b.zet('contactpersoon_gemeente', { inburgeraar_id: w.wij.amina, naam: 'Carla Consulent', telefoon: '0529 000 000' });
});
afterAll(() => t.stop());
afterEach(async () => {
  for (const tabel of ['uren_reactie', 'participatie_uren', 'participatie_totaal', 'auditregel']) await t.p.b.vraag(`delete from ${tabel}`);
  await t.p.b.vraag('update gebruiker set taal = null');
  zonderVoorvallen(t);
});

const uren = (datum: string, minuten = 120, extra: object = {}) => t.p.b.zet<{ id: string }>('participatie_uren', {
  inburgeraar_id: t.p.w.wij.amina, organisatie_id: t.p.w.org.larcom, ingevoerd_door: t.p.w.wie.werkbegeleider.lidmaatschapId, datum, activiteit_id: t.p.w.activiteiten.hout, minuten, ...extra,
});
const gezegd = () => t.p.b.vraag<{ wat: string }>(`select concat_ws(' ', u.datum, r.reactie, r.toelichting) as wat from uren_reactie r join participatie_uren u on u.id = r.uren_id order by 1`).then((r) => r.map(({ wat }) => wat));
const klaar = (page: Page) => page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('.ss-laden, [aria-busy="true"]') === null);
const taalVan = (page: Page) => page.evaluate(() => [window.document.documentElement.lang, window.document.documentElement.dir]);

/** Everything that is kept on the device, in this tab. */
const bewaard = (page: Page) => page.evaluate(async () => ({
  plaatselijk: { ...localStorage }, tab: { ...sessionStorage }, koekjes: window.document.cookie, caches: 'caches' in window ? await caches.keys() : [],
}));

/** As a visitor: a language under its own name, then who one is. */
async function logIn(taal: string, scherm = TELEFOON): Promise<Page> {
  const page = await t.gast(scherm);
  await page.goto(t.p.adres);
  await page.locator(`.ss-inlogtaal__knop[lang="${taal}"]`).click();
  await page.waitForFunction((code) => window.document.documentElement.lang === code, taal);
  await page.locator('.ss-demomens').first().waitFor();
  if (taal === KEURTAAL) await toegankelijk(page);
  await pastOpScherm(page);
  await page.getByRole('searchbox').fill(amina.naam);
  await page.locator('.ss-demomens', { hasText: amina.naam }).click();
  await page.locator('.ss-account__knop').waitFor();
  await klaar(page);
  return page;
}

/** What stands on the page and is no name, number or word of a partner: none of it may be Dutch. */
async function nederlandsOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const gevonden: string[] = [];
    const loop = window.document.createTreeWalker(window.document.querySelector('main') ?? window.document.body, NodeFilter.SHOW_TEXT);
    for (let knoop = loop.nextNode(); knoop; knoop = loop.nextNode()) {
      const tekst = knoop.textContent ?? '';
      if (knoop.parentElement?.closest('[lang="nl"], script, style')) continue;
      if (/\b(de|het|een|van|voor|niet|uw|mijn|wordt|uren|nog|gemeente|er is|afspraken|begeleiding|wonen)\b/i.test(tekst.replaceAll(/\([^)]*\)/g, '').replaceAll(/Gemeente Dalfsen|\u2068[^\u2069]*\u2069/g, ''))) gevonden.push(tekst);
    }
    return gevonden;
  });
}

/** A page is built the same in every language, only mirrored in this one: here all are looked at. */
const KEURTAAL = 'ar';

describe.each([['ar', 'rtl', ar], ['ti', 'ltr', ti]] as const)('Een inburgeraar leest alles in het %s (%s)', (taal, richting, woorden) => {
  const zin = (nederlands: Zin) => woorden[nederlands];
  const keur = async (page: Page) => (taal === KEURTAAL ? toegankelijk(page) : undefined);

  /** Straight in, in this language. */
  const binnen = async (pad: string, scherm = TELEFOON) => {
    await t.p.b.vraag('update gebruiker set taal = $1 where id = $2', [taal, amina.gebruikerId]);
    const page = await t.als(amina, scherm);
    await page.goto(`${t.p.adres}/${pad}`);
    await klaar(page);
    expect(await taalVan(page)).toEqual([taal, richting]);
    return page;
  };

  it('logt in onder de eigen naam van de taal, begint bij wat er komt, en laat bij uitloggen alleen de taal achter', async () => {
    const page = await logIn(taal);
    expect(await taalVan(page)).toEqual([taal, richting]);
    await page.getByText(zin('Wat komt er')).waitFor();
    expect(await page.getByRole('link', { name: '0529 000 000' }).getAttribute('href')).toBe('tel:0529000000');
    expect(await nederlandsOver(page)).toEqual([]);
    await keur(page);
    await pastOpScherm(page);
    await page.locator('.ss-account__knop').click();
    await page.getByRole('button', { name: zin('Uitloggen') }).click();
    await page.waitForURL('**/inloggen?reden=uitgelogd');
    await page.getByText(`${zin('U bent uitgelogd')}.`).waitFor();
    expect(await taalVan(page)).toEqual([taal, richting]);
    expect(await bewaard(page)).toEqual({ tab: {}, plaatselijk: { taal }, koekjes: '', caches: [] });
  });

  it('ziet het eigen dossier, met de woorden van partners zoals die ze schreven', async () => {
    const page = await binnen('mijn-dossier');
    await page.locator('.ss-groep').first().waitFor();
    await page.evaluate(() => window.document.querySelectorAll('details').forEach((deel) => { deel.open = true; }));
    expect(await page.locator('#afspraken-taal [lang="nl"]').first().innerText()).toBe('Drie lessen per week');
    expect(await nederlandsOver(page)).toEqual([]);
    await keur(page);
    await pastOpScherm(page);
  });

  it('ziet wie keek en waarvoor, zonder de naam van een medewerker', async () => {
    await t.p.als(t.p.w.wie.taalcoordinator, 'query($id: ID!) { inburgeraar(id: $id) { taalPresentie { gevolgdeUren } } }', { id: t.p.w.wij.amina });
    const page = await binnen('wie-keek');
    await page.locator('.ss-regel__wat', { hasText: 'WenL' }).first().waitFor();
    await page.getByText(zin('Nederlandse les')).first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Tilly');
    expect(await nederlandsOver(page)).toEqual([]);
    await keur(page);
    await pastOpScherm(page);
  });

  it('betwist uren met eigen woorden, en zegt van de andere in één keer dat ze kloppen', async () => {
    for (const dag of ['2026-11-16', '2026-11-17', '2026-11-18']) await uren(dag);
    const page = await binnen('mijn-uren');
    await page.getByRole('button', { name: zin('Klopt niet') }).first().click();
    const venster = page.getByRole('dialog', { name: zin('Deze uren kloppen niet') });
    await keur(page);
    await venster.getByRole('textbox').fill('2 ≠ 3');
    await venster.getByRole('button', { name: zin('Versturen') }).click();
    await venster.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: `${zin('Alles klopt')} (2)` }).click();
    await page.getByRole('dialog').getByRole('button', { name: zin('Ja, alles klopt') }).click();
    await page.getByText(zin('U hebt over alle uren iets gezegd.')).waitFor();
    expect(await gezegd()).toEqual(['2026-11-16 BEVESTIGD', '2026-11-17 BEVESTIGD', '2026-11-18 BETWIST 2 ≠ 3']);
    await page.getByText('2 ≠ 3').waitFor();
    expect(await nederlandsOver(page)).toEqual([]);
    await keur(page);
    await pastOpScherm(page);
  });

  it('op een breed scherm staat alles in de goede richting', async () => {
    const page = await binnen('mijn-start', BUREAU);
    await keur(page);
    for (const pad of ['mijn-dossier', 'mijn-uren', 'wie-keek', 'toestemming']) {
      await page.locator(`nav a[href="/${pad}"]`).click();
      await klaar(page);
      await pastOpScherm(page);
    }
    await keur(page);
    const kant = await page.locator('.ss-account').evaluate((account) => (account.getBoundingClientRect().left > window.innerWidth / 2 ? 'rechts' : 'links'));
    expect(kant).toBe(richting === 'rtl' ? 'links' : 'rechts');
  });
});

describe('De taal', () => {
  it('is zonder keuze die waarin de gemeente iemand bereikt, en na een keuze overal die', async () => {
    const eerste = await t.als(amina, TELEFOON);
    await eerste.goto(t.p.adres);
    await klaar(eerste);
    expect(await taalVan(eerste)).toEqual(['ti', 'ltr']);
    await eerste.locator('.ss-account__knop').click();
    await eerste.getByRole('radio', { name: 'فارسی' }).check();
    await eerste.waitForFunction(() => window.document.documentElement.dir === 'rtl');
    // The heading of the page, in the new language, has the focus.
    expect(await eerste.evaluate(() => window.document.activeElement?.tagName)).toBe('H1');
    const ander = await t.als(amina, BUREAU);
    await ander.goto(t.p.adres);
    await klaar(ander);
    expect(await taalVan(ander)).toEqual(['fa', 'rtl']);
  });

  it('van professionals blijft Nederlands, en zij laden geen woordenlijst', async () => {
    const page = await t.als(t.p.w.wie.consulent);
    const geladen: string[] = [];
    page.on('response', (antwoord) => void geladen.push(new URL(antwoord.url()).pathname));
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
    await klaar(page);
    expect(await taalVan(page)).toEqual(['nl', '']);
    expect(geladen.filter((pad) => /\/(vertaler|letters|nl|en|ar|ti|uk|fa)-[\w-]+\.(js|css)$/.test(pad))).toEqual([]);
    await page.goto(`${t.p.adres}/mijn-uren`);
    await page.getByText('Deze pagina is niet voor u').first().waitFor();
  });
});

describe('Toestemming', () => {
  it('trekt de inburgeraar zelf in; de organisatie ziet meteen niets meer', async () => {
    await t.p.b.vraag(`update gebruiker set taal = 'nl' where id = $1`, [amina.gebruikerId]);
    const page = await t.als(amina, TELEFOON);
    await page.goto(`${t.p.adres}/toestemming`);
    await page.getByText('heeft geen gevolgen voor uw inburgering').waitFor();
    await page.getByRole('button', { name: 'Ik wil dit niet meer' }).click();
    await toegankelijk(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Nee, ik wil dit niet meer' }).click();
    await page.getByText('U gaf nergens toestemming voor').waitFor();
    await toegankelijk(page);
    const { data } = await t.p.als<{ inburgeraar: object | null }>(t.p.w.wie.welzijnscoordinator, 'query($id: ID!) { inburgeraar(id: $id) { id } }', { id: t.p.w.wij.amina });
    expect(data?.inburgeraar).toBe(null);
  });
});

describe('Wat de organisatie antwoordde', () => {
  it('staat bij de uren, met het eigen woord ervoor', async () => {
    await t.p.b.vraag(`update gebruiker set taal = 'en' where id = $1`, [amina.gebruikerId]);
    const eerste = await uren('2026-11-16', 120, { actueel: false });
    await t.p.b.zet('uren_reactie', { uren_id: eerste.id, inburgeraar_id: t.p.w.wij.amina, reactie: 'BETWIST', toelichting: 'كنت هناك طوال اليوم', ingevoerd_door: amina.lidmaatschapId });
    await uren('2026-11-16', 240, { versie: 2, correctie_reden: 'Verkeerd geteld' });
    const page = await t.als(amina, TELEFOON);
    await page.goto(`${t.p.adres}/mijn-uren`);
    await page.getByText('First it said 2 hours.').waitFor();
    await page.getByText('كنت هناك طوال اليوم').waitFor();
    await page.getByText('Changed by Larcom:').waitFor();
    expect(await page.getByText('Verkeerd geteld').getAttribute('lang')).toBe('nl');
    await toegankelijk(page);
    await pastOpScherm(page);
  });
});
