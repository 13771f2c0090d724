import type { UitvoerAanvragenMutationVariables } from '../../gql/generated/app.ts';
import { UitvoerAanvragenDocument } from '../../gql/generated/app/UitvoerAanvragenDocument.ts';
import { t } from '../../taal/taal.ts';
import { useVastleggen } from '../vastleggen/useVastleggen.ts';

type Aanvraag = Omit<UitvoerAanvragenMutationVariables['input'], 'idempotentieSleutel'>;

/**
 * Asks for a file and lets the browser fetch it. The page stays: the answer is a file and no page.
 *
 * @param plek of what, where one page offers several
 */
export function useDownload(plek = '') {
  const opslag = useVastleggen(UitvoerAanvragenDocument, { plek, gelukt: t('De download begint.') });
  const download = async (aanvraag: Aanvraag) => {
    const gemaakt = await opslag.vastleggen(aanvraag);
    if (gemaakt) window.location.assign(`/uitvoer/${gemaakt.uitvoerAanvragen.id}`);
  };
  return { ...opslag, download };
}
