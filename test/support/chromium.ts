import type { Browser } from 'playwright-core';

/**
 * A Chromium from npm, with its own libraries and fonts: a bare machine has neither. The package unpacks those only
 * where it believes to run on Amazon Linux, so that is what it is told, before it is loaded.
 */
export async function chromiumStarten(): Promise<Browser> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const [{ default: pakket }, { chromium }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')]);
  const args = [...pakket.args, '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath: await pakket.executablePath(), args, headless: true });
}
