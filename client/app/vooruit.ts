import type { ApolloClient } from '@apollo/client';
import { getMainDefinition } from '@apollo/client/utilities';
import { vindRoute } from './adres/route.ts';
import type { Apparaat } from './apparaat/apparaat.ts';
import { VERS } from './apparaat/voorraad.ts';
import { PAGINAS } from './paginas.ts';

/**
 * Asks what the page at this address will ask first, while it is still asked who is here: on a slow phone each turn takes
 * half a second. Only on a device that is worked on without a network, and where it has no answer that would come sooner.
 */
export async function haalVooruit(client: ApolloClient, apparaat: Pick<Apparaat, 'mist'>, adres: string): Promise<void> {
  const plek = vindRoute(PAGINAS, adres);
  const vraag = await plek?.route.vooruit?.(plek.deel);
  // The page itself asks again where this goes wrong, and says so.
  if (vraag && apparaat.mist(getMainDefinition(vraag.query).name?.value ?? '', vraag.variables)) await client.query({ ...vraag, context: VERS }).catch(() => undefined);
}
