import { auditServer, serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const MUTATIE = 'mutation { presentieVastleggen(input: { idempotentieSleutel: "12345678", lesId: "x", regels: [] }) { les { id } } }';
const VRAAG = '{ ik { naam } }';

/** A request as the browser of somebody who is logged in would send it, with only the headers named. */
async function stuur(methode: string, pad: string, koppen: Record<string, string>, lijf: string | Blob | null = null) {
  const { aantal, uitkomst } = await p.tel(async () => {
    const antwoord = await fetch(`${p.adres}/graphql${pad}`, { method: methode, headers: { cookie: await p.koekje(p.w.wie.taaldocent), ...koppen }, body: lijf });
    return { status: antwoord.status, tekst: await antwoord.text() };
  });
  return { ...uitkomst, statements: aantal };
}

describe('Het portaal spreekt GraphQL over HTTP zoals de standaard het voorschrijft', () => {
  it('de keuring van graphql-http vindt geen fouten en geen waarschuwingen', async () => {
    const uitslagen = await auditServer({ url: `${p.adres}/graphql` });
    expect(uitslagen.length).toBeGreaterThanOrEqual(61);
    const afwijkingen = uitslagen.flatMap((u) => (u.status === 'ok' ? [] : [{ status: u.status, id: u.id, naam: u.name, reden: u.reason }]));
    for (const { id, naam, reden } of afwijkingen.filter((a) => a.status === 'notice')) console.info(`notice ${id}: ${naam} (${reden})`);
    expect(afwijkingen.filter((a) => a.status !== 'notice')).toEqual([]);
  });

  it('dezelfde keuring keurt een adres af dat geen GraphQL spreekt', async () => {
    const [eerste, ...rest] = serverAudits({ url: `${p.adres}/healthz` }).slice(0, 6);
    const uitslagen = await Promise.all([eerste, ...rest].map((a) => a?.fn()));
    expect(uitslagen.some((u) => u?.status === 'error')).toBe(true);
  });

  it('wie application/json vraagt krijgt fouten met status 200, wie application/graphql-response+json vraagt met 400', async () => {
    const lijf = JSON.stringify({ query: '{ bestaatNiet }' });
    const json = await stuur('POST', '', { 'content-type': 'application/json', accept: 'application/json' }, lijf);
    const graphql = await stuur('POST', '', { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, lijf);
    expect([json.status, graphql.status]).toEqual([200, 400]);
    expect(JSON.parse(json.tekst)).toEqual(JSON.parse(graphql.tekst));
  });
});

describe('Een andere website kan de browser niets laten doen', () => {
  it.each([
    ['text/plain', JSON.stringify({ query: MUTATIE })],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(MUTATIE)}`],
    ['multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: MUTATIE })}\r\n--x--\r\n`],
  ])('een formulier of tekst (%s) wordt geweigerd zonder de database te vragen', async (soort, lijf) => {
    const { status, tekst, statements } = await stuur('POST', '', { 'content-type': soort }, lijf);
    expect(status).toBe(400);
    expect(statements).toBe(0);
    expect(tekst).toContain('VERZOEK_ONJUIST');
  });

  it('ook zonder content-type', async () => {
    const { status, statements } = await stuur('POST', '', {}, new Blob([JSON.stringify({ query: VRAAG })]));
    expect([status, statements]).toEqual([400, 0]);
  });

  it('een wijziging met GET wordt geweigerd, ook met de kop die een vraag met GET mag stellen', async () => {
    const pad = (document: string) => `?query=${encodeURIComponent(document)}`;
    const kop = { 'apollo-require-preflight': '1' };
    const wijziging = await stuur('GET', pad(MUTATIE), kop);
    expect([wijziging.status, wijziging.statements]).toEqual([405, 0]);
    expect((await stuur('GET', pad(VRAAG), {})).status).toBe(400);
    const vraag = await stuur('GET', pad(VRAAG), kop);
    expect([vraag.status, JSON.parse(vraag.tekst)]).toEqual([200, { data: { ik: { naam: p.w.wie.taaldocent.naam } } }]);
  });

  it('JSON van een andere oorsprong wordt geweigerd, van de eigen oorsprong niet', async () => {
    const lijf = JSON.stringify({ query: VRAAG });
    const json = { 'content-type': 'application/json' };
    expect((await stuur('POST', '', { ...json, origin: 'https://kwaad.example' }, lijf)).status).toBe(403);
    expect((await stuur('POST', '', { ...json, 'sec-fetch-site': 'cross-site' }, lijf)).status).toBe(403);
    expect((await stuur('POST', '', { ...json, origin: p.adres }, lijf)).status).toBe(200);
  });
});
