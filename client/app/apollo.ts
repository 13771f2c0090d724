import { ApolloClient, ApolloLink, type FieldPolicy, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { relayStylePagination } from '@apollo/client/utilities';
import type { Apparaat } from './apparaat/apparaat.ts';
import { ZONDER_ID } from '../gql/generated/samenvoegen.ts';
import { leesStoring } from './storing.ts';

export interface Verbinding {
  client: ApolloClient;
  /** Breaks off every request and empties the cache; afterwards the client is of no use. */
  stop: () => Promise<void>;
}

/** The own log by the page: what comes after a cursor is put below what stood there. */
const INZAGEN: FieldPolicy<readonly unknown[]> = {
  keyArgs: ['laatste', 'organisatie'],
  merge: (bestaand, nieuw, { args }) => (args?.['na'] ? [...(bestaand ?? []), ...nieuw] : nieuw),
};

/** What the device adds: answers for where there is no network, and an ear for every answer. */
type Toestel = Pick<Apparaat, 'link' | 'gehoord'>;

/** The one way to the API. The cache is memory only and never outlives the session. */
export function maakVerbinding(bijUitgelogd: () => void, toestel: Toestel): Verbinding {
  const afbreker = new AbortController();
  const haal: typeof fetch = async (adres, init) => {
    try {
      const antwoord = await fetch(adres, init);
      toestel.gehoord(antwoord);
      return antwoord;
    } catch (fout) {
      // What a page broke off itself says nothing about the network.
      if ((fout as Error).name !== 'AbortError') toestel.gehoord(null);
      throw fout;
    }
  };
  const client = new ApolloClient({
    cache: new InMemoryCache({
      typePolicies: {
        ...Object.fromEntries(ZONDER_ID.map((naam) => [naam, { merge: true }])),
        Inzagelog: { merge: true, fields: { inzagen: INZAGEN } },
        Query: { fields: { inburgeraars: relayStylePagination(['filter', 'sortering']), inzagelog: relayStylePagination(['filter']), mijnAfspraken: relayStylePagination(['wanneer']) } },
      },
    }),
    link: ApolloLink.from([
      new ErrorLink(({ error }) => {
        if (leesStoring(error).code === 'NIET_INGELOGD') bijUitgelogd();
      }),
      toestel.link,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: (adres, init) => haal(adres, { ...init, signal: samen(init?.signal, afbreker.signal) }) }),
    ]),
    assumeImmutableResults: true,
  });
  return {
    client,
    stop: async () => {
      afbreker.abort();
      client.stop();
      await client.clearStore();
    },
  };
}

function samen(eigen: AbortSignal | null | undefined, sessie: AbortSignal): AbortSignal {
  return eigen ? AbortSignal.any([eigen, sessie]) : sessie;
}
