import type { Locator, Page } from 'playwright-core';

/** The card of one rubriek in a dossier. On a telephone its group may be folded: then it is opened first. */
export async function kaart(page: Page, rubriek: string): Promise<Locator> {
  const deel = page.locator(`#${rubriek.toLowerCase().replaceAll('_', '-')}`);
  await deel.waitFor({ state: 'attached' });
  if (!(await deel.isVisible())) await page.locator('details', { has: deel }).locator('> summary').first().click();
  await deel.waitFor();
  return deel;
}
