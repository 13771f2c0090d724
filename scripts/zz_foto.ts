import { join } from 'node:path';
import { chromiumStarten } from '../test/support/chromium.ts';
const A = 'http://127.0.0.1:4602', NAAR = '/tmp/h/kl/foto';
const browser = await chromiumStarten();
const mensen = (await (await fetch(`${A}/auth/demo`)).json()) as { id: string; naam: string; rol: string; gemeente: string; organisatie: string }[];
const wie = (rol: string, org?: string) => mensen.find((m) => m.rol === rol && m.gemeente.includes('Dalfsen') && (!org || m.organisatie === org));
const TAKEN: [string, string, string[]][] = [['TAALCOORDINATOR', 'tc', ['/klassen', 'klas', 'maand', '/volledigheid']], ['BELEIDSMEDEWERKER', 'bm', ['/klasbezetting', '/kwartaalevaluatie', '/volledigheid']], ['INBURGERAAR', 'ib', ['/mijn-lessen']]];
const kies = process.argv.slice(2);
for (const [breedte, height] of [[360, 740], [1280, 900]] as const) for (const colorScheme of ['light', 'dark'] as const) for (const [rol, kort, paginas] of TAKEN) {
  if (kies.length > 0 && !kies.includes(kort)) continue;
  const context = await browser.newContext({ baseURL: A, viewport: { width: breedte, height }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', colorScheme });
  const mens = wie(rol, undefined);
  if (!mens) { console.log('no', rol); continue; }
  await context.request.post('/auth/demo', { data: { id: mens.id }, headers: { 'sec-fetch-site': 'same-origin' } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const open = async (adres: string) => { await page.goto(adres); await page.locator('h1').waitFor(); await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .ss-laden') === null); };
  let klas = '';
  for (const adres of paginas) {
    try {
      if (adres === 'klas') { await open('/klassen'); klas = (await page.locator('main a[href^="/klassen/"]:not([href$="nieuw"])').first().getAttribute('href')) ?? ''; await open(klas); }
      else if (adres === 'maand') await open(`/lessen/maand/${klas.split('/').pop()}`);
      else await open(adres);
      const hoog = await page.evaluate(() => document.documentElement.scrollHeight);
      const breed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (breed > breedte) console.log('WIDE', kort, adres, breedte, breed);
      await page.setViewportSize({ width: breedte, height: Math.min(Math.max(hoog, height), 4000) });
      await page.screenshot({ path: join(NAAR, `${kort}-${adres.replaceAll(/\W+/g, '_')}-${breedte}-${colorScheme}.png`) });
      await page.setViewportSize({ width: breedte, height });
    } catch (fout) { console.log(kort, adres, breedte, String(fout).slice(0, 200)); }
  }
  await context.close();
}
await browser.close();
