import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOpen } from '../../client/app/pagina.ts';
import { PAGINAS } from '../../client/app/paginas.ts';
import type { Ik } from '../../client/app/sessie/ikContext.ts';
import { OPENBAAR } from '../../client/app/openbaar/openbaar.ts';
import { ALLE_ROLLEN, type Rol } from '../../server/access/rollen.ts';
import { Toeval } from '../../server/database/wereld/toeval.ts';
import { chromiumStarten } from '../support/chromium.ts';
import { LANG, ZAAD } from '../support/maat.ts';
import { gaNaar, isKlaar, type Plek, rondgang, wieIsHier } from '../support/rondgang.ts';
import { type ServerProces, serverStarten } from '../support/serverProces.ts';
import { verslag } from '../support/verslag.ts';
import { BUREAU, kleurfouten, luister, nietOpScherm, toegankelijkheidsfouten, type Voorval, watBlijft } from './toneel.ts';

/**
 * Every page of every role, in the demo world, as the router has it: for who cannot see it well, for who reads it at 400 % (320 px is
 * 1280 px at four times), on a desk, light and dark. A page that is announced is walked; there is no list by hand.
 */
interface Mens { id: string; naam: string; rol: Rol; gemeente: string }

let map: string;
let server: ServerProces;
let browser: Browser;
let mensen: readonly Mens[];
const voorvallen: Voorval[] = [];
/** Who each role is for the client: which pages open. */
const wieIs = new Map<Rol, Ik>();
/** Where some role came. */
const bereikt = new Set<string>();
let bekeken = 0;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'samenspel-paginas-'));
  [server, browser] = await Promise.all([serverStarten({ DATA_DIR: map, DEMO: '1', LOG_LEVEL: 'warn' }), chromiumStarten()]);
  mensen = ((await (await fetch(`${server.adres}/auth/demo`)).json()) as Mens[]).filter(({ gemeente }) => gemeente.includes('Dalfsen'));
  await Promise.all(ALLE_ROLLEN.map(async (rol) => {
    const page = await als(rol);
    wieIs.set(rol, await wieIsHier(page.context()));
    await page.context().close();
  }));
});
afterAll(async () => {
  verslag('paginas', { paginas: bereikt.size, bekeken });
  await browser.close();
  server.proces.kill('SIGTERM');
  await server.einde;
  await rm(map, { recursive: true, force: true });
});

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
const LANGST = LANG ? 1_200_000 : 300_000;
const GETROKKEN = 15;
/** The start page is not the same for two roles: everybody looks at it. */
const EIGEN = ['start', 'mijn-start'];

/**
 * Who looks at what. At full length (PROEF=lang) everybody at every page that opens; else at the start page, and at so many of the
 * other pages, by the one of those for whom they open who has least to look at, as the seed draws. (Each page is in a journey too.)
 */
function verdeeld(): Map<Rol, Set<string>> {
  const werk = new Map<Rol, Set<string>>(ALLE_ROLLEN.map((rol) => [rol, new Set()]));
  const wie = (pagina: (typeof PAGINAS)[number]) => [...wieIs].filter(([, ik]) => isOpen(pagina, ik)).map(([rol]) => rol);
  const toeval = new Toeval(ZAAD, 'paginas', 0);
  for (const pagina of [...PAGINAS].sort((een, ander) => wie(een).length - wie(ander).length)) {
    const eigen = EIGEN.includes(pagina.pad);
    if (!LANG && !eigen && !toeval.kans(GETROKKEN / PAGINAS.length)) continue;
    const open = wie(pagina).sort((een, ander) => (werk.get(een)?.size ?? 0) - (werk.get(ander)?.size ?? 0));
    for (const rol of LANG || eigen ? open : open.slice(0, 1)) werk.get(rol)?.add(pagina.pad);
  }
  return werk;
}

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

/** The page with everything open that opens in its place, and each of its tabs; at full length also as it opens. */
async function keurStanden(page: Page, { pad }: Plek): Promise<string[]> {
  const fouten: string[] = [];
  const dicht = 'main details:not([open])';
  if (LANG && await page.locator(dicht).count() > 0) fouten.push(...await keur(page, `${pad}, dicht`));
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

/** The help and the palette, that open over every page, for a professional and for an inburgeraar. */
async function keurVensters(page: Page, rol: Rol): Promise<string[]> {
  if (!LANG && rol !== 'INBURGERAAR' && rol !== 'CONSULENT') return [];
  await gaNaar(page, rol === 'INBURGERAAR' ? '/mijn-start' : '/start');
  await page.locator('.ss-hulpknop').click();
  await page.getByRole('dialog').waitFor();
  const fouten = await keur(page, 'hulp');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.locator('input[role="combobox"]').waitFor();
  return [...fouten, ...await keur(page, 'palet')];
}

/** Along these pages in this role: what is wrong on them. What a screen reader says first of a page tells it apart from the others. */
async function rond(page: Page, rol: Rol, welke: ReadonlySet<string>): Promise<string[]> {
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
  }, welke);
  // Two pages may be about one subject.
  return [...fouten, ...gelijk.slice(1), ...await keurVensters(page, rol)];
}

describe('Elke pagina', () => {
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
    expect(await rond(page, rol, verdeeld().get(rol) ?? new Set())).toEqual([]);
    await page.context().close();
  }, LANGST);

  it.runIf(LANG)('is door ten minste één rol bereikt', () => {
    expect(PAGINAS.map(({ pad }) => pad).filter((pad) => !bereikt.has(pad))).toEqual([]);
  });

  it('geeft nergens een fout in de browser', () => {
    expect(voorvallen).toEqual([]);
  });
});
