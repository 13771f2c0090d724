import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { isEigenTaal, zetEigenTaal, zetWerktaal } from '../../taal/taal.ts';
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
    const gezet = eigen ? import('./kiesTaal.ts').then(({ kiesTaal }) => kiesTaal(client, ik)).then(zetEigenTaal).catch(() => undefined) : Promise.resolve();
    void gezet.then(() => zetKlaar(true));
  }, [klaar, eigen, client, ik]);
  return klaar;
}
