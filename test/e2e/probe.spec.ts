import { afterAll, beforeAll, expect, it } from 'vitest';
import { klasVanTwaalf, lesVandaag, grootboek } from './klas.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten } from './toneel.ts';
let t: Toneel;
beforeAll(async () => { t = await toneelOpzetten(); await klasVanTwaalf(t.p); });
afterAll(() => t.stop());
it('probe', async () => {
  const { p } = t;
  const les = await lesVandaag(p, '13:00', 'Naar de huisarts');
  for (const [naam, scherm] of [['t', TELEFOON], ['b', BUREAU]] as const) {
    const page = await t.als(p.w.wie.taaldocent, scherm);
    await page.goto(p.adres);
    await page.getByRole('heading', { name: 'Mijn lessen' }).waitFor();
    await page.getByText('Naar de huisarts').first().waitFor();
    await page.screenshot({ path: `/tmp/e2e/lessen-${naam}.png`, fullPage: true });
    console.log(await page.locator('main').ariaSnapshot());
    await page.getByRole('link', { name: /Naar de huisarts/ }).first().click();
    await page.getByRole('form').waitFor();
    await page.getByRole('radiogroup', { name: 'Presentie van Omar Klas' }).getByRole('radio', { name: 'Te laat' }).check();
    await page.screenshot({ path: `/tmp/e2e/rooster-${naam}.png`, fullPage: true });
    await page.screenshot({ path: `/tmp/e2e/roosterv-${naam}.png` });
    if (naam === 't') console.log(await page.locator('body').ariaSnapshot());
    await toegankelijk(page); await pastOpScherm(page);
  }
  console.log(t.voorvallen, (await grootboek(p, les)).length);
});
