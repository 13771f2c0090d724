import { useMemo } from 'react';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { AchteropQuery } from '../../gql/generated/achterop.ts';
import { AchteropMeldenDocument } from '../../gql/generated/achterop/AchteropMeldenDocument.ts';
import { meldtekst } from './woorden.ts';

type Regel = AchteropQuery['achterop'][number];

/** Tells the consulent, with the reasons; the answer comes back under Signalen, and how it stands with the learner here. */
export function Melden({ regel: { inburgeraar, redenen }, sluit }: { regel: Regel; sluit: () => void }) {
  const begin = useMemo(() => ({ tekst: meldtekst(redenen) }), [redenen]);
  const { waarde, zet, wis } = useConcept(`achterop/${inburgeraar.id}`, begin);
  const opslag = useVastleggen(AchteropMeldenDocument, { plek: inburgeraar.id, gelukt: 'Het signaal is gegeven. Het antwoord komt bij Signalen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur(waarde.tekst.trim() === '' ? [{ veld: 'tekst', zin: WEIGERINGEN.VELD_VERPLICHT }] : [])) return;
    if (!await opslag.vastleggen({ inburgeraarId: inburgeraar.id, onderwerp: 'AANWEZIGHEID', tekst: waarde.tekst.trim() })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Signaal aan de gemeente" over={`${naamVan(inburgeraar)} · ${inburgeraar.mijnOpdracht.gemeente}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Geef het door">
      <p>De consulent leest dit en antwoordt. U kunt de tekst aanpassen.</p>
      <VrijeTekst naam="tekst" label="Wat is er aan de hand?" hint="Schrijf ook wat u al deed. Schrijf niets over gezondheid." regels={5} rubriek="SIGNALEN" persoonId={inburgeraar.id} waarde={waarde.tekst} zet={(tekst) => zet({ tekst })} />
    </Taakvenster>
  );
}
