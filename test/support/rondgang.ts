import type { BrowserContext, Page } from 'playwright-core';
import { isOpen, type Paginabeschrijving } from '../../client/app/pagina.ts';
import type { Ik } from '../../client/app/sessie/ikContext.ts';

type Paginas = readonly Pick<Paginabeschrijving, 'pad' | 'actie' | 'mits' | 'menu'>[];

/** One page as it can be opened: where the router has it, and an address that leads there. */
export interface Plek {
  pad: string;
  adres: string;
}

/** A page stands there and nothing on it is loading any more, also not a moment later: what is new may ask more. */
export async function isKlaar(page: Page): Promise<void> {
  const rust = () => page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('.ss-laden, [aria-busy="true"], .ss-onderweg__lijn, [data-rondgang]') === null);
  await rust();
  await page.evaluate(() => new Promise((klaar) => setTimeout(klaar, 60)));
  await rust();
}

/** Who is logged in, as the client asks it. */
async function wieIsHier(context: BrowserContext): Promise<Ik> {
  const query = '{ ik { id naam rol rolNaam organisatie gemeenten toegestaneActies inburgeraarId taal } }';
  const antwoord = await context.request.post('/graphql', { data: { query }, headers: { 'sec-fetch-site': 'same-origin' } });
  return ((await antwoord.json()) as { data: { ik: Ik } }).data.ik;
}

/** To an address without loading the portal again, as a link does. */
export async function gaNaar(page: Page, adres: string): Promise<void> {
  if (new URL(page.url()).pathname !== adres) {
    await page.evaluate((naar) => {
      // Goes with the page of now: then the next one is there.
      document.querySelector('.ss-pagina')?.setAttribute('data-rondgang', '');
      history.pushState({ key: naar, idx: history.length }, '', naar);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
    }, adres);
    await page.waitForURL(`**${adres}`);
  }
  await isKlaar(page);
}

/** Which page of the router an address opens: a word of the address before a number that may be anything. */
function padVan(paginas: Paginas, adres: string): string | null {
  const delen = adres.split('/').filter(Boolean);
  const past = (pad: string) => {
    const stukken = pad.split('/');
    return stukken.length === delen.length && stukken.every((stuk, plek) => stuk.startsWith(':') || stuk === delen[plek]);
  };
  const vaste = (pad: string) => pad.split('/').filter((stuk) => !stuk.startsWith(':')).length;
  return paginas.map(({ pad }) => pad).filter(past).sort((a, b) => vaste(b) - vaste(a))[0] ?? null;
}

/**
 * Every page that opens for who is logged in here, each once: those of the router without a number in the address, and of each other
 * the first that a page links to. No list by hand: a new page is walked because it is announced.
 *
 * @returns the pages of the router that are open and to which nothing leads
 */
export async function rondgang(page: Page, paginas: Paginas, bekijk: (plek: Plek) => Promise<void>): Promise<string[]> {
  await page.waitForFunction(() => document.querySelector('h1') !== null);
  const ik = await wieIsHier(page.context());
  const open = paginas.filter((een) => isOpen(een, ik));
  const volgorde = (pad: string) => open.find((een) => een.pad === pad)?.menu?.volgorde ?? 1_000;
  const wacht: Plek[] = open.filter(({ pad }) => !pad.includes(':')).map(({ pad }) => ({ pad, adres: `/${pad}` })).sort((a, b) => volgorde(a.pad) - volgorde(b.pad));
  const gevonden = new Set(wacht.map(({ pad }) => pad));
  for (let plek = wacht.shift(); plek; plek = wacht.shift()) {
    await gaNaar(page, plek.adres);
    const links = await page.locator('main a[href^="/"]').evaluateAll((alle) => alle.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    for (const adres of links) {
      const pad = padVan(paginas, adres);
      if (pad === null || gevonden.has(pad) || !open.some((een) => een.pad === pad)) continue;
      gevonden.add(pad);
      wacht.push({ pad, adres });
    }
    await bekijk(plek);
  }
  return open.map(({ pad }) => pad).filter((pad) => !gevonden.has(pad));
}

/** A name for a file: no number of anybody. */
export function bestandsnaam({ pad }: Plek): string {
  return pad.replaceAll(/:\w+/g, 'een').replaceAll(/\W+/g, '-');
}
