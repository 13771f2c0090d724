import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../server/app.ts';
import { configLezen } from '../../server/config.ts';
import { maakLog } from '../../server/http/log.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { NU } from '../world/wereld.ts';

const GRENS = 40;
const OMGEVING = { VERZOEKEN_PER_MINUUT: String(GRENS), SESSION_SECRET: 'y'.repeat(32) };
/** What a server may be behind the others: a twentieth of the limit. */
const SPELING = GRENS / 20;

let p: Portaal;
let tweede: App;
let server: Server;
let adressen: string[];
let minuten = 0;
beforeAll(async () => {
  p = await portaalStarten({ omgeving: OMGEVING });
  const config = configLezen({ DEMO: '1', DATABASE_URL: p.appUrl, LOG_LEVEL: 'silent', ...OMGEVING });
  tweede = await createApp({ config, databaseUrl: p.appUrl, klok: () => new Date(NU.getTime() + minuten * 60_000), log: maakLog(config), clientMap: '/nonexistent', verbindingen: 2 });
  server = createServer(tweede.http).listen(0, '127.0.0.1');
  await new Promise((klaar) => server.once('listening', klaar));
  adressen = [p.adres, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
});
afterAll(async () => {
  server.close();
  await tweede.stop();
  await p.stop();
});
// Each in a minute of its own.
beforeEach(() => volgendeMinuut());

function volgendeMinuut(): void {
  minuten += 1;
  p.klokOp(new Date(NU.getTime() + minuten * 60_000));
}

async function vraag(koekje: string, adres = p.adres): Promise<Response> {
  return fetch(`${adres}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', 'sec-fetch-site': 'same-origin', cookie: koekje }, body: JSON.stringify({ query: '{ ik { rol } }' }) });
}
const statussen = async (koekje: string, aantal: number, adres?: string) => {
  const uit: number[] = [];
  for (let i = 0; i < aantal; i += 1) uit.push((await vraag(koekje, adres)).status);
  return uit;
};

describe('Hoe vaak één inlog mag vragen', () => {
  it('tot de grens gaat alles door; daarna zegt het portaal tot de volgende minuut hoe lang wachten is', async () => {
    const docent = await p.koekje(p.w.wie.taaldocent);
    expect(new Set(await statussen(docent, GRENS))).toEqual(new Set([200]));
    await statussen(docent, SPELING);
    const geweigerd = await vraag(docent);
    expect([geweigerd.status, Number(geweigerd.headers.get('retry-after')) > 0, (await geweigerd.json() as { code: string }).code]).toEqual([429, true, 'TE_VAAK']);
    volgendeMinuut();
    expect((await vraag(docent)).status).toBe(200);
  });

  it('een collega merkt er niets van', async () => {
    const [docent, ander] = [await p.koekje(p.w.wie.taaldocent), await p.koekje(p.w.wie.andereDocent)];
    await statussen(docent, GRENS + SPELING);
    expect([(await vraag(docent)).status, (await vraag(ander)).status]).toEqual([429, 200]);
  });

  it('geldt over alle servers samen: wie bij de ene niet meer mag, komt bij de andere niet verder', async () => {
    const docent = await p.koekje(p.w.wie.taaldocent);
    const door: number[] = [];
    for (let i = 0; i < GRENS * 2; i += 1) door.push((await vraag(docent, adressen[i % 2])).status);
    const goed = door.filter((status) => status === 200).length;
    expect([goed >= GRENS - SPELING, goed <= GRENS + 2 * SPELING]).toEqual([true, true]);
    expect(await statussen(docent, 4, adressen[1])).toEqual([429, 429, 429, 429]);
  });

  it('wie niets toont of iets verzint telt niet mee, en krijgt wat niemand krijgt', async () => {
    const verzonnen = (await p.koekje(p.w.wie.consulent)).replace(/=.*/, `=${'A'.repeat(43)}`);
    expect(new Set(await statussen(verzonnen, GRENS + 10))).toEqual(new Set([200]));
    expect(await p.b.vraag('select max(tempo)::int as tempo from sessie where tempo_venster >= $1', [new Date(NU.getTime() + minuten * 60_000)])).toEqual([{ tempo: null }]);
  });
});
