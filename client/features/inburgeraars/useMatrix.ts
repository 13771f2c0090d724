import { useQuery } from '@apollo/client/react';
import { MatrixDocument } from '../../gql/generated/inburgeraars.ts';
import { lezersVan } from './leesrechten.ts';
import type { Rubriek } from './rubrieken.ts';

/** The matrix does not change while somebody works: asked once. */
export function useMatrix() {
  return useQuery(MatrixDocument);
}

/** Who will read this, to be said before it is written; absent while it is not known. */
export function useLezers(rubriek: Rubriek): string | undefined {
  const { data } = useMatrix();
  return data ? lezersVan(data.autorisatiematrix, rubriek) : undefined;
}
