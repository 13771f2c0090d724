import { ApolloClient, ApolloLink, type FieldPolicy, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { relayStylePagination } from '@apollo/client/utilities';
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

/** The one way to the API. The cache is memory only and never outlives the session. */
export function maakVerbinding(bijUitgelogd: () => void): Verbinding {
  const afbreker = new AbortController();
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
      new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: (adres, init) => fetch(adres, { ...init, signal: samen(init?.signal, afbreker.signal) }) }),
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
