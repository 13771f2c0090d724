import { Agent, request } from 'node:http';

/** A logged-in browser without a screen. */
export interface Klant {
  /** What the browser would keep: shows who asks. */
  token: string;
  vraag: <T = Record<string, never>>(document: string, variabelen?: Record<string, unknown>) => Promise<{ data: T; bytes: number }>;
}

export interface DemoMens {
  id: string;
  naam: string;
  rol: string;
  organisatie: string | null;
  gemeente: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One request over a connection that stays open. */
export function stuur(adres: string, inhoud: unknown, koppen: Record<string, string> = {}, machine?: string): Promise<{ tekst: string; koekjes: readonly string[] }> {
  const lijf = JSON.stringify(inhoud);
  return new Promise((klaar, mis) => {
    const verzoek = request(adres, { agent, method: 'POST', ...(machine === undefined ? {} : { localAddress: machine }), headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(lijf), ...koppen } }, (antwoord) => {
      const delen: Buffer[] = [];
      antwoord.on('data', (deel: Buffer) => delen.push(deel)).on('end', () => {
        const tekst = Buffer.concat(delen).toString();
        if (antwoord.statusCode === 200 || antwoord.statusCode === 204) klaar({ tekst, koekjes: antwoord.headers['set-cookie'] ?? [] });
        else mis(new Error(`${antwoord.statusCode} ${tekst.slice(0, 300)}`));
      });
    });
    verzoek.on('error', mis).end(lijf);
  });
}

export async function demoMensen(adres: string): Promise<DemoMens[]> {
  return (await fetch(`${adres}/auth/demo`)).json() as Promise<DemoMens[]>;
}

/** The portal refused: with this code, and nothing was done. */
export class Geweigerd extends Error {
  constructor(readonly code: string, message: string) {
    super(`${code}: ${message}`);
  }
}

/** Logs in as one of the demo people. */
export async function inloggen(adres: string, mens: DemoMens): Promise<Klant> {
  const antwoord = await fetch(`${adres}/auth/demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: mens.id }) });
  return klantMet(adres, antwoord.headers.getSetCookie().map((c) => c.split(';')[0]).join('; '));
}

/**
 * Somebody with a session.
 *
 * @param machine the address that the requests come from, where each user has a machine of its own (Linux: all of 127.0.0.0/8)
 */
export function klantMet(adres: string, cookie: string, machine?: string): Klant {
  return {
    token: /sessie=([^;]+)/.exec(cookie)?.[1] ?? '',
    vraag: async (query, variables = {}) => {
      const { tekst } = await stuur(`${adres}/graphql`, { query, variables }, { cookie }, machine);
      const lijf = JSON.parse(tekst) as { data: never; errors?: { message: string; extensions: { code: string } }[] };
      const fout = lijf.errors?.[0];
      if (fout) throw new Geweigerd(fout.extensions.code, fout.message);
      return { data: lijf.data, bytes: tekst.length };
    },
  };
}
