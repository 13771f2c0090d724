import { ApolloLink, gql } from '@apollo/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { maakGeheugen, maakVerbinding } from './apollo.ts';

const PERSOON = { __typename: 'Inburgeraar', id: '1' };
const STRAAT = gql`query Straat { inburgeraar { id adres { straat } } }`;
const PLAATS = gql`query Plaats { inburgeraar { id adres { plaats } } }`;
const NAAM = gql`query Naam { inburgeraar { id roepnaam } }`;

describe('Het geheugen', () => {
  it('houdt van een rubriek wat een andere pagina vroeg, ook als die andere velden vraagt', () => {
    const geheugen = maakGeheugen();
    geheugen.writeQuery({ query: STRAAT, data: { inburgeraar: { ...PERSOON, adres: { __typename: 'Adres', straat: 'Kerkstraat' } } } });
    geheugen.writeQuery({ query: PLAATS, data: { inburgeraar: { ...PERSOON, adres: { __typename: 'Adres', plaats: 'Dalfsen' } } } });
    expect([geheugen.readQuery({ query: STRAAT }), geheugen.readQuery({ query: PLAATS })]).toMatchObject([{ inburgeraar: { adres: { straat: 'Kerkstraat' } } }, { inburgeraar: { adres: { plaats: 'Dalfsen' } } }]);
  });

  it('zet een afgeschermde rubriek op null, en laat van een ander niets staan', () => {
    const geheugen = maakGeheugen();
    geheugen.writeQuery({ query: STRAAT, data: { inburgeraar: { ...PERSOON, adres: { __typename: 'Adres', straat: 'Kerkstraat' } } } });
    geheugen.writeQuery({ query: STRAAT, data: { inburgeraar: { ...PERSOON, adres: null } } });
    expect(geheugen.readQuery({ query: STRAAT })).toMatchObject({ inburgeraar: { adres: null } });
    geheugen.writeQuery({ query: NAAM, data: { inburgeraar: { __typename: 'Inburgeraar', id: '2', roepnaam: 'Selam' } } });
    expect(geheugen.readQuery({ query: STRAAT })).toBeNull();
  });
});

describe('Een vraag waarop geen antwoord kwam', () => {
  const antwoord = (inhoud: object, status = 200) => new Response(JSON.stringify(inhoud), { status, headers: { 'content-type': 'application/graphql-response+json' } });
  const GEGEVEN = { inburgeraar: { ...PERSOON, roepnaam: 'Selam' } };
  const haal = vi.fn<typeof fetch>();
  const verbinding = () => maakVerbinding(() => undefined, { link: new ApolloLink((operatie, door) => door(operatie)), gehoord: () => undefined }).client;
  beforeEach(() => {
    haal.mockReset();
    vi.stubGlobal('fetch', haal);
    vi.stubGlobal('navigator', { onLine: true });
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['de server viel weg', () => Promise.reject(new TypeError('fetch failed'))],
    ['wat voor de servers staat, vond er geen', () => Promise.resolve(new Response('<h1>502</h1>', { status: 502, headers: { 'content-type': 'text/html' } }))],
  ])('wordt nog eens gesteld: %s', async (_waarom, storing) => {
    haal.mockImplementationOnce(storing).mockResolvedValueOnce(antwoord({ data: GEGEVEN }));
    expect((await verbinding().query({ query: NAAM })).data).toEqual(GEGEVEN);
  });

  it('wordt één keer herhaald, niet eindeloos', async () => {
    haal.mockRejectedValue(new TypeError('fetch failed'));
    await expect(verbinding().query({ query: NAAM })).rejects.toThrow('fetch failed');
    expect(haal).toHaveBeenCalledTimes(2);
  });

  it('wordt niet herhaald waar de server weigerde, waar er geen netwerk is, of waar iets werd opgeslagen', async () => {
    haal.mockResolvedValueOnce(antwoord({ errors: [{ message: 'x', extensions: { code: 'NIET_GEVONDEN' } }] }));
    await expect(verbinding().query({ query: NAAM })).rejects.toThrow();
    haal.mockRejectedValue(new TypeError('fetch failed'));
    await expect(verbinding().mutate({ mutation: gql`mutation Zet { zet }` })).rejects.toThrow('fetch failed');
    vi.stubGlobal('navigator', { onLine: false });
    await expect(verbinding().query({ query: NAAM })).rejects.toThrow('fetch failed');
    expect(haal).toHaveBeenCalledTimes(3);
  });
});
