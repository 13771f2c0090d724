import { useMemo } from 'react';
import { PREVENTIE_TOELICHTING_HOOGSTENS, PREVENTIESTANDEN, type Preventiestand } from '../../../shared/rules/preventie.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { ActieveldenFragment } from '../../gql/generated/preventie.ts';
import { PreventieactieBijwerkenDocument } from '../../gql/generated/preventie/PreventieactieBijwerkenDocument.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { STANDWOORDEN } from './woorden.ts';

/** How an action of the own organisation stands. */
export function Actiebijwerken({ actie: { id, versie, titel, stand, toelichting }, sluit }: { actie: ActieveldenFragment; sluit: () => void }) {
  const begin = useMemo(() => ({ stand: stand as Preventiestand | '', toelichting: toelichting ?? '' }), [stand, toelichting]);
  const { waarde, zet, wis } = useConcept(`preventie-stand/${id}`, begin);
  const opslag = useVastleggen(PreventieactieBijwerkenDocument, { plek: id, gelukt: 'Het is opgeslagen. Alle partners zien het.' });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur(waarde.toelichting.length > PREVENTIE_TOELICHTING_HOOGSTENS ? [{ veld: 'toelichting', zin: WEIGERINGEN.TEKST_TE_LANG }] : [])) return;
    if (!await opslag.vastleggen({ id, versie, stand: waarde.stand, toelichting: waarde.toelichting.trim() || null })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Hoe staat het ervoor?" over={titel} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <Keuzerondjes naam="stand" label="Stand" opties={PREVENTIESTANDEN.map((code) => ({ waarde: code, tekst: STANDWOORDEN[code].tekst }))} waarde={waarde.stand} zet={(nieuw) => zet((oud) => ({ ...oud, stand: nieuw }))} />
      <VrijeTekst naam="toelichting" label="Toelichting" optioneel maxTekens={PREVENTIE_TOELICHTING_HOOGSTENS} regels={3} hint="Noem geen mensen." buitenRubriek="alle partners van de gemeente" waarde={waarde.toelichting} zet={(nieuw) => zet((oud) => ({ ...oud, toelichting: nieuw }))} />
    </Taakvenster>
  );
}
