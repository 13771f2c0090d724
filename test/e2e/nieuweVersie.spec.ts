import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pad } from '../../scripts/genereren.ts';
import { keuze, klasVanTwaalf, lesVandaag } from './klas.ts';
import { TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
let map: string;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'samenspel-versie-'));
  await cp(pad('dist/client'), map, { recursive: true });
  t = await toneelOpzetten(map);
  await klasVanTwaalf(t.p);
});
afterAll(async () => {
  await t.stop();
  await rm(map, { recursive: true, force: true });
});
afterEach(() => zonderVoorvallen(t));

/** The user looks at something else, or comes back. */
const verberg = (page: Page, weg: boolean) => page.evaluate((verborgen) => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: verborgen });
  document.dispatchEvent(new Event('visibilitychange'));
}, weg);

describe('Er komt een nieuwe versie terwijl een docent bezig is', () => {
  it('die wacht tot er niets meer is getypt en niemand kijkt', async () => {
    const les = await lesVandaag(t.p, '13:00', 'Een nieuwe versie');
    const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await page.goto(`${t.p.adres}/lessen/${les}`);
    await keuze(page, 'Gulsum Geheim', 'Ongeoorloofd').check();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.evaluate(() => { (window as unknown as { zelfde: boolean }).zelfde = true; });
    const zelfde = () => page.evaluate(() => 'zelfde' in window);
    await appendFile(join(map, 'sw.js'), '\n// another version\n');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText('Er is een nieuwe versie van Samenspel.').waitFor();
    await toegankelijk(page);
    // Something was chosen: it stays, hidden or not.
    await verberg(page, true);
    await page.waitForTimeout(500);
    expect(await zelfde()).toBe(true);
    await verberg(page, false);
    await page.getByRole('button', { name: '12 opslaan' }).click();
    await page.getByText('Alles is vastgelegd').waitFor();
    expect(await zelfde()).toBe(true);
    await verberg(page, true);
    await expect.poll(zelfde).toBe(false);
    await page.getByText('Alles is vastgelegd').waitFor();
    expect(await page.getByText('Er is een nieuwe versie').count()).toBe(0);
  });

  it('wordt elke keer gevraagd en nergens lang bewaard', async () => {
    const koppen = async (adres: string) => {
      const { headers } = await fetch(t.p.adres + adres);
      return [headers.get('content-type')?.split(';')[0], headers.get('cache-control')];
    };
    expect(await koppen('/sw.js')).toEqual(['text/javascript', 'no-cache']);
    expect(await koppen('/manifest.webmanifest')).toEqual(['application/manifest+json', 'no-cache']);
    expect(await koppen('/index.html')).toEqual(['text/html', 'no-cache']);
  });

  it('die een andere vraag van de server verwacht zegt dat de pagina opnieuw moet worden geladen', async () => {
    const les = await lesVandaag(t.p, '14:00', 'Een oude pagina');
    const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await page.route('**/graphql', async (route) => {
      const vraag = route.request().postDataJSON() as { query: string };
      // As an old page would ask: a field that the server does not know any more.
      return vraag.query.includes('presentieVastleggen') ? route.continue({ postData: JSON.stringify({ ...vraag, query: vraag.query.replace('aantalVastgelegd', 'aantalVastgelegd vroeger') }) }) : route.continue();
    });
    await page.goto(`${t.p.adres}/lessen/${les}`);
    await keuze(page, 'Gulsum Geheim', 'Ongeoorloofd').check();
    await page.getByRole('button', { name: '12 opslaan' }).click();
    await page.getByText('Er is een nieuwe versie van Samenspel. Vernieuw de pagina. Wat u in een formulier typte, staat er dan nog.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Pagina vernieuwen' }).click();
    await page.getByText('Dit stond er nog van u').waitFor();
    await page.getByRole('button', { name: '12 opslaan' }).click();
    await page.getByText('Alles is vastgelegd').waitFor();
  });
});
