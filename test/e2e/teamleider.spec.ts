import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { b, w } = t.p;
  await b.persona('Nora Nieuw', 'CONSULENT', w.org.dalfsen);
  for (const [i, fase] of ['INTAKE', 'LEERROUTE', 'LEERROUTE', 'LEERROUTE', 'PIP', 'AFRONDING', 'LEERROUTE', 'KOPPELING'].entries()) {
    const id = await b.inburgeraar(`Druk ${String.fromCharCode(65 + i)}`, 'Proef', w.gemeenten.dalfsen, { portaalnummer: `D-DRUK${i}` });
    await b.betrokken(id, 'REGIE', w.wie.andereConsulent);
    await b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', fase });
    if (i === 0) await b.zet('termijn', { inburgeraar_id: id, soort: 'VOORTGANGSGESPREK', startfeit: '2026-07-01', uiterlijk: '2026-10-01', artikel: 'Besluit inburgering 5.3, vierde lid' });
  }
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

const foto = process.env['FOTO'];

describe('Een teamleider verdeelt het werk', () => {
  it('ziet in één blik wie veel heeft en wie ruimte, leest het ook als tabel, en draagt een paar personen over aan wie ruimte heeft', async () => {
    const page = await t.als(t.p.w.wie.teamleider, BUREAU);
    await page.goto(`${t.p.adres}/start`);
    await page.getByRole('link', { name: 'Caseload per consulent' }).click();
    const bord = page.getByRole('list', { name: 'Caseload per consulent' });
    const coen = bord.getByRole('listitem').filter({ hasText: 'Coen Consulent' });
    await coen.getByText('veel', { exact: true }).waitFor();
    await coen.getByText('1 te laat').waitFor();
    await bord.getByRole('listitem').filter({ hasText: 'Nora Nieuw' }).getByText('ruimte').waitFor();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/caseload-bureau.png`, fullPage: true });
    await page.getByText('Toon als tabel').click();
    const rij = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Coen Consulent' }) });
    expect(await rij.innerText()).toMatch(/10\s+1\s+1\s+1\s+4\s+1\s+0/);
    await coen.getByRole('button', { name: 'Draag over van Coen Consulent' }).click();
    const venster = page.getByRole('dialog', { name: 'Caseload overdragen' });
    await venster.getByText('Nora Nieuw heeft de meeste ruimte: 0 personen. U kunt een ander kiezen.').waitFor();
    await venster.getByLabel('Eerste dag van de nieuwe consulent').fill('2026-11-18');
    await venster.getByLabel('Waarom?').fill('Verdeling van het team');
    await venster.getByLabel('Druk A Proef').check();
    await venster.getByLabel('Druk B Proef').check();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/caseload-overdragen.png` });
    await venster.getByRole('button', { name: 'Draag 2 personen over' }).click();
    const melding = page.getByRole('alert').filter({ hasText: '2 personen gaan naar Nora Nieuw' });
    await melding.waitFor();
    await bord.getByRole('listitem').filter({ hasText: 'Nora Nieuw' }).getByText('2 personen').waitFor();
    // A slip: the same persons go back, from the day after.
    await melding.getByRole('button', { name: 'Draag terug' }).click();
    await venster.getByText('Zo gaan dezelfde personen terug.').waitFor();
    expect(await venster.getByLabel('Wie neemt het over?').locator('option:checked').innerText()).toBe('Coen Consulent');
    await venster.getByLabel('Waarom?').fill('Vergissing');
    await venster.getByRole('button', { name: 'Draag 2 personen over' }).click();
    await page.getByText('2 personen gaan naar Coen Consulent').waitFor();
    await page.context().close();
  });

  it('past op een telefoon', async () => {
    const page = await t.als(t.p.w.wie.teamleider, TELEFOON);
    await page.goto(`${t.p.adres}/caseloads`);
    await page.getByRole('link', { name: 'Coen Consulent' }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    if (foto) await page.screenshot({ path: `${foto}/caseload-telefoon.png`, fullPage: true });
    await page.context().close();
  });
});

