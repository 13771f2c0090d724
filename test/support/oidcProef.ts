import { expect } from 'vitest';
import type { Browser } from './browser.ts';
import { NU, portaalStarten, proefStarten, type Portaal, type Proef } from './httpProef.ts';
import { oidcProviderStarten, type OidcProvider } from './oidcProvider.ts';

export const CLIENT = { clientId: 'samenspel', clientSecret: 'een geheim van de inlogdienst' };
export const MENSEN = [
  { subject: 'fenna', naam: 'Fenna' }, { subject: 'gerrit', naam: 'Gerrit' }, { subject: 'onbekend', naam: 'Iemand zonder account' },
  { subject: 'nina', naam: 'Nina', email: 'Nina@school.example' },
];

/** Portal, database and log-in service together, with a clock that the spec sets. */
export interface OidcProef {
  proef: Proef;
  provider: OidcProvider;
  portaal: Portaal;
  nu: Date;
  stoppen(): Promise<void>;
}

export async function oidcProefStarten(): Promise<OidcProef> {
  const proef = await proefStarten();
  const klok = { nu: NU };
  const start: { provider?: OidcProvider } = {};
  const portaal = await portaalStarten(async (url) => {
    const provider = await oidcProviderStarten({ ...CLIENT, portaal: url, mensen: MENSEN });
    start.provider = provider;
    const env = { DEMO: '0', OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT.clientId, OIDC_CLIENT_SECRET: CLIENT.clientSecret };
    return { env, deps: { pool: proef.app, klok: () => klok.nu } };
  });
  const { provider } = start;
  if (provider === undefined) throw new Error('de inlogdienst startte niet');
  await proef.admin.query('update gebruiker set oidc_issuer = $1, oidc_subject = lower(naam)', [provider.issuer]);
  return Object.assign(klok, {
    proef, provider, portaal,
    stoppen: async () => {
      await portaal.stoppen();
      await provider.stoppen();
      await proef.stoppen();
    },
  });
}

export function sessiekoekje(p: OidcProef, browser: Browser): string | undefined {
  return browser.koekje(p.portaal.url, 'samenspel-sessie');
}

/** From the portal to the log-in service, chooses who one is, and stops at the address that leads back. */
export async function totDeTerugweg(p: OidcProef, browser: Browser, wie: string, { naar = '/', via = (adres: string) => adres } = {}): Promise<string> {
  const isTerug = (adres: string): boolean => adres.startsWith(`${p.portaal.url}/auth/callback`);
  const start = await browser.vraag(`${p.portaal.url}/auth/login?naar=${encodeURIComponent(naar)}`);
  const { adres, antwoord } = await browser.volg(via(start.headers.get('location') ?? ''), isTerug);
  if (isTerug(adres)) return adres;
  expect(await antwoord.text()).toContain('Wie bent u?');
  const gekozen = await browser.vraag(adres, { formulier: { subject: wie } });
  return (await browser.volg(gekozen.headers.get('location') ?? '', isTerug)).adres;
}

export async function logIn(p: OidcProef, browser: Browser, wie: string, naar?: string): Promise<Response> {
  return browser.vraag(await totDeTerugweg(p, browser, wie, naar === undefined ? {} : { naar }));
}

/** A refusal on the way in is a page with a Dutch sentence. */
export async function weigering(antwoord: Response, status: number, zin: string): Promise<void> {
  expect(antwoord.status).toBe(status);
  expect(antwoord.headers.get('content-type')).toContain('text/html');
  expect(await antwoord.text()).toContain(zin);
}

/** The same address with other parameters. */
export function met(adres: string, verander: (vragen: URLSearchParams) => void): string {
  const url = new URL(adres);
  verander(url.searchParams);
  return url.href;
}
