import { useQuery } from '@apollo/client/react';
import { LezersBijPersoonDocument } from '../../gql/generated/app/LezersBijPersoonDocument.ts';
import { LezersInHetAlgemeenDocument } from '../../gql/generated/app/LezersInHetAlgemeenDocument.ts';
import { t } from '../../taal/taal.ts';
import { useIk } from '../sessie/ikContext.ts';
import { lezerszin, organisatieszin } from './lezerszin.ts';

export interface Schrijfplek {
  /** The rubriek in which the text will stand. */
  rubriek: string;
  /** About whom; absent for a sheet of a whole group and for a text without a person. */
  persoonId?: string;
  /** The organisation whose entry is answered. */
  alleenBij?: string;
}

/**
 * Who will read it, as a sentence. Asked now and not kept: rights may have changed since the page was opened.
 *
 * @param plek null asks nothing
 */
export function useLezers(plek: Schrijfplek | null): string {
  const { inburgeraarId } = useIk();
  const { rubriek = '', persoonId, alleenBij } = plek ?? {};
  const bijPersoon = useQuery(LezersBijPersoonDocument, { variables: { id: persoonId ?? '', rubriek }, skip: !plek || persoonId === undefined, fetchPolicy: 'no-cache' });
  const algemeen = useQuery(LezersInHetAlgemeenDocument, { variables: { rubriek }, skip: !plek || persoonId !== undefined, fetchPolicy: 'no-cache' });
  const lezers = persoonId === undefined ? algemeen.data?.lezers : bijPersoon.data?.inburgeraar?.toegang[0]?.lezers;
  if (lezers && lezers.length > 0) return inburgeraarId === null ? lezerszin(lezers, alleenBij) : organisatieszin(lezers, alleenBij);
  return (bijPersoon.loading || algemeen.loading) ? t('dat wordt opgezocht') : t('dat is nu niet bekend. Schrijf alleen wat iedereen mag lezen die met deze persoon werkt');
}
