import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumStarten } from '../support/chromium.ts';
import { type Benchportaal, mensVan } from './portaal.ts';
import { alsTelefoon } from './telefoon.ts';

/** What the web vitals say of a page, in a browser that is slow on a slow network. */
export interface Schermmeting {
  wat: string;
  /** First paint with content, in milliseconds from the start of the navigation. */
  eersteBeeld: number;
  /** Longest interaction until the next paint, in milliseconds; null where none took long enough to be noted (16 ms). */
  reactie: number | null;
  /** Layout shift: how much of the screen jumped, without being asked. */
  verschuiving: number;
}

/** A list of everybody, loaded whole and scrolled from the top to the end. */
export interface Lijstmeting {
  rijen: number;
  getekend: number;
  ladenMs: number;
  /** Frames while scrolling, in milliseconds. */
  p50: number;
  p95: number;
  langste: number;
  /** Frames that stood longer than the limit, of how many. */
  tetraag: number;
  beelden: number;
}

/** At most: what the web vitals call good, and a frame that nobody sees stand still. */
export const GRENZEN = { eersteBeeld: 1800, reactie: 200, verschuiving: 0.1, langste: 50 };
const KEREN = 3;
const STARTPAGINAS = [['CONSULENT', 'Gemeente Dalfsen'], ['TAALDOCENT', 'WenL'], ['WERKBEGELEIDER', 'Larcom'], ['VWN_COORDINATOR', 'VluchtelingenWerk']] as const;

/** The measures of a page so far, and where the worst of them was. */
interface Waarnemingen {
  beeld: number;
  reactie: number | null;
  verschuiving: number;
  waar: string[];
}

const WEBVITALS = `${readFileSync(resolve(import.meta.dirname, '../../node_modules/web-vitals/dist/web-vitals.attribution.iife.js'), 'utf8')}\nglobalThis.webVitals = webVitals;`;

/** In the page, from its first moment. */
function waarnemen(): void {
  const w: Waarnemingen = { beeld: 0, reactie: null, verschuiving: 0, waar: [] };
  const { onFCP, onINP, onCLS } = (globalThis as unknown as { webVitals: typeof import('web-vitals/attribution') }).webVitals;
  (globalThis as unknown as { waarnemingen: Waarnemingen }).waarnemingen = w;
  onFCP(({ value }) => { w.beeld = value; });
  onINP(({ value, attribution }) => {
    w.reactie = value;
    w.waar[0] = `reactie: ${attribution.interactionTarget}`;
  }, { reportAllChanges: true, durationThreshold: 16 });
  onCLS(({ value, attribution }) => {
    w.verschuiving = value;
    w.waar[1] = `verschuiving: ${attribution.largestShiftTarget}`;
  }, { reportAllChanges: true });
}

async function nieuwe(browser: Browser, { adres }: Benchportaal, id: string, opties: object): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...opties });
  context.setDefaultTimeout(60_000);
  // tsx names functions by a helper of its own, which a page does not have.
  await context.addInitScript('globalThis.__name = (wat) => wat');
  await context.addInitScript(WEBVITALS);
  await context.addInitScript(waarnemen);
  await context.request.post(`${adres}/auth/demo`, { data: { id } });
  return context;
}

const midden = (getallen: readonly number[]) => [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;

/** The start page and two taps in the menu, by a phone that is slow on a network that is slow. */
async function eenKeer(browser: Browser, portaal: Benchportaal, id: string): Promise<Waarnemingen> {
  const context = await nieuwe(browser, portaal, id, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const { page } = await alsTelefoon(context);
  await page.goto(`${portaal.adres}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  for (let keer = 0; keer < 2; keer += 1) {
    await page.getByRole('navigation').getByRole('link').nth(1 - keer).tap();
    await page.waitForLoadState('networkidle');
  }
  await page.waitForTimeout(500);
  const uit = await page.evaluate(() => (window as unknown as { waarnemingen: Waarnemingen }).waarnemingen);
  await context.close();
  return uit;
}

/** What of this goes over a limit, in words. */
export function schermOver({ wat, eersteBeeld, reactie, verschuiving }: Schermmeting): string[] {
  const gemeten = { eersteBeeld, reactie: reactie ?? 0, verschuiving };
  return (Object.keys(gemeten) as (keyof typeof gemeten)[]).filter((soort) => gemeten[soort] > GRENZEN[soort]).map((soort) => `${wat}: ${soort} ${gemeten[soort]}, hoogstens ${GRENZEN[soort]}`);
}

/** The web vitals of start pages. */
export async function schermMeten(portaal: Benchportaal): Promise<Schermmeting[]> {
  const browser = await chromiumStarten();
  try {
    const uit: Schermmeting[] = [];
    for (const [rol, organisatie] of STARTPAGINAS) {
      const keren: Waarnemingen[] = [];
      for (let keer = 0; keer < KEREN; keer += 1) keren.push(await eenKeer(browser, portaal, mensVan(portaal, rol, organisatie).id));
      const reacties = keren.flatMap(({ reactie }) => (reactie === null ? [] : [reactie]));
      uit.push({
        wat: `startpagina ${rol}`, eersteBeeld: Math.round(midden(keren.map(({ beeld }) => beeld))), reactie: reacties.length === 0 ? null : Math.round(midden(reacties)),
        verschuiving: Math.round(midden(keren.map(({ verschuiving }) => verschuiving)) * 1000) / 1000,
      });
      process.stdout.write(`${rol}: ${JSON.stringify(keren)}\n`);
    }
    return uit;
  } finally {
    await browser.close();
  }
}

/** Turns the wheel to the end of the page and notes how long each frame stood. */
async function scrollen(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const duren: number[] = [];
    let vorige = performance.now();
    let plek = 0;
    window.scrollTo(0, 0);
    while (plek < document.documentElement.scrollHeight - window.innerHeight) {
      // As fast as somebody turns who looks for a name.
      plek += 400;
      window.scrollTo(0, plek);
      const nu = await new Promise<number>((klaar) => { requestAnimationFrame(klaar); });
      duren.push(nu - vorige);
      vorige = nu;
    }
    return duren;
  });
}

/** The overview of a whole gemeente: everybody loaded, then scrolled through, on a screen of 1280. */
export async function lijstMeten(portaal: Benchportaal): Promise<Lijstmeting> {
  const browser = await chromiumStarten();
  try {
    const context = await nieuwe(browser, portaal, mensVan(portaal, 'TEAMLEIDER', 'Gemeente Dalfsen').id, { viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${portaal.adres}/inburgeraars`);
    const begin = performance.now();
    await page.getByRole('button', { name: /^Laad ook de andere/ }).click();
    await page.getByRole('button', { name: 'Stoppen' }).waitFor({ state: 'detached', timeout: 1_800_000 });
    const ladenMs = Math.round(performance.now() - begin);
    const duren = (await scrollen(page)).slice(1).sort((a, b) => a - b);
    const rijen = page.locator('tbody tr[data-index]');
    const bij = (deel: number) => Math.round((duren[Math.min(duren.length - 1, Math.floor(duren.length * deel))] ?? 0) * 10) / 10;
    return {
      rijen: Number(await rijen.last().getAttribute('data-index')) + 1, getekend: await rijen.count(), ladenMs, p50: bij(0.5), p95: bij(0.95), langste: bij(1),
      tetraag: duren.filter((ms) => ms > GRENZEN.langste).length, beelden: duren.length,
    };
  } finally {
    await browser.close();
  }
}
