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
import { verslag } from '../support/verslag.ts';
import { BUREAU, kleurfouten, luister, nietOpScherm, toegankelijkheidsfouten, type Voorval, watBlijft } from './toneel.ts';

/**
 * Every page of every role, in the demo world, as the router has it: for who cannot see it well, for who reads it at 400 % (320 px is
 * 1280 px at four times), on a desk, light and dark. A page that is announced is walked; there is no list by hand. In `npm run proof`
 * alone: each page is in a journey too, and the start page of each role in rollen.spec.ts.
 */
interface Mens { id: string; naam: string; rol: Rol; gemeente: string }

let map: string;
let server: ServerProces;
let browser: Browser;
let mensen: readonly Mens[];
const voorvallen: Voorval[] = [];
/** Where some role came. */
const bereikt = new Set<string>();
let bekeken = 0;

/** The portal in the browser of somebody in this role, or of nobody. */
async function als(rol: Rol | null): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.adres, viewport: SMAL, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', colorScheme: 'light' });
  context.setDefaultTimeout(20_000);
  luister(context, voorvallen);
  const mens = mensen.find((een) => een.rol === rol);
  if (mens) await context.request.post('/auth/demo', { data: { id: mens.id }, headers: { 'sec-fetch-site': 'same-origin' } });
  return context.newPage();
}

/** 320 px is 1280 px at 400 %: what fits there and on a desk fits between. */
const SMAL = { width: 320, height: 640 };
const LANGST = 1_200_000;

/** What sticks out at the side, and what cannot be read or reached: on a small screen in the dark, on a desk in the light. */
async function keur(page: Page, wat: string): Promise<string[]> {
  await page.setViewportSize(SMAL);
  await page.emulateMedia({ colorScheme: 'dark' });
  const smal = [...await watBlijft(page, nietOpScherm), ...await watBlijft(page, kleurfouten)];
  await page.setViewportSize(BUREAU);
  await page.emulateMedia({ colorScheme: 'light' });
  const breed = [...await watBlijft(page, nietOpScherm), ...await watBlijft(page, toegankelijkheidsfouten)];
  return [...smal.map((fout) => `${wat}, smal en donker: ${fout}`), ...breed.map((fout) => `${wat}, breed en licht: ${fout}`)];
}

/** The page as it opens, with everything open that opens in its place, and each of its tabs. */
async function keurStanden(page: Page, { pad }: Plek): Promise<string[]> {
  const fouten: string[] = [];
  const dicht = 'main details:not([open])';
  if (await page.locator(dicht).count() > 0) fouten.push(...await keur(page, `${pad}, dicht`));
  await page.evaluate((welke) => document.querySelectorAll<HTMLDetailsElement>(welke).forEach((deel) => { deel.open = true; }), dicht);
  await isKlaar(page);
  fouten.push(...await keur(page, pad));
  const tabs = page.locator('main [role="tab"]:not([aria-selected="true"])');
  for (const naam of await tabs.allTextContents()) {
    await page.getByRole('tab', { name: naam }).click();
    await isKlaar(page);
    fouten.push(...await keur(page, `${pad}, ${naam}`));
  }
  return fouten;
}

/** The help and the palette, that open over every page. */
async function keurVensters(page: Page, rol: Rol): Promise<string[]> {
  await gaNaar(page, rol === 'INBURGERAAR' ? '/mijn-start' : '/start');
  await page.locator('.ss-hulpknop').click();
  await page.getByRole('dialog').waitFor();
  const fouten = await keur(page, 'hulp');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.locator('input[role="combobox"]').waitFor();
  return [...fouten, ...await keur(page, 'palet')];
}

/** Along the pages of this role: what is wrong on them. What a screen reader says first of a page tells it apart from the others. */
async function rond(page: Page, rol: Rol): Promise<string[]> {
  const fouten: string[] = [];
  const titels = new Map<string, string>();
  const gelijk: string[] = [];
  await rondgang(page, PAGINAS, async (plek) => {
    bereikt.add(plek.pad);
    bekeken += 1;
    const titel = await page.title();
    if (titels.has(titel)) gelijk.push(`${plek.pad} is called as ${titels.get(titel)} is`);
    titels.set(titel, plek.pad);
    fouten.push(...await keurStanden(page, plek));
  });
  // Two pages may be about one subject.
  return [...fouten, ...gelijk.slice(1), ...await keurVensters(page, rol)];
}

describe.runIf(LANG)('Elke pagina', () => {
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'samenspel-paginas-'));
    [server, browser] = await Promise.all([serverStarten({ DATA_DIR: map, DEMO: '1', LOG_LEVEL: 'warn' }), chromiumStarten()]);
    mensen = ((await (await fetch(`${server.adres}/auth/demo`)).json()) as Mens[]).filter(({ gemeente }) => gemeente.includes('Dalfsen'));
  });
  afterAll(async () => {
    verslag('paginas', { paginas: bereikt.size, bekeken });
    await browser.close();
    server.proces.kill('SIGTERM');
    await server.einde;
    await rm(map, { recursive: true, force: true });
  });

  it('is te gebruiken en past op elk scherm voor wie niet is ingelogd', async () => {
    const page = await als(null);
    const fouten: string[] = [];
    for (const adres of ['inloggen', ...OPENBAAR.map(({ pad }) => pad)]) {
      await page.goto(`/${adres}`);
      await page.locator('main h1').waitFor();
      await isKlaar(page);
      fouten.push(...await keur(page, adres));
    }
    expect(fouten).toEqual([]);
    await page.context().close();
  });

  it.each(ALLE_ROLLEN)('past, is te lezen en te bereiken, en heeft een eigen titel, voor de rol %s', async (rol) => {
    const page = await als(rol);
    await page.goto('/');
    expect(await rond(page, rol)).toEqual([]);
    await page.context().close();
  }, LANGST);

  it('is door ten minste één rol bereikt', () => {
    expect(PAGINAS.map(({ pad }) => pad).filter((pad) => !bereikt.has(pad))).toEqual([]);
  });

  it('geeft nergens een fout in de browser', () => {
    expect(voorvallen).toEqual([]);
  });
});
