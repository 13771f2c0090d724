import { useQuery } from '@apollo/client/react';
import { useIk } from '../../../app/sessie/ikContext.ts';
import { DossierDocument } from '../../../gql/generated/inburgeraars/DossierDocument.ts';

/** The pages of the own side show parts of one dossier: asked once, so that going from one to the next waits for nothing. */
export function useEigenDossier() {
  return useQuery(DossierDocument, { variables: { id: useIk().inburgeraarId ?? '' }, fetchPolicy: 'cache-and-network' });
}