describe('Een loopbaanbegeleider', () => {
  it('neemt iemand aan, zet die met één tik een stap verder, en weer terug', async () => {
    const { b, w } = t.p;
    await b.zet('overdracht', { inburgeraar_id: w.wij.bilal, organisatie_id: w.org.dalfsen, ingevoerd_door: w.wie.andereConsulent.lidmaatschapId, gewijzigd_door: w.wie.andereConsulent.lidmaatschapId, lidmaatschap_id: w.wie.loopbaanbegeleider.lidmaatschapId, plan: 'Wil in de zorg.', route: 'WERKCARROUSEL', driegesprek_op: '2026-11-24' });
    const page = await t.als(w.wie.loopbaanbegeleider, BUREAU);
    await page.goto(`${t.p.adres}/werkcarrousel`);
    await page.getByText('Overdracht van Coen Consulent').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Bilal');
    await page.getByRole('button', { name: 'Aannemen' }).click();
    await page.waitForURL(/inburgeraars/);
    await page.goto(`${t.p.adres}/werkcarrousel`);
    const kaart = page.getByRole('region', { name: /^Aangenomen/ }).getByRole('article', { name: 'Bilal Testveen' });
    await kaart.waitFor();
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/werkcarrousel-bureau.png`, fullPage: true });
    await kaart.getByRole('button', { name: /^Oriëntatie/ }).click();
    await page.getByText('Bilal Testveen staat nu bij oriëntatie.').waitFor();
    await page.getByRole('region', { name: /^Oriëntatie/ }).getByRole('article', { name: 'Bilal Testveen' }).waitFor();
    expect(await b.vraag('select carrousel_stap, carrousel_sinds::text, carrousel_uiterlijk::text from werk where inburgeraar_id = $1', [w.wij.bilal])).toEqual([{ carrousel_stap: 'ORIENTATIE', carrousel_sinds: '2026-11-18', carrousel_uiterlijk: '2026-12-30' }]);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await kaart.waitFor();
    expect(await b.vraag('select carrousel_stap, carrousel_uiterlijk from werk where inburgeraar_id = $1', [w.wij.bilal])).toEqual([{ carrousel_stap: null, carrousel_uiterlijk: null }]);
    await page.context().close();
    const mobiel = await t.als(w.wie.loopbaanbegeleider, TELEFOON);
    await mobiel.goto(`${t.p.adres}/werkcarrousel`);
    await mobiel.getByRole('article', { name: 'Bilal Testveen' }).waitFor();
    await toegankelijk(mobiel);
    await pastOpScherm(mobiel);
    if (foto) await mobiel.screenshot({ path: `${foto}/werkcarrousel-telefoon.png`, fullPage: true });
    await mobiel.context().close();
  });
});

const VEEL = 250;
const regels = (page: Page) => page.locator('tbody tr[data-index]');
const nummers = (page: Page) => regels(page).evaluateAll((rijen) => rijen.map((rij) => Number(rij.getAttribute('aria-rowindex'))));
const scrol = (page: Page, hoogte: number) => page.evaluate((y) => window.scrollTo(0, y), hoogte);
/** The row in which the focus is. */
const waar = (page: Page) => page.evaluate(() => Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')));

/** The pages of the list wait until they may come. */
async function bladenTegenhouden(page: Page): Promise<{ gevraagd: () => number; laatDoor: () => void }> {
  const wachtend: (() => void)[] = [];
  let gevraagd = 0;
  await page.route('**/graphql', async (route) => {
    if (!/"after":"/.test(route.request().postData() ?? '')) return route.continue();
    gevraagd += 1;
    await new Promise<void>((klaar) => { wachtend.push(klaar); });
    return route.continue();
  });
  return { gevraagd: () => gevraagd, laatDoor: () => wachtend.shift()?.() };
}

describe('Het overzicht van een hele gemeente', () => {
  let aantal = 0;
  beforeAll(async () => {
    const { b, w } = t.p;
    await b.vraag(`with mens as (insert into inburgeraar (gemeente_id, portaalnummer) select $1, 'D-VEEL' || n from generate_series(1, ${VEEL}) n returning id, portaalnummer),
      roep as (insert into roepnaam (inburgeraar_id, roepnaam) select id, 'Vele' from mens)
      insert into achternaam (inburgeraar_id, achternaam) select id, 'Proef ' || portaalnummer from mens`, [w.gemeenten.dalfsen]);
    const { data } = await t.p.als<{ inburgeraars: { totaal: number } }>(w.wie.teamleider, '{ inburgeraars(first: 1) { totaal } }');
    aantal = data?.inburgeraars.totaal ?? 0;
  });

  async function opHetOverzicht(scherm = BUREAU): Promise<Page> {
    const page = await t.als(t.p.w.wie.teamleider, scherm);
    await page.goto(`${t.p.adres}/inburgeraars`);
    await page.getByText(`100 van ${aantal} inburgeraars getoond`).waitFor();
    return page;
  }

  async function allesErbij(page: Page): Promise<void> {
    await page.getByRole('button', { name: `Laad ook de andere ${aantal - 100}` }).click();
    await page.getByText(`${aantal} van ${aantal} inburgeraars getoond`).waitFor();
    await scrol(page, 0);
    await expect.poll(async () => (await nummers(page))[0]).toBe(2);
  }

  it('laadt de rest op verzoek, zegt hoe ver het is en stopt als dat moet', async () => {
    const page = await opHetOverzicht();
    const bladen = await bladenTegenhouden(page);
    await page.getByRole('button', { name: `Laad ook de andere ${aantal - 100}` }).click();
    expect(await page.getByRole('progressbar', { name: 'Hoeveel er is geladen' }).evaluate((balk) => [(balk as HTMLProgressElement).value, (balk as HTMLProgressElement).max])).toEqual([100, aantal]);
    await toegankelijk(page);
    if (foto) await page.screenshot({ path: `${foto}/overzicht-laden.png`, fullPage: true });
    await page.getByRole('button', { name: 'Stoppen' }).click();
    bladen.laatDoor();
    await page.getByText(`200 van ${aantal} inburgeraars getoond`).waitFor();
    expect(bladen.gevraagd()).toBe(1);
    // So many the page bears, and the browser finds them all.
    expect(await regels(page).count()).toBe(200);
    await page.getByRole('button', { name: `Laad ook de andere ${aantal - 200}` }).click();
    await expect.poll(bladen.gevraagd).toBe(2);
    bladen.laatDoor();
    await page.getByText(`${aantal} van ${aantal} inburgeraars getoond`).waitFor();
    expect(await page.getByRole('button', { name: /^(Laad|Meer|Stoppen)/ }).count()).toBe(0);
    await page.context().close();
  });

  it.each([['op een bureau', BUREAU], ['op een telefoon', TELEFOON]] as const)('tekent alleen wat op het scherm staat, en op papier alles (%s)', async (_waar, scherm) => {
    const page = await opHetOverzicht(scherm);
    await allesErbij(page);
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(aantal + 1));
    expect(await regels(page).count()).toBeLessThan(40);
    await pastOpScherm(page);
    await scrol(page, 1e6);
    await expect.poll(async () => (await nummers(page)).at(-1)).toBe(aantal + 1);
    expect(await regels(page).count()).toBeLessThan(40);
    if (foto) await page.screenshot({ path: `${foto}/overzicht-${scherm.width}.png` });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => nummers(page)).toEqual(Array.from({ length: aantal }, (_, plek) => plek + 2));
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => regels(page).count()).toBeLessThan(40);
    await page.context().close();
  });

  it('gaat met de Tabtoets rij voor rij verder, en wie ergens in staat raakt die plek niet kwijt', async () => {
    const page = await opHetOverzicht();
    await allesErbij(page);
    const eerste = regels(page).first().getByRole('link').first();
    await eerste.focus();
    const langs = [await waar(page)];
    while ((langs.at(-1) ?? 0) < 40) {
      await page.keyboard.press('Tab');
      langs.push(await waar(page));
    }
    // Every row in its turn, and none twice.
    expect([...new Set(langs)]).toEqual(Array.from({ length: 39 }, (_, plek) => plek + 2));
    expect(langs).toEqual(langs.toSorted((a, b) => a - b));
    await scrol(page, 1e6);
    await expect.poll(async () => (await nummers(page)).at(-1)).toBe(aantal + 1);
    expect(await waar(page)).toBe(40);
    await page.keyboard.press('Shift+Tab');
    expect(await waar(page)).toBe(39);
    await page.context().close();
  });

  it('staat na een dossier weer waar iemand was, ook diep in de lijst', async () => {
    const page = await opHetOverzicht();
    await allesErbij(page);
    await scrol(page, 9000);
    await expect.poll(async () => (await nummers(page))[0]).toBeGreaterThan(80);
    const midden = regels(page).nth(15).getByRole('link').first();
    const naam = await midden.innerText();
    const zelfde = page.getByRole('link', { name: naam, exact: true });
    const hoog = (await zelfde.boundingBox())?.y;
    await midden.click();
    await page.getByRole('heading', { level: 1, name: naam }).waitFor();
    await page.goBack();
    await expect.poll(async () => (await zelfde.boundingBox())?.y).toBe(hoog);
    await page.waitForLoadState('networkidle');
    expect((await zelfde.boundingBox())?.y).toBe(hoog);
    expect(await page.getByText(`${aantal} van ${aantal} inburgeraars getoond`).count()).toBe(1);
    await page.context().close();
  });
});
