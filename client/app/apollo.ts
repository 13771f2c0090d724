import { ApolloClient, ApolloLink, type FieldMergeFunction, type FieldPolicy, InMemoryCache, Observable, type Reference } from '@apollo/client';
import { defaultDataIdFromObject } from '@apollo/client/cache';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import type { Apparaat } from './apparaat/apparaat.ts';
import { laadWeigeringen, leesStoring } from './storing.ts';
import { maakVraagLink } from './vraagLink.ts';

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

const BLADEREN = relayStylePagination(['filter', 'sortering']);

interface Personenlijst {
  totaal?: number;
  edges: readonly { node: Reference }[];
}

/** The overview by the page. Who comes back to it asks the first page anew: where that says the same, what was loaded below it stays. */
const PERSONEN: FieldPolicy = {
  ...BLADEREN,
  merge: (bestaand: Personenlijst | undefined, nieuw: Personenlijst, opties) => {
    const zelfde = !opties.args?.['after'] && bestaand?.totaal === nieuw.totaal && nieuw.edges.every(({ node }, plek) => bestaand?.edges[plek]?.node.__ref === node.__ref);
    return zelfde ? bestaand : (BLADEREN.merge as FieldMergeFunction)(bestaand, nieuw, opties);
  },
};

/**
 * Objects without an id live inside their parent in the cache. Two pages that ask for other fields of the same rubriek
 * then add to each other, where Apollo would drop the first and ask again.
 */
export function maakGeheugen(): InMemoryCache {
  const zonderId = new Set<string>();
  const geheugen: InMemoryCache = new InMemoryCache({
    dataIdFromObject: (object, context) => {
      const id = defaultDataIdFromObject(object, context);
      const { __typename: soort } = object;
      if (id === undefined && soort !== undefined && !zonderId.has(soort)) {
        zonderId.add(soort);
        geheugen.policies.addTypePolicies({ [soort]: { merge: true } });
      }
      return id;
    },
    typePolicies: {
      Inzagelog: { fields: { inzagen: INZAGEN } },
      Query: { fields: { inburgeraars: PERSONEN, inzagelog: relayStylePagination(['filter']), mijnAfspraken: relayStylePagination(['wanneer']) } },
    },
  });
  return geheugen;
}

/** Long enough for whoever stands before the servers to see that one of them went. */
const ADEM_MS = 400;

/**
 * A question whose answer did not come is asked once more: a server that is replaced or dies takes what it was answering with it.
 * A save is sent again by who made it, under its key.
 */
function nogEens(): RetryLink {
  return new RetryLink({
    delay: { initial: ADEM_MS },
    attempts: (keer, { operationType }, fout) => keer === 1 && operationType === OperationTypeNode.QUERY && fout.name !== 'AbortError' && navigator.onLine && leesStoring(fout).onzeker,
  });
}

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
    cache: maakGeheugen(),
    link: ApolloLink.from([
      new ErrorLink(({ error, result }) => {
        const { code, onzeker } = leesStoring(error);
        if (code === 'NIET_INGELOGD') return bijUitgelogd();
        // A refusal is handed on with its words.
        return onzeker ? undefined : new Observable((kijker) => void laadWeigeringen().catch(() => undefined).finally(() => {
          if (result === undefined) return kijker.error(error);
          kijker.next(result);
          kijker.complete();
        }));
      }),
      toestel.link,
      nogEens(),
      maakVraagLink((adres, init) => haal(adres, { ...init, signal: AbortSignal.any([afbreker.signal, ...(init?.signal ? [init.signal] : [])]) })),
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
