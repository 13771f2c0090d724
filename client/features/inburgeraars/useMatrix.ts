import { useQuery } from '@apollo/client/react';
import { MatrixDocument } from '../../gql/generated/inburgeraars/MatrixDocument.ts';

/** The matrix does not change while somebody works: asked once. */
export function useMatrix() {
  return useQuery(MatrixDocument);
}
