import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';

// Where it really is: what is unpacked names its own place, and a link to it may go.
const PAKKETTEN = realpathSync(resolve(import.meta.dirname, '../../node_modules'));
const CACHE = join(PAKKETTEN, '.cache');

let gedeeld: Promise<Browser> | undefined;

/** The one of this worker, which ends with it: whoever uses it has contexts of its own, and those share nothing. */
export function chromiumDelen(): Promise<Browser> {
  return (gedeeld ??= chromiumStarten().then((browser) => browser.on('disconnected', () => { gedeeld = undefined; })));
}

/** A Chromium from npm, with its own libraries and fonts: a bare machine has neither. */
export async function chromiumStarten(): Promise<Browser> {
  const [map, { chromium }] = await Promise.all([uitgepakt(), import('playwright-core')]);
  return chromium.launch({
    executablePath: join(map, 'chromium'),
    // No sandbox: a container often runs as root, and all pages are our own.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    env: { ...process.env, LD_LIBRARY_PATH: join(map, 'al2023/lib'), FONTCONFIG_PATH: map },
  });
}

/** Where it is unpacked. Once for all runs; two that begin together each unpack, and the first to finish is kept. */
async function uitgepakt(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PAKKETTEN, '@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  const map = join(CACHE, `chromium-${version}`);
  if (existsSync(map)) return map;
  await mkdir(CACHE, { recursive: true });
  const eigen = await mkdtemp(`${map}-`);
  await uitpakken(eigen);
  await writeFile(join(eigen, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${map}/fonts</dir><cachedir>${map}/fonts-cache</cachedir></fontconfig>\n`);
  await rename(eigen, map).catch(() => rm(eigen, { recursive: true, force: true }));
  return map;
}

/**
 * The package unpacks to the temporary directory, takes whatever stands there already for whole, and leaves out the
 * libraries where it does not believe to run on Amazon Linux. So it gets a directory of its own, and is told that it does.
 */
async function uitpakken(naar: string): Promise<void> {
  const eerst = { ...process.env };
  Object.assign(process.env, { TMPDIR: naar, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: pakket } = await import('@sparticuz/chromium');
    await pakket.executablePath();
  } finally {
    for (const naam of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (eerst[naam] === undefined) delete process.env[naam];
      else process.env[naam] = eerst[naam];
    }
  }
}
