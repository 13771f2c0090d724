import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { describe, expect, it } from 'vitest';
import type { Kluis, Vak } from './kluis.ts';
import { maakVoorraad, VERS, VOORRAAD_HOOGSTENS_MS } from './voorraad.ts';

const ROOSTER = gql`query Rooster { rooster }`;
const DOSSIER = gql`query Dossier { rooster }`;
const NU = Date.parse('2026-11-18T09:00:00Z');

function geheugenkluis() {
  const inhoud = new Map<string, unknown>();
  const kluis: Kluis = {
    alles: async <T>(_vak: Vak) => new Map(inhoud) as Map<string, T>, lees: async <T>(_vak: Vak, naam: string) => inhoud.get(naam) as T,
    schrijf: async (_vak, naam, waarde) => void inhoud.set(naam, waarde), vervang: async () => undefined, wis: async (_vak, naam) => void inhoud.delete(naam ?? ''),
  };
  return { kluis, inhoud };
}

/** A document: its own memory, the same disk. */
function document_(antwoord: () => string, nu: () => number | null = () => NU) {
  const getoond: number[] = [];
  const voorraad = maakVoorraad({ vragen: new Set(['Rooster']), nu, getoond: (op) => void getoond.push(op) });
  const server = new ApolloLink(() => new Observable((kijker) => {
    setTimeout(() => {
      try {
        kijker.next({ data: { rooster: antwoord() } });
        kijker.complete();
      } catch (fout) {
        kijker.error(fout);
      }
    }, 5);
  }));
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([voorraad.link, server]) });
  const vraag = async (query = ROOSTER, context = {}) => (await client.query<{ rooster: string }>({ query, fetchPolicy: 'no-cache', context })).data?.rooster;
  /** What a page draws, one after the other. */
  const kijk = (hoeveel: number) => new Promise<string[]>((klaar) => {
    const gezien: string[] = [];
    client.watchQuery<{ rooster: string }>({ query: ROOSTER, fetchPolicy: 'cache-and-network' }).subscribe(({ data }) => {
      const rooster = (data as { rooster?: string } | undefined)?.rooster;
      if (rooster === undefined) return;
      if (gezien.at(-1) !== rooster) gezien.push(rooster);
      if (gezien.length === hoeveel) klaar(gezien);
    });
  });
  return { voorraad, vraag, kijk, getoond };
}

const weg = (): never => {
  throw new TypeError('Failed to fetch');
};

describe('wat er zonder verbinding te zien is', () => {
  it('is wat de server het laatst gaf, met van wanneer dat is', async () => {
    let antwoord: () => string = () => 'Amina';
    const { vraag, getoond } = document_(() => antwoord());
    expect(await vraag()).toBe('Amina');
    antwoord = weg;
    expect(await vraag()).toBe('Amina');
    expect(getoond).toEqual([NU]);
  });

  it('is niets van een vraag die niet meegaat', async () => {
    let antwoord: () => string = () => 'Amina';
    const { vraag } = document_(() => antwoord());
    await vraag(DOSSIER);
    antwoord = weg;
    await expect(vraag(DOSSIER)).rejects.toThrow();
  });

  it('is in een nieuw document meteen het oude, en daarna het nieuwe', async () => {
    const { kluis } = geheugenkluis();
    const eerst = document_(() => 'Amina');
    await eerst.voorraad.open(kluis);
    await eerst.vraag();
    const later = document_(() => 'Bilal');
    await later.voorraad.laad(kluis);
    expect(await later.kijk(2)).toEqual(['Amina', 'Bilal']);
    const vers = document_(() => 'Bilal');
    await vers.voorraad.laad(kluis);
    expect(await vers.vraag(ROOSTER, VERS)).toBe('Bilal');
  });

  it.each([['twaalf uur later nog wel', VOORRAAD_HOOGSTENS_MS, true], ['een milliseconde daarna niet meer, en het gaat van de schijf', VOORRAAD_HOOGSTENS_MS + 1, false]])('%s', async (_wanneer, later, nog) => {
    const { kluis, inhoud } = geheugenkluis();
    const eerst = document_(() => 'Amina');
    await eerst.voorraad.open(kluis);
    await eerst.vraag();
    const { voorraad, vraag } = document_(weg, () => NU + later);
    await voorraad.laad(kluis);
    await (nog ? expect(vraag()).resolves.toBe('Amina') : expect(vraag()).rejects.toThrow());
    expect(inhoud.size).toBe(nog ? 1 : 0);
  });

  it('is niets als de klok is teruggezet', async () => {
    const { kluis, inhoud } = geheugenkluis();
    const eerst = document_(() => 'Amina');
    await eerst.voorraad.open(kluis);
    await eerst.vraag();
    const { voorraad, vraag } = document_(weg, () => null);
    await voorraad.laad(kluis);
    await expect(vraag()).rejects.toThrow();
    expect(inhoud.size).toBe(0);
  });

  it('komt pas op de schijf als bekend is wie hier werkt', async () => {
    const { kluis, inhoud } = geheugenkluis();
    const { voorraad, vraag } = document_(() => 'Amina');
    await vraag();
    expect(inhoud.size).toBe(0);
    await voorraad.open(kluis);
    expect(inhoud.size).toBe(1);
    voorraad.sluit();
    await vraag();
    expect([...inhoud.values()]).toEqual([{ data: { rooster: 'Amina' }, op: NU }]);
  });
});
