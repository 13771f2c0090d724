import type { ApolloClient } from '@apollo/client';
import { isTaalcode, type Taalcode } from '../../../shared/talen.ts';
import { ContacttaalDocument } from '../../gql/generated/app/ContacttaalDocument.ts';
import { TaalKiezenDocument } from '../../gql/generated/app/TaalKiezenDocument.ts';
import { neemInlogkeuze, taalVanToestel } from '../../taal/onthouden.ts';
import { taalBijBrowser, taalBijContact } from '../../taal/talen.ts';
// What is needed next, in the same turn.
import '../../taal/vertaler.ts';
import type { Ik } from './ikContext.ts';

/** Chosen at the log-in page, chosen before, known to the gemeente, or as the device is set: the first that there is. */
export async function kiesTaal(client: ApolloClient, ik: Ik): Promise<Taalcode> {
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
