import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGINAS } from '../../client/app/paginas.ts';
import { OPENBAAR } from '../../client/app/openbaar/openbaar.ts';
import { ALLE_ROLLEN, type Rol } from '../../server/access/rollen.ts';
import { chromiumStarten } from '../support/chromium.ts';
import { LANG } from '../support/maat.ts';
import { gaNaar, isKlaar, type Plek, rondgang } from '../support/rondgang.ts';
import { type ServerProces, serverStarten } from '../support/serverProces.ts';
import { BUREAU, luister, nietOpScherm, TELEFOON, toegankelijkheidsfouten, type Voorval } from './toneel.ts';

/**
 * Every page of every role, in the demo world, as the router has it: for who cannot see it well, for who reads it at 400 % (320 px is
 * 1280 px at four times), on a phone and on a desk, light and dark. A page that is announced is walked; there is no list by hand.
 */
interface Mens { id: string; naam: string; rol: Rol; gemeente: string }

let map: string;
let server: ServerProces;
let browser: Browser;
let mensen: readonly Mens[];
const voorvallen: Voorval[] = [];
/** Where no role came at all. */
const nergens = new Map<string, number>(PAGINAS.map(({ pad }) => [pad, 0]));

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'samenspel-paginas-'));
  [server, browser] = await Promise.all([serverStarten({ DATA_DIR: map, DEMO: '1', LOG_LEVEL: 'warn' }), chromiumStarten()]);
  mensen = ((await (await fetch(`${server.adres}/auth/demo`)).json()) as Mens[]).filter(({ gemeente }) => gemeente.includes('Dalfsen'));
});
afterAll(async () => {
  await browser.close();
  server.proces.kill('SIGTERM');
  await server.einde;
  await rm(map, { recursive: true, force: true });
});

/** The portal in the browser of somebody in this role, or of nobody. */
async function als(rol: Rol | null): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.adres, viewport: TELEFOON, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', colorScheme: 'light' });
  context.setDefaultTimeout(20_000);
  luister(context, voorvallen);
  const mens = mensen.find((een) => een.rol === rol);
  if (mens) await context.request.post('/auth/demo', { data: { id: mens.id }, headers: { 'sec-fetch-site': 'same-origin' } });
  return context.newPage();
}

/** 320 px is 1280 px at 400 %: what fits there and on a desk fits between. */
const BREEDTES = [{ width: 320, height: 640 }, BUREAU];
/** A page is built the same for everybody; a start page and a dossier are not, and are looked at for each role. */
const PER_ROL = ['start', 'mijn-start', 'inburgeraars/:id'];
const gekeurd = new Set<string>();
const LANGST = 300_000;

/** A screen of another size or colour is drawn before it is looked at. */
async function getekend(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));
}

/** What sticks out at the side. */
async function past(page: Page, wat: string): Promise<string[]> {
  const fouten: string[] = [];
  for (const scherm of BREEDTES) {
    await page.setViewportSize(scherm);
    await getekend(page);
    fouten.push(...(await nietOpScherm(page)).map((fout) => `${wat}, ${scherm.width} px: ${fout}`));
  }
  return fouten;
}

/** What cannot be read or reached: light on a desk, and of the dark theme what is a matter of colour on a phone. */
async function keur(page: Page, wat: string): Promise<string[]> {
  const licht = (await toegankelijkheidsfouten(page)).map((fout) => `${wat}, licht: ${fout}`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(TELEFOON);
  await getekend(page);
  const donker = (await toegankelijkheidsfouten(page, ['color-contrast', 'link-in-text-block', 'target-size'])).map((fout) => `${wat}, donker: ${fout}`);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...licht, ...donker];
}

/** The page as it opens; then with everything open that opens in its place, and each of its tabs. */
async function keurStanden(page: Page, rol: Rol, { pad }: Plek): Promise<string[]> {
  const sleutel = PER_ROL.includes(pad) ? `${rol} ${pad}` : pad;
  // At full length (PROEF=lang) what sticks out is looked at for every role: with more of somebody a page may be wider.
  if (gekeurd.has(sleutel)) return LANG ? past(page, pad) : [];
  gekeurd.add(sleutel);
  const fouten = await past(page, pad);
  fouten.push(...await keur(page, pad));
  if (await page.locator('main details:not([open])').count() > 0 && !gekeurd.has(`${pad} open`)) {
    gekeurd.add(`${pad} open`);
    await page.evaluate(() => document.querySelectorAll('main details').forEach((deel) => { (deel as HTMLDetailsElement).open = true; }));
    await isKlaar(page);
    fouten.push(...await past(page, `${pad}, alles open`), ...await keur(page, `${pad}, alles open`));
  }
  const tabs = page.locator('main [role="tab"]:not([aria-selected="true"])');
  for (const naam of await tabs.allTextContents()) {
    await page.getByRole('tab', { name: naam }).click();
    await isKlaar(page);
    fouten.push(...await past(page, `${pad}, ${naam}`), ...await keur(page, `${pad}, ${naam}`));
  }
  return fouten;
}

describe('Elke pagina', () => {
  it('is te gebruiken en past op elk scherm voor wie niet is ingelogd', async () => {
    const page = await als(null);
    const fouten: string[] = [];
    for (const adres of ['inloggen', ...OPENBAAR.map(({ pad }) => pad)]) {
      await page.goto(`/${adres}`);
      await page.locator('main h1').waitFor();
      await isKlaar(page);
      fouten.push(...await past(page, adres), ...await keur(page, adres));
    }
    expect(fouten).toEqual([]);
    await page.context().close();
  });

  it.concurrent.each(ALLE_ROLLEN)('is te gebruiken en past op elk scherm voor de rol %s', async (rol) => {
    const page = await als(rol);
    await page.goto('/');
    const fouten: string[] = [];
    const titels = new Set<string>();
    let paginas = 0;
    await rondgang(page, PAGINAS, async (plek) => {
      nergens.set(plek.pad, (nergens.get(plek.pad) ?? 0) + 1);
      fouten.push(...await keurStanden(page, rol, plek));
      titels.add(await page.title());
      paginas += 1;
    });
    // What a screen reader says first of a page tells it apart from the others; two pages are about one subject.
    expect(paginas).toBeGreaterThan(0);
    expect(titels.size).toBeGreaterThanOrEqual(paginas - 1);
    // Help is in the same place on every page, and is a dialog that is usable as well.
    await gaNaar(page, rol === 'INBURGERAAR' ? '/mijn-start' : '/start');
    await page.locator('.ss-hulpknop').click();
    await page.getByRole('dialog').waitFor();
    fouten.push(...await past(page, 'hulp'), ...(rol === 'INBURGERAAR' || rol === 'CONSULENT' ? await keur(page, 'hulp') : []));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.locator('input[role="combobox"]').waitFor();
    fouten.push(...await past(page, 'palet'), ...(rol === 'INBURGERAAR' || rol === 'CONSULENT' ? await keur(page, 'palet') : []));
    expect(fouten).toEqual([]);
    await page.context().close();
  }, LANGST);

  it('is door ten minste één rol bereikt, zonder fout in de browser', () => {
    expect([...nergens].filter(([, keer]) => keer === 0).map(([pad]) => pad)).toEqual([]);
    expect(voorvallen).toEqual([]);
  });
});
