import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { createHmac } from 'node:crypto';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isOpenbaar } from './openbaarAdres.ts';

/** What goes out: no content, only that there is something to fetch. */
export interface Sein {
  id: string;
  soort: string;
  /** When this try was made. */
  op: Date;
  adres: URL;
  /** As the partner has it: whsec_ and base64. */
  geheim: string;
}

/** Sends it and gives the status of the answer; a code as Error where there was none. */
export type Seinpost = (sein: Sein) => Promise<number>;

const WACHT_MS = 10_000;

/** The secret of a system: not kept anywhere, it follows from the key of the server. Another version is another secret. */
export function seingeheim(sleutel: string, systeemId: string, versie: number): string {
  return `whsec_${createHmac('sha256', sleutel).update(`${systeemId}|${versie}`).digest('base64')}`;
}

/** The message in the form of Standard Webhooks: body, and headers with its number, its moment and the signature over both. */
export function ondertekend({ id, soort, op, geheim }: Omit<Sein, 'adres'>): { koppen: Record<string, string>; inhoud: string } {
  const inhoud = JSON.stringify({ type: soort, timestamp: op.toISOString(), data: {} });
  const [nummer, seconde] = [`msg_${id}`, String(Math.floor(op.getTime() / 1000))];
  const handtekening = createHmac('sha256', Buffer.from(geheim.slice('whsec_'.length), 'base64')).update(`${nummer}.${seconde}.${inhoud}`).digest('base64');
  return { inhoud, koppen: { 'content-type': 'application/json', 'webhook-id': nummer, 'webhook-timestamp': seconde, 'webhook-signature': `v1,${handtekening}` } };
}

/** Looks a name up and refuses it where any of its numbers is not public. What is connected to is what was looked at. */
export const openbareLookup: LookupFunction = (naam, opties, klaar) => {
  dnsLookup(naam, { ...opties, all: true }, (fout, adressen: LookupAddress[]) => {
    const besloten = fout === null && (adressen.length === 0 || !adressen.every(({ address }) => isOpenbaar(address)));
    const mis = fout ?? (besloten ? Object.assign(new Error('not a public address'), { code: 'ADRES_BESLOTEN' }) : null);
    const [eerste] = adressen ?? [];
    if (mis) klaar(mis as NodeJS.ErrnoException, '', 4);
    else if (opties.all) (klaar as unknown as (fout: null, alle: LookupAddress[]) => void)(null, adressen);
    else klaar(null, eerste?.address ?? '', eerste?.family ?? 4);
  });
};

/** Over https to the outside, without following where the answer points and without reading what it says. */
export const seinpost: Seinpost = (sein) => new Promise((klaar, mis) => {
  const { koppen, inhoud } = ondertekend(sein);
  const verzoek = request(sein.adres, {
    method: 'POST', lookup: openbareLookup, agent: false, signal: AbortSignal.timeout(WACHT_MS), minVersion: 'TLSv1.2',
    headers: { ...koppen, 'content-length': String(Buffer.byteLength(inhoud)), 'user-agent': 'Samenspel' },
  }, (antwoord) => {
    klaar(antwoord.statusCode ?? 0);
    antwoord.destroy();
  });
  verzoek.on('error', mis);
  verzoek.end(inhoud);
});
