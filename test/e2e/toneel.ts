import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { demoRechtenSql } from '../../server/http/sessie.sql.ts';
import { chromiumDelen } from '../support/chromium.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { pad } from '../../scripts/genereren.ts';
import { NU, type Persona } from '../world/wereld.ts';
import { ooggetuige } from './ooggetuige.ts';

interface Scherm {
  width: number;
  height: number;
}

/** A telephone in a classroom, and a screen at a desk. */
export const TELEFOON = { width: 360, height: 740 };
export const BUREAU = { width: 1280, height: 900 };

/** What happened on a page besides what the story looks at. */
export interface Voorval {
  soort: 'fout' | 'csp' | 'antwoord';
  tekst: string;
}

/** A portal with the built client, and a browser in which the people of the world log in. */
export interface Toneel {
  p: Portaal;
  /** A page of its own (own cookies, own storage) for this persona, logged in, with the clock of the world. */
  als: (wie: Persona, scherm?: Scherm) => Promise<Page>;
  /** A page of nobody yet. */
  gast: (scherm?: Scherm) => Promise<Page>;
  voorvallen: Voorval[];
  stop: () => Promise<void>;
}

/**
 * @param clientMap another build than the one of this house
 * @param omgeving settings beside those of every spec
 */
export async function toneelOpzetten(clientMap: string = pad('dist/client'), omgeving: Record<string, string> = {}): Promise<Toneel> {
  const p = await portaalStarten({ clientMap, omgeving });
  // As a start with DEMO=1 does: the log-in page shows who is there.
  await p.client.query(demoRechtenSql(true));
  const browser = await chromiumDelen();
  const voorvallen: Voorval[] = [];
  const contexten: BrowserContext[] = [];
  const getuige = ooggetuige();
  const nieuw = async (scherm: Scherm): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: scherm, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' });
    contexten.push(context);
    context.setDefaultTimeout(20_000);
    await context.clock.setFixedTime(NU);
    luister(context, voorvallen);
    getuige.volg(context);
    getuige.spreekBijFalen();
    return context;
  };
  return {
    p, voorvallen,
    gast: async (scherm = BUREAU) => (await nieuw(scherm)).newPage(),
    als: async (wie, scherm = BUREAU) => {
      const context = await nieuw(scherm);
      const [naam = '', waarde = ''] = (await p.koekje(wie)).split('=');
      await context.addCookies([{ name: naam, value: waarde, url: p.adres, httpOnly: true, sameSite: 'Lax' }]);
      return context.newPage();
    },
    stop: async () => {
      await Promise.all(contexten.map((c) => c.close()));
      await p.stop();
    },
  };
}

/** In every tab of this browser. */
export function luister(context: BrowserContext, voorvallen: Voorval[]): void {
  context.on('weberror', (fout) => voorvallen.push({ soort: 'fout', tekst: fout.error().message }));
  context.on('console', (regel) => {
    if (/Content Security Policy/.test(regel.text())) voorvallen.push({ soort: 'csp', tekst: regel.text() });
    // That an answer did not come is what some stories are about.
    else if (regel.type() === 'error' && !regel.text().startsWith('Failed to load resource')) voorvallen.push({ soort: 'fout', tekst: regel.text() });
  });
  context.on('response', (antwoord) => {
    if (antwoord.status() >= 500) voorvallen.push({ soort: 'antwoord', tekst: `${antwoord.status()} ${new URL(antwoord.url()).pathname}` });
  });
}

/**
 * WCAG 2.2 A and AA as far as a machine can see, on the page as it is now.
 */
export async function toegankelijk(page: Page): Promise<void> {
  expect(await watBlijft(page, toegankelijkheidsfouten)).toEqual([]);
}

/** What is wrong by the same measure. */
export async function toegankelijkheidsfouten(page: Page): Promise<string[]> {
  return zonderZweven(page, () => axeFouten(page));
}

/** Of the same what is a matter of colour, or of a finger. */
export async function kleurfouten(page: Page): Promise<string[]> {
  return zonderZweven(page, () => axeFouten(page, ['color-contrast', 'link-in-text-block', 'target-size']));
}

/** After a change of screen or theme a part can be of the old one for a moment more: what is wrong stays wrong. */
export async function watBlijft(page: Page, meet: (page: Page) => Promise<string[]>): Promise<string[]> {
  if ((await meet(page)).length === 0) return [];
  await page.waitForTimeout(300);
  return meet(page);
}

/** What floats over the page stands in it while it is judged: what lies under a bar at one moment is no small target. In a dialog nothing does. */
async function zonderZweven<T>(page: Page, werk: () => Promise<T>): Promise<T> {
  // What is still being fetched is dimmed on purpose.
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  const merk = 'data-zweeft';
  await page.evaluate((naam) => {
    if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
    for (const deel of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!['fixed', 'sticky'].includes(getComputedStyle(deel).position)) continue;
      deel.setAttribute(naam, deel.style.position);
      deel.style.setProperty('position', 'static', 'important');
    }
  }, merk);
  const uit = await werk();
  await page.evaluate((naam) => document.querySelectorAll<HTMLElement>(`[${naam}]`).forEach((deel) => {
    deel.style.setProperty('position', deel.getAttribute(naam));
    deel.removeAttribute(naam);
  }), merk);
  return uit;
}

/** By the rules that are named, or by all of WCAG 2.2 A and AA. */
async function axeFouten(page: Page, regels?: readonly string[]): Promise<string[]> {
  // Not while something changes colour: a frame is drawn, and what moves and ends has ended.
  await page.evaluate(async () => {
    await new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)));
    await Promise.allSettled(document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity).map((a) => a.finished));
  });
  // Its source goes in once per document, and only what is wrong comes back: the rest of its report is large.
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe.source);
  // Of what it can fetch beforehand only media serve one of these rules; style sheets serve rules on trial.
  return page.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly, resultTypes: ['violations'], preload: { assets: ['media'] } });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')}`);
  }, regels ? { type: 'rule' as const, values: [...regels] } : { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
}

/** Nothing sticks out at the side, and on a telephone no table hides a part of itself. */
export async function pastOpScherm(page: Page): Promise<void> {
  expect(await nietOpScherm(page)).toEqual([]);
}

/** A screen of another size or colour is drawn before it is looked at. */
export async function getekend(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));
}

/** What sticks out, with how far. */
export async function nietOpScherm(page: Page): Promise<string[]> {
  await getekend(page);
  return page.evaluate((telefoon) => {
    const delen = [document.documentElement, ...(window.innerWidth <= telefoon ? document.querySelectorAll('.ss-tabelvak') : [])];
    return delen.filter((deel) => deel.scrollWidth > deel.clientWidth).map((deel) => `${deel.tagName} ${deel.className}: ${deel.scrollWidth} in ${deel.clientWidth}`);
  }, TELEFOON.width);
}

/** No page error, nothing blocked by the content security policy, no answer of 500 or more since the last look. */
export function zonderVoorvallen({ voorvallen }: Toneel): void {
  expect(voorvallen.splice(0)).toEqual([]);
}
