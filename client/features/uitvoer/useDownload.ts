import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { t } from '../../taal/taal.ts';
import { UitvoerAanvragenDocument, type UitvoerAanvragenMutationVariables } from '../../gql/generated/uitvoer.ts';

type Aanvraag = Omit<UitvoerAanvragenMutationVariables['input'], 'idempotentieSleutel'>;

/** Asks for a file and lets the browser fetch it. The page stays: the answer is a file and no page. */
export function useDownload() {
  const opslag = useVastleggen(UitvoerAanvragenDocument, { gelukt: t('De download begint.') });
  const download = async (aanvraag: Aanvraag) => {
    const gemaakt = await opslag.vastleggen(aanvraag);
    if (gemaakt) window.location.assign(`/uitvoer/${gemaakt.uitvoerAanvragen.id}`);
  };
  return { ...opslag, download };
}
