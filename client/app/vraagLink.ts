import { ApolloLink, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { print } from '@apollo/client/utilities';

/**
 * Asks the server: one POST for one operation, and one answer. `HttpLink` of Apollo can also ask by GET and read answers in parts;
 * that is a part of every first load, and nothing here uses it.
 *
 * An answer with errors is an answer. What is no answer of GraphQL (another status, another kind of content) is a `ServerError`.
 *
 * @param haal `fetch`, with what it must do beside
 */
export function maakVraagLink(haal: typeof fetch): ApolloLink {
  return new ApolloLink((operatie) => new Observable((kijker) => {
    const afbreker = new AbortController();
    const { signal } = (operatie.getContext()['fetchOptions'] ?? {}) as RequestInit;
    vraag(operatie, haal, signal ? AbortSignal.any([signal, afbreker.signal]) : afbreker.signal).then((antwoord) => {
      kijker.next(antwoord);
      return kijker.complete();
    }, (fout: unknown) => {
      // Who no longer listens is not told.
      if (!afbreker.signal.aborted) kijker.error(fout);
    });
    return () => afbreker.abort();
  }));
}

async function vraag({ operationName, query, variables }: ApolloLink.Operation, haal: typeof fetch, signal: AbortSignal): Promise<ApolloLink.Result> {
  const response = await haal('/graphql', {
    method: 'POST', credentials: 'same-origin', signal,
    headers: { accept: 'application/graphql-response+json,application/json;q=0.9', 'content-type': 'application/json' },
    body: JSON.stringify({ operationName, query: print(query), variables }),
  });
  const bodyText = await response.text();
  const soort = response.headers.get('content-type') ?? '';
  const isAntwoord = soort.includes('application/graphql-response+json') || (response.ok && soort.includes('application/json'));
  if (!isAntwoord) throw new ServerError(`The server answered ${response.status}`, { response, bodyText });
  return JSON.parse(bodyText) as ApolloLink.Result;
}
