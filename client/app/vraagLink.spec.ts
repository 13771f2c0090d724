import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { maakVraagLink } from './vraagLink.ts';

const LESSEN = gql`query Lessen($van: Datum!) { lessen(van: $van) { id } }`;
const GEVRAAGD = { query: LESSEN, variables: { van: '2026-11-18' } };
const json = (inhoud: unknown, soort: string, status = 200) => new Response(JSON.stringify(inhoud), { status, headers: { 'content-type': soort } });

function klant(haal: typeof fetch) {
  return new ApolloClient({ cache: new InMemoryCache(), link: maakVraagLink(haal) });
}

describe('Een vraag aan de server', () => {
  it('is één bericht met haar naam, haar woorden en wat erin moet, en geeft het antwoord', async () => {
    const gestuurd: unknown[] = [];
    const client = klant(async (adres, init) => {
      gestuurd.push(adres, init?.method, JSON.parse(String(init?.body)));
      return json({ data: { lessen: [{ __typename: 'Les', id: '7' }] } }, 'application/graphql-response+json; charset=utf-8');
    });
    expect((await client.query(GEVRAAGD)).data).toEqual({ lessen: [{ __typename: 'Les', id: '7' }] });
    expect(gestuurd).toEqual(['/graphql', 'POST', { operationName: 'Lessen', query: expect.stringContaining('lessen(van: $van)'), variables: { van: '2026-11-18' } }]);
  });

  it('met een weigering als antwoord is geweigerd, ook waar de server er een andere status bij geeft', async () => {
    const client = klant(async () => json({ errors: [{ message: 'x', extensions: { code: 'GEEN_TOEGANG' } }] }, 'application/graphql-response+json', 401));
    await expect(client.query(GEVRAAGD)).rejects.toSatisfy(CombinedGraphQLErrors.is);
  });

  it.each([
    ['een andere status zonder antwoord', json({ fout: 'te groot' }, 'application/json', 413)],
    ['een pagina van wat ervoor staat', new Response('<h1>Even geduld</h1>', { headers: { 'content-type': 'text/html' } })],
  ])('met %s is geen antwoord', async (_wat, antwoord) => {
    await expect(klant(async () => antwoord).query(GEVRAAGD)).rejects.toSatisfy(ServerError.is);
  });

  it('houdt op zodra niemand meer luistert', async () => {
    let gezien: AbortSignal | null | undefined;
    const client = klant((_adres, init) => {
      gezien = init?.signal;
      return new Promise(() => undefined);
    });
    client.watchQuery({ ...GEVRAAGD, fetchPolicy: 'network-only' }).subscribe(() => undefined).unsubscribe();
    await expect.poll(() => gezien?.aborted).toBe(true);
  });
});
