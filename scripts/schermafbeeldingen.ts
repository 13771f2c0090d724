import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromiumStarten } from '../test/support/chromium.ts';
import { serverStarten } from '../test/support/serverProces.ts';
import { pad } from './genereren.ts';

/**
 * Pictures of the portal as it is built now, in its demo world: three for the README, or with --alles every page of
 * every role at both widths, in a temporary directory.
 */
interface Mens {
  id: string;
  naam: string;
  rol: string;
  gemeente: string;
}

const TELEFOON = { width: 360, height: 740 };
const BUREAU = { width: 1280, height: 900 };
type Scherm = typeof BUREAU;
/** More would make the README slow. */
const HOOGSTENS_BYTES = 300_000;

class Fotograaf {
  constructor(private readonly browser: Browser, private readonly adres: string, readonly mensen: readonly Mens[]) {}

  /** A page of somebody in this role, of whom the portal has most to show. */
  async als(rol: string | null, scherm: Scherm, scherpte = 1): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.adres, viewport: scherm, deviceScaleFactor: scherpte, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', colorScheme: 'light',
    });
    const mens = this.mensen.find((m) => m.rol === rol);
    if (mens) await context.request.post('/auth/demo', { data: { id: mens.id }, headers: { 'sec-fetch-site': 'same-origin' } });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    return page;
  }
}

/** Opens an address of the portal and waits until nothing on it is loading any more. */
async function open(page: Page, adres: string): Promise<void> {
  await page.goto(adres);
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .ss-laden') === null);
}

/** The address of the first link on the page that leads below this one. */
async function eersteLink(page: Page, begin: string): Promise<string | null> {
  const link = page.locator(`main a[href^="${begin}/"]:not([href*="import"])`).first();
  return (await link.count()) > 0 ? link.getAttribute('href') : null;
}

async function voorReadme(foto: Fotograaf, naar: string): Promise<void> {
  await mkdir(naar, { recursive: true });
  const neem = async (page: Page, naam: string) => {
    const path = join(naar, `${naam}.png`);
    await page.screenshot({ path });
    const { size } = await stat(path);
    process.stdout.write(`${path}  ${Math.round(size / 1000)} kB\n`);
    if (size > HOOGSTENS_BYTES) throw new Error(`${path} is larger than ${HOOGSTENS_BYTES} bytes`);
    await page.context().close();
  };
  const caseload = await foto.als('CONSULENT', BUREAU);
  await open(caseload, '/inburgeraars');
  const dossier = await foto.als('CONSULENT', { ...BUREAU, height: 1080 });
  await open(dossier, (await eersteLink(caseload, '/inburgeraars')) ?? '/inburgeraars');
  await dossier.locator('#adres').getByText('Waarom zie ik dit?').click();
  await neem(caseload, 'caseload');
  await neem(dossier, 'dossier');
  const rooster = await foto.als('TAALDOCENT', TELEFOON, 2);
  await open(rooster, '/lessen');
  await open(rooster, (await eersteLink(rooster, '/lessen')) ?? '/lessen');
  await rooster.getByRole('radio', { name: 'Te laat' }).nth(1).check();
  await rooster.evaluate(() => window.scrollTo(0, 0));
  await neem(rooster, 'rooster');
}

/** As high as the page is, so that what floats at the end of a screen stands where it belongs. */
async function helePagina(page: Page, path: string, scherm: Scherm): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: scherm.width, height: Math.min(Math.max(height, scherm.height), 12_000) });
  await page.screenshot({ path });
  await page.setViewportSize(scherm);
}

async function allePaginas(foto: Fotograaf, naar: string): Promise<void> {
  for (const [breedte, scherm] of [[360, TELEFOON], [1280, BUREAU]] as const) {
    const gast = await foto.als(null, scherm);
    await open(gast, '/inloggen');
    await helePagina(gast, join(naar, `inloggen-${breedte}.png`), scherm);
    await gast.context().close();
    for (const rol of new Set(foto.mensen.map((mens) => mens.rol))) {
      const page = await foto.als(rol, scherm);
      for (const adres of await paginasVan(page)) {
        await open(page, adres);
        const naam = adres.slice(1).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'een').replaceAll(/\W+/g, '-');
        await helePagina(page, join(naar, `${rol.toLowerCase()}-${naam}-${breedte}.png`), scherm);
      }
      await page.context().close();
    }
  }
}

/** What the menu has, and one of what stands behind each. */
async function paginasVan(page: Page): Promise<string[]> {
  await open(page, '/');
  const menu = await page.locator('nav[aria-label="Hoofdmenu"] a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const paginas = menu.length > 0 ? menu : [new URL(page.url()).pathname];
  const dieper: string[] = [];
  for (const adres of paginas) {
    await open(page, adres);
    const eerste = await eersteLink(page, adres);
    if (eerste) dieper.push(eerste);
    const overig = await page.locator('main a[href$="/import"]').first().getAttribute('href', { timeout: 100 }).catch(() => null);
    if (overig) dieper.push(overig);
  }
  return [...new Set([...paginas, ...dieper])];
}

async function start(): Promise<void> {
  if (spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status !== 0) throw new Error('the build failed');
  const dataDir = await mkdtemp(join(tmpdir(), 'samenspel-schermen-'));
  const server = await serverStarten({ DATA_DIR: dataDir, DEMO: '1', LOG_LEVEL: 'warn' });
  const browser = await chromiumStarten();
  try {
    const mensen = (await (await fetch(`${server.adres}/auth/demo`)).json()) as Mens[];
    const foto = new Fotograaf(browser, server.adres, mensen.filter(({ gemeente }) => gemeente.includes('Dalfsen')));
    if (!process.argv.includes('--alles')) return await voorReadme(foto, pad('shared/docs/schermen'));
    const naar = await mkdtemp(join(tmpdir(), 'samenspel-alle-schermen-'));
    await allePaginas(foto, naar);
    process.stdout.write(`${naar}\n`);
  } finally {
    await browser.close();
    server.proces.kill('SIGTERM');
    await server.einde;
    await rm(dataDir, { recursive: true, force: true });
  }
}

await start();
