import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';
import type { Rubriekformulier } from '../../../../shared/dossier/formulier.ts';

export type Invoerstand = { inburgeraar: ({ id: string } & Readonly<Record<string, unknown>>) | null };

/** Named on its own, so that it can be fetched again when somebody else was before us. */
export const INVOERVRAAG = 'DossierInvoer';

/**
 * What stands there now of one rubriek, field by field as the form has them. Made from the same description as the
 * form, so that no rubriek needs a query of its own.
 */
export function invoervraag({ veld, hoofd, lijsten }: Rubriekformulier): TypedDocumentNode<Invoerstand, { id: string }> {
  const kop = hoofd ? ['versie', ...hoofd.map(({ naam }) => naam)] : [];
  const regels = lijsten.filter(({ wijzigbaar }) => wijzigbaar).map((lijst) => `${lijst.veld} { id versie ${lijst.velden.map(({ naam }) => naam).join(' ')} }`);
  return parse(`query ${INVOERVRAAG}($id: ID!) { inburgeraar(id: $id) { id ${veld} { ${[...kop, ...regels, '__typename'].join(' ')} } } }`) as TypedDocumentNode<Invoerstand, { id: string }>;
}
