import { mkdir } from 'node:fs/promises';
import { chromiumStarten } from '/work/w-uren/test/support/chromium.ts';
const ADRES = 'http://127.0.0.1:4710';
const uit = '/tmp/h/uren-foto'; await mkdir(uit, { recursive: true });
const wat = process.argv.slice(2);
const browser = await chromiumStarten();
const mensen = (await (await fetch(`${ADRES}/auth/demo`)).json()) as any;
const lijst: any[] = mensen.mensen ?? mensen;
async function als(rol: string, breed: number, donker: boolean) {
  const context = await browser.newContext({ baseURL: ADRES, viewport: { width: breed, height: breed === 360 ? 740 : 900 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', colorScheme: donker ? 'dark' : 'light' });
  const mens = lijst.find((m) => m.rol === rol);
  await context.request.post('/auth/demo', { data: { id: mens.id }, headers: { 'sec-fetch-site': 'same-origin' } });
  const page = await context.newPage(); page.setDefaultTimeout(30000);
  page.on('pageerror', (e) => console.log('pageerror', rol, e.message));
  page.on('console', (m) => { if (m.type() === 'error') console.log('console', rol, m.text().slice(0, 200)); });
  return { context, page };
}
async function open(page: any, adres: string) { await page.goto(adres); await page.locator('h1').waitFor(); await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .ss-laden') === null); await page.waitForTimeout(200); }
const PAGINAS: [string, string, (page: any) => Promise<void>][] = [
  ['pvt', 'VWN_TRAINER', async (page) => { await open(page, '/participatie'); const kies = page.locator('select[name="groep"]'); if (await kies.count()) { const opt = await kies.locator('option').evaluateAll((o: any[]) => o.map((x) => [x.value, x.textContent])); console.log(JSON.stringify(opt)); const pvt = opt.find((o: any) => /PVT/i.test(o[1])); if (pvt) await kies.selectOption(pvt[0]); } await page.waitForTimeout(600); const link = page.locator('a[href*="/participatie/pvt/"]'); if (await link.count()) { await link.first().click(); await page.locator('h1').waitFor(); await page.waitForTimeout(1200); } else console.log('no pvt link', await page.locator('main').innerText()); }],
  ['weekstaat', 'WERKBEGELEIDER', async (page) => { await open(page, '/participatie'); const v = page.locator('a[aria-label="Vorige week"], a:has-text("Vorige week")'); if (await v.count()) { await v.first().click(); await page.waitForTimeout(1200); } }],
  ['aanbod', 'BELEIDSMEDEWERKER', async (page) => { await open(page, '/aanbod'); }],
  ['urenstand', 'CONSULENT', async (page) => { await open(page, '/inburgeraars?leerroute=Z'); const h = await page.locator('main a[href^="/inburgeraars/"]').evaluateAll((a: any[]) => a.map((x) => x.getAttribute('href')).filter((x: string) => /^\/inburgeraars\/[0-9a-f-]{36}$/.test(x))); await open(page, `${h[0]}/uren`); }],
  ['systemen', 'FUNCTIONEEL_BEHEERDER', async (page) => { await open(page, '/partnersystemen'); }],
  ['nummers', 'TAALCOORDINATOR', async (page) => { await open(page, '/eigen-nummers'); }],
  ['eigenuren', 'INBURGERAAR', async (page) => { await open(page, '/mijn-uren'); await page.waitForTimeout(800); }],
  ['start', 'TAALCOORDINATOR', async (page) => { await open(page, '/'); await page.waitForTimeout(800); }],
];
for (const [naam, rol, doe] of PAGINAS) {
  if (wat.length && !wat.includes(naam)) continue;
  for (const [breed, donker] of [[360, false], [1280, false], [360, true], [1280, true]] as const) {
    const { context, page } = await als(rol, breed, donker);
    try { await doe(page); await page.screenshot({ path: `${uit}/${naam}-${breed}${donker ? '-donker' : ''}.png`, fullPage: true });
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth); if (scroll > 0) console.log('SCROLLS', naam, breed, scroll);
    } catch (e) { console.log('FOUT', naam, breed, String(e).slice(0, 300)); }
    await context.close();
  }
}
await browser.close();
