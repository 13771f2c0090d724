import { useMemo } from 'react';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { AfspraakveldenFragment } from '../../../gql/generated/inburgeraars.ts';
import { AfspraakMeldenDocument } from '../../../gql/generated/inburgeraars/AfspraakMeldenDocument.ts';
import { Keuzerondjes, type Optie } from '../../../ui/Keuze.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import { EINDSTANDEN } from '../../../../shared/rules/afspraken.ts';
import { AFSPRAAK_STANDEN, type AfspraakStand } from '../../../../shared/rules/pip.ts';
import { AFSPRAAKSTANDEN } from '../woorden.ts';
import { controleerMelding } from './controles.ts';
import { Invoervenster } from './Invoervenster.tsx';
import { useControle } from './useControle.ts';

interface AfspraakMeldenProps {
  afspraak: Pick<AfspraakveldenFragment, 'id' | 'thema' | 'tekst' | 'versie'>;
  persoonId: string;
  sluit: () => void;
}

const STANDEN: readonly Optie<AfspraakStand>[] = AFSPRAAK_STANDEN.map((waarde) => ({
  waarde, tekst: AFSPRAAKSTANDEN[waarde].tekst, ...(EINDSTANDEN.includes(waarde) && { uitleg: 'Daarna kunt u niets meer melden.' }),
}));

/** The executing organisation says how an agreement stands; the agreement itself stays as it was made. */
export function AfspraakMelden({ afspraak, persoonId, sluit }: AfspraakMeldenProps) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ stand: '' as AfspraakStand | '', datum: vandaag, opmerking: '' }), [vandaag]);
  const { waarde, zet, wis, hersteld } = useConcept(`afspraak/${afspraak.id}`, begin);
  const opslag = useVastleggen(AfspraakMeldenDocument, { plek: afspraak.id, gelukt: 'Uw melding is opgeslagen.' });
  const { fouten, keur } = useControle(opslag.velden);
  const verstuur = async () => {
    const { stand, datum, opmerking } = waarde;
    if (!keur(controleerMelding(waarde, vandaag))) return;
    const gelukt = await opslag.vastleggen({ afspraakId: afspraak.id, versie: afspraak.versie, stand, datum, opmerking: opmerking.trim() || null });
    if (!gelukt) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster
      titel="Melden hoe het gaat" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Melding opslaan"
      hersteld={hersteld} wis={wis}
    >
      <p className="ss-citaat ss-getypt">{afspraak.tekst}</p>
      <Keuzerondjes naam="stand" label="Hoe staat het ervoor?" opties={STANDEN} waarde={waarde.stand} zet={(stand) => zet((oud) => ({ ...oud, stand }))} />
      <Datumveld naam="datum" label="Op welke dag was dit zo?" tot={vandaag} waarde={waarde.datum} zet={(datum) => zet((oud) => ({ ...oud, datum }))} />
      <VrijeTekst
        naam="opmerking" label="Opmerking" optioneel hint="Schrijf niets over gezondheid." rubriek={afspraak.thema} persoonId={persoonId} waarde={waarde.opmerking}
        zet={(opmerking) => zet((oud) => ({ ...oud, opmerking }))}
      />
    </Invoervenster>
  );
}
