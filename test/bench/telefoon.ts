import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumStarten } from '../support/chromium.ts';
import { type Benchklas, type Benchportaal, klasVanTwaalf } from './portaal.ts';

export interface Telefoonmeting {
  wat: string;
  ms: number | null;
  /** Of that, what the phone's processor was busy: the same on a machine that does other work as well. */
  processorMs: number | null;
  tikken: number | null;
  /** What it may be at most; absent where it is only told. */
  grens: number | null;
}

/** Slow 4G and a telephone four times as slow as this machine, as the developer tools of Chrome have them. */
const NETWERK = { offline: false, latency: 562.5, downloadThroughput: (1.6 * 1000 * 1000 / 8) * 0.9, uploadThroughput: (750 * 1000 / 8) * 0.9 };
const PROCESSOR = 4;
const KEREN = 3;

/** A roster is usable when a choice can be tapped and saved: measured in the page, from the start of its navigation, after the frame that draws it. */
function meetBruikbaar(): void {
  const klaar = () => document.querySelector('.rooster input[type="radio"]') && [...document.querySelectorAll('button')].some((knop) => /^\d+ opslaan$/.test(knop.textContent ?? ''));
  const kijker = new MutationObserver(() => {
    if (!klaar()) return;
    kijker.disconnect();
    requestAnimationFrame(() => setTimeout(() => { (window as unknown as { bruikbaar: number }).bruikbaar = performance.now(); }));
  });
  kijker.observe(document, { childList: true, subtree: true });
}

interface Telefoon {
  page: Page;
  /** How long the page kept the processor busy so far, slowness included. */
  processor: () => Promise<number>;
}

/** A page on a slow phone on a slow network. */
export async function alsTelefoon(context: BrowserContext): Promise<Telefoon> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NETWERK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, processor: async () => Math.round(((await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000) };
}

interface Keer {
  ms: number;
  processorMs: number;
}

async function bruikbaar({ page, processor }: Telefoon, adres: string): Promise<Keer> {
  await page.goto(adres, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'bruikbaar' in window, undefined, { timeout: 60_000, polling: 100 });
  const processorMs = await processor();
  return { ms: await page.evaluate(() => Math.round((window as unknown as { bruikbaar: number }).bruikbaar)), processorMs };
}

const mediaan = (reeks: readonly Keer[]): Keer => [...reeks].sort((a, b) => a.ms - b.ms)[Math.floor(reeks.length / 2)] ?? { ms: 0, processorMs: 0 };

async function nieuwe(browser: Browser, { adres }: Benchportaal, { docent }: Benchklas): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  context.setDefaultTimeout(30_000);
  // tsx names functions by a helper of its own, which a page does not have.
  await context.addInitScript('globalThis.__name = (wat) => wat');
  await context.addInitScript(meetBruikbaar);
  await context.request.post(`${adres}/auth/demo`, { data: { id: docent.id } });
  return context;
}

/** Removes what the device took along, as an ended session does: the app is there, the names are not. */
function zonderVoorraad(): Promise<void> {
  return new Promise((klaar) => {
    const open = indexedDB.open('samenspel');
    open.onsuccess = () => {
      const tx = open.result.transaction('voorraad', 'readwrite');
      tx.objectStore('voorraad').clear();
      tx.oncomplete = () => {
        open.result.close();
        klaar();
      };
    };
  });
}

/** The time to a usable roster, and what it takes to record a full class of twelve, on a slow phone on a slow network. */
export async function telefoonMeten(portaal: Benchportaal): Promise<Telefoonmeting[]> {
  const { adres, b, vandaag } = portaal;
  const klas = await klasVanTwaalf(portaal);
  const les = await b.les(klas.groepId, klas.organisatieId, vandaag, { begin_tijd: '00:05', duur_minuten: 120 });
  const rooster = `${adres}/lessen/${les}`;
  const browser = await chromiumStarten();
  const [eerste, tweede, app]: [Keer[], Keer[], Keer[]] = [[], [], []];
  try {
    for (let keer = 0; keer < KEREN; keer += 1) {
      const context = await nieuwe(browser, portaal, klas);
      let toestel = await alsTelefoon(context);
      eerste.push(await bruikbaar(toestel, rooster));
      await toestel.page.evaluate(() => navigator.serviceWorker.ready);
      // The app takes along what it needs when there is rest.
      await toestel.page.waitForTimeout(12_000);
      await toestel.page.close();
      toestel = await alsTelefoon(context);
      app.push(await bruikbaar(toestel, rooster));
      await toestel.page.waitForTimeout(3_000);
      await toestel.page.evaluate(zonderVoorraad);
      await toestel.page.close();
      toestel = await alsTelefoon(context);
      tweede.push(await bruikbaar(toestel, rooster));
      process.stdout.write(`keer ${keer + 1}: ${JSON.stringify({ eerste: eerste.at(-1), daarna: tweede.at(-1), app: app.at(-1) })}\n`);
      await context.close();
    }
    const vastleggen = await klasVastleggen(browser, portaal, klas);
    return [
      { wat: 'rooster bruikbaar, eerste bezoek', ...mediaan(eerste), tikken: null, grens: null },
      { wat: 'rooster bruikbaar, na het eerste bezoek, namen van de server', ...mediaan(tweede), tikken: null, grens: 2_000 },
      { wat: 'rooster bruikbaar, geïnstalleerde app', ...mediaan(app), tikken: null, grens: 1_000 },
      ...vastleggen,
    ];
  } finally {
    await browser.close();
  }
}

async function klasVastleggen(browser: Browser, portaal: Benchportaal, klas: Benchklas): Promise<Telefoonmeting[]> {
  const uit: Telefoonmeting[] = [];
  for (const [wat, uitzonderingen, begin] of [['klas van 12, iedereen aanwezig', 0, '00:10'], ['klas van 12, twee uitzonderingen', 2, '00:15']] as const) {
    await portaal.b.les(klas.groepId, klas.organisatieId, portaal.vandaag, { begin_tijd: begin, duur_minuten: 120, onderwerp: wat });
    const context = await nieuwe(browser, portaal, klas);
    const { page } = await alsTelefoon(context);
    await page.goto(`${portaal.adres}/lessen`);
    const link = page.getByRole('region', { name: 'Vandaag' }).getByRole('link', { name: wat });
    await link.waitFor();
    await page.waitForTimeout(8_000);
    let tikken = 0;
    const tik = async (doel: ReturnType<Page['locator']>) => {
      await doel.tap();
      tikken += 1;
    };
    const start = performance.now();
    await tik(link);
    const rij = (plek: number) => page.locator('.rooster__regel').nth(plek);
    if (uitzonderingen > 0) {
      await tik(rij(2).getByRole('radio', { name: 'Ongeoorloofd', exact: true }));
      await tik(rij(5).getByRole('radio', { name: 'Te laat', exact: true }));
      await tik(rij(5).getByRole('button', { name: '15 minuten' }));
    }
    await tik(page.getByRole('button', { name: '12 opslaan' }));
    await page.getByText('Alles is vastgelegd').waitFor();
    uit.push({ wat, ms: Math.round(performance.now() - start), processorMs: null, tikken, grens: 30_000 });
    await context.close();
  }
  return uit;
}
