import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { isTaalcode, type Taalcode } from '../../../shared/talen.ts';
import { ContacttaalDocument, TaalKiezenDocument } from '../../gql/generated/app.ts';
import { neemInlogkeuze, taalVanToestel } from '../../taal/onthouden.ts';
import { isEigenTaal, zetEigenTaal, zetWerktaal } from '../../taal/taal.ts';
import { taalBijBrowser, taalBijContact } from '../../taal/talen.ts';
import type { Ik } from './ikContext.ts';

/** Whether the language of who is here is set: Dutch for professionals, the own language for an inburgeraar. */
export function useTaalVan(ik: Ik): boolean {
  const client = useApolloClient();
  const eigen = ik.inburgeraarId !== null;
  const [klaar, zetKlaar] = useState(eigen === isEigenTaal());
  useEffect(() => {
    if (!eigen) zetWerktaal();
    if (klaar) return;
    // Without its words the portal is there in Dutch: better than not at all.
    const gezet = eigen ? kiesTaal(client, ik).then(zetEigenTaal).catch(() => undefined) : Promise.resolve();
    void gezet.then(() => zetKlaar(true));
  }, [klaar, eigen, client, ik]);
  return klaar;
}

/** Chosen at the log-in page, chosen before, known to the gemeente, or as the device is set: the first that there is. */
async function kiesTaal(client: ApolloClient, ik: Ik): Promise<Taalcode> {
  const netGekozen = neemInlogkeuze();
  if (netGekozen !== null) {
    const input = { idempotentieSleutel: crypto.randomUUID(), taal: netGekozen };
    await client.mutate({ mutation: TaalKiezenDocument, variables: { input } }).catch(() => undefined);
    return netGekozen;
  }
  if (isTaalcode(ik.taal)) return ik.taal;
  const { data } = await client.query({ query: ContacttaalDocument, variables: { id: ik.inburgeraarId ?? '' } });
  return taalBijContact(data?.inburgeraar?.contact?.contacttaal) ?? taalVanToestel() ?? taalBijBrowser(navigator.languages);
}
