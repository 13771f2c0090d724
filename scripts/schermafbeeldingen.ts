import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { runnerImport } from 'vite';
import { chromiumStarten } from '../test/support/chromium.ts';
import { bestandsnaam, rondgang } from '../test/support/rondgang.ts';
import { serverStarten } from '../test/support/serverProces.ts';
import { pad } from './genereren.ts';

/**
 * Pictures of the portal as it is built now, in its demo world: three for the README, or with `--alle DIR` every page of every role
 * at both widths. `--donker` takes them dark, `--rol=CONSULENT,FG` only of these, `--zonder-bouw` of what was built before.
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
  async als(rol: string | null, scherm: Scherm, scherpte = 1, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.adres, viewport: scherm, deviceScaleFactor: scherpte, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', colorScheme,
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

/** Every page of every role, as the router has them; also what is there before logging in. */
async function allePaginas(foto: Fotograaf, naar: string, kleuren: 'light' | 'dark'): Promise<void> {
  const paginas = await paginasVanPortaal();
  const staart = kleuren === 'dark' ? '-donker' : '';
  const rollen = process.argv.find((deel) => deel.startsWith('--rol='))?.slice(6).split(',');
  for (const [breedte, scherm] of [[360, TELEFOON], [1280, BUREAU]] as const) {
    const neem = async (page: Page, naam: string) => helePagina(page, join(naar, `${naam}-${breedte}${staart}.png`), scherm);
    const gast = await foto.als(null, scherm, 1, kleuren);
    for (const adres of rollen ? [] : ['inloggen', 'privacy', 'toegankelijkheid']) {
      await open(gast, `/${adres}`);
      await neem(gast, adres);
    }
    await gast.context().close();
    for (const rol of new Set(foto.mensen.map((mens) => mens.rol).filter((een) => rollen?.includes(een) ?? true))) {
      const page = await foto.als(rol, scherm, 1, kleuren);
      await open(page, '/');
      const los = await rondgang(page, paginas, (plek) => neem(page, `${rol.toLowerCase()}-${bestandsnaam(plek)}`));
      process.stdout.write(`${rol} ${breedte}${los.length > 0 ? `, waar niets naartoe leidt: ${los.join(', ')}` : ''}\n`);
      await page.context().close();
    }
  }
}

/** The client finds its pages with import.meta.glob, which only Vite knows. */
async function paginasVanPortaal(): Promise<Parameters<typeof rondgang>[1]> {
  const { module } = await runnerImport<{ PAGINAS: Parameters<typeof rondgang>[1] }>(pad('client/app/paginas.ts'), { configFile: false, logLevel: 'error' });
  return module.PAGINAS;
}

/** The directory after --alle, a temporary one where none is named, null without it. */
function waarheen(): string | true | null {
  const plek = process.argv.findIndex((deel) => deel === '--alle' || deel === '--alles');
  if (plek === -1) return null;
  const map = process.argv[plek + 1];
  return map === undefined || map.startsWith('--') ? true : resolve(map);
}

async function start(): Promise<void> {
  if (!process.argv.includes('--zonder-bouw') && spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status !== 0) throw new Error('the build failed');
  const dataDir = await mkdtemp(join(tmpdir(), 'samenspel-schermen-'));
  const server = await serverStarten({ DATA_DIR: dataDir, DEMO: '1', LOG_LEVEL: 'warn' });
  const browser = await chromiumStarten();
  try {
    const mensen = (await (await fetch(`${server.adres}/auth/demo`)).json()) as Mens[];
    const foto = new Fotograaf(browser, server.adres, mensen.filter(({ gemeente }) => gemeente.includes('Dalfsen')));
    const alle = waarheen();
    if (alle === null) return await voorReadme(foto, pad('shared/docs/schermen'));
    const naar = alle === true ? await mkdtemp(join(tmpdir(), 'samenspel-alle-schermen-')) : alle;
    await mkdir(naar, { recursive: true });
    await allePaginas(foto, naar, process.argv.includes('--donker') ? 'dark' : 'light');
    process.stdout.write(`${naar}\n`);
  } finally {
    await browser.close();
    server.proces.kill('SIGTERM');
    await server.einde;
    await rm(dataDir, { recursive: true, force: true });
  }
}

await start();
