import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { OrganisatieVeldenFragment as Organisatie } from '../../gql/generated/partnerorganisaties.ts';
import { OrganisatieBeeindigenDocument } from '../../gql/generated/partnerorganisaties/OrganisatieBeeindigenDocument.ts';
import { PartnerorganisatiesDocument } from '../../gql/generated/partnerorganisaties/PartnerorganisatiesDocument.ts';
import { Datumveld } from '../../ui/Veld.tsx';
import { isDatum } from '../../../shared/rules/datum.ts';

/** The end of working together. Whom the organisation has goes to another first. */
export function OrganisatieStoppen({ organisatie: { id, naam, versie, contractTot }, sluit }: { organisatie: Organisatie; sluit: () => void }) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept(`organisatie/${id}/stoppen`, contractTot !== null && contractTot >= vandaag ? contractTot : '');
  const opslag = useVastleggen(OrganisatieBeeindigenDocument, { plek: id, gelukt: 'De samenwerking stopt op die dag.', apollo: { refetchQueries: [PartnerorganisatiesDocument], awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur(isDatum(waarde) && waarde >= vandaag ? [] : [{ veld: 'tot', zin: 'Kies vandaag of een latere dag.' }])) return;
    if (!await opslag.vastleggen({ id, versie, tot: waarde })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Samenwerking stoppen" over={naam} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Stop de samenwerking">
      <p className="ss-lees">Na die dag komt er niemand van uw gemeente meer bij, en systemen van deze organisatie kunnen niets meer. Zijn er na die dag nog inburgeraars van uw gemeente? Dan dragen de consulenten hen eerst over. Een andere gemeente merkt hier niets van.</p>
      <Datumveld naam="tot" label="Laatste dag" van={vandaag} waarde={waarde} zet={zet} />
    </Taakvenster>
  );
}
