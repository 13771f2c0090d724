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
import { BUREAU, getekend, luister, nietOpScherm, TELEFOON, toegankelijkheidsfouten, type Voorval } from './toneel.ts';

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
const SMAL = { width: 320, height: 640 };
const BREEDTES = [SMAL, BUREAU];
/** One page that somebody came to, and the parts of it that are built apart: a page is the same for everybody, a start page and a dossier are not. */
interface Gezien extends Plek { delen: string[] }
const gezien = new Map<Rol, Gezien[]>();
const LANGST = 300_000;

const sleutels = ({ pad, delen }: Gezien): string[] => [pad, ...delen.map((deel) => `${pad} ${deel}`)];

/**
 * Who looks at what: each page and each part of one once, what few have first, by the one of those who has least to look at. So it
 * does not hang on who was there first. At full length (PROEF=lang) every page is looked at in every role.
 */
function verdeeld(): Map<Rol, Gezien[]> {
  if (LANG) return gezien;
  const bij = new Map<string, { rol: Rol; plek: Gezien }[]>();
  for (const rol of ALLE_ROLLEN) for (const plek of gezien.get(rol) ?? []) for (const sleutel of sleutels(plek)) bij.set(sleutel, [...(bij.get(sleutel) ?? []), { rol, plek }]);
  const verdeling = new Map<Rol, Gezien[]>(ALLE_ROLLEN.map((rol) => [rol, []]));
  const werk = (rol: Rol) => verdeling.get(rol) ?? [];
  const gedaan = new Set<string>();
  for (const [sleutel, wie] of [...bij].sort(([, een], [, ander]) => een.length - ander.length)) {
    const [keus] = wie.sort((een, ander) => werk(een.rol).length - werk(ander.rol).length);
    if (!keus || gedaan.has(sleutel)) continue;
    werk(keus.rol).push(keus.plek);
    sleutels(keus.plek).forEach((een) => gedaan.add(een));
  }
  return verdeling;
}

/** What sticks out at the side. */
async function past(page: Page, wat: string): Promise<string[]> {
  const fouten: string[] = [];
  for (const scherm of BREEDTES) {
    await page.setViewportSize(scherm);
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

/** The page with everything open that opens in its place, and each of its tabs; at full length also as it opens. */
async function keurStanden(page: Page, { pad }: Plek): Promise<string[]> {
  const fouten: string[] = [];
  const dicht = 'main details:not([open])';
  if (LANG && await page.locator(dicht).count() > 0) fouten.push(...await past(page, `${pad}, dicht`), ...await keur(page, `${pad}, dicht`));
  await page.evaluate((welke) => document.querySelectorAll<HTMLDetailsElement>(welke).forEach((deel) => { deel.open = true; }), dicht);
  await isKlaar(page);
  fouten.push(...await past(page, pad), ...await keur(page, pad));
  const tabs = page.locator('main [role="tab"]:not([aria-selected="true"])');
  for (const naam of await tabs.allTextContents()) {
    await page.getByRole('tab', { name: naam }).click();
    await isKlaar(page);
    fouten.push(...await past(page, `${pad}, ${naam}`), ...await keur(page, `${pad}, ${naam}`));
  }
  return fouten;
}

/** The help and the palette, that open over every page. */
async function keurVensters(page: Page, rol: Rol): Promise<string[]> {
  const ook = async (wat: string) => (rol === 'INBURGERAAR' || rol === 'CONSULENT' ? keur(page, wat) : []);
  await gaNaar(page, rol === 'INBURGERAAR' ? '/mijn-start' : '/start');
  await page.locator('.ss-hulpknop').click();
  await page.getByRole('dialog').waitFor();
  const fouten = [...await past(page, 'hulp'), ...await ook('hulp')];
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.locator('input[role="combobox"]').waitFor();
  return [...fouten, ...await past(page, 'palet'), ...await ook('palet')];
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

  it.concurrent.each(ALLE_ROLLEN)('past op een smal scherm en heeft een eigen titel voor de rol %s', async (rol) => {
    const page = await als(rol);
    await page.setViewportSize(SMAL);
    await page.goto('/');
    const fouten: string[] = [];
    const titels = new Set<string>();
    const plekken: Gezien[] = [];
    await rondgang(page, PAGINAS, async (plek) => {
      nergens.set(plek.pad, (nergens.get(plek.pad) ?? 0) + 1);
      fouten.push(...(await nietOpScherm(page)).map((fout) => `${plek.pad}: ${fout}`));
      titels.add(await page.title());
      plekken.push({ ...plek, delen: await page.locator('.start-tegel h2, .ss-rubriek h2').allTextContents() });
    });
    gezien.set(rol, plekken);
    // What a screen reader says first of a page tells it apart from the others; two pages are about one subject.
    expect(plekken.length).toBeGreaterThan(0);
    expect(titels.size).toBeGreaterThanOrEqual(plekken.length - 1);
    fouten.push(...await keurVensters(page, rol));
    expect(fouten).toEqual([]);
    await page.context().close();
  }, LANGST);

  it('is door ten minste één rol bereikt', () => {
    expect([...nergens].filter(([, keer]) => keer === 0).map(([pad]) => pad)).toEqual([]);
  });

  it.concurrent.each(ALLE_ROLLEN)('is te lezen en te bereiken, licht en donker, voor de rol %s', async (rol) => {
    const plekken = verdeeld().get(rol) ?? [];
    if (plekken.length === 0) return;
    const page = await als(rol);
    await page.goto('/');
    await isKlaar(page);
    const fouten: string[] = [];
    for (const plek of plekken) {
      await gaNaar(page, plek.adres);
      fouten.push(...await keurStanden(page, plek));
    }
    expect(fouten).toEqual([]);
    await page.context().close();
  }, LANGST);

  it('geeft nergens een fout in de browser', () => {
    expect(voorvallen).toEqual([]);
  });
});
