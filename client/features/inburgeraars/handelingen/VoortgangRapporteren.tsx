import { useMemo, useState } from 'react';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { naamVan } from '../../../app/persoon.ts';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { bekendeNiveaus, isLeeg, LEEG_RAPPORT, opVeld, rapportInhoud, type Rapport } from '../../../app/voortgang/rapport.ts';
import { Rapportagevelden } from '../../../app/voortgang/Rapportagevelden.tsx';
import { VoortgangRapporterenDocument } from '../../../gql/generated/inburgeraars/VoortgangRapporterenDocument.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import type { Deel, Dossier } from '../kaarten/kaart.tsx';
import { controleerRapportage } from './controles.ts';
import { Invoervenster } from './Invoervenster.tsx';
import { useControle } from './useControle.ts';

type Voortgang = NonNullable<Dossier['taalVoortgang']>;

export function VoortgangKnoppen(deel: Deel<Voortgang>) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop icoon="potlood" onClick={() => zetOpen(true)}>Voortgang rapporteren</Knop>
      {open && <VoortgangRapporteren {...deel} sluit={() => zetOpen(false)} />}
    </>
  );
}

/** A report begins with the levels of the one before: what went up is what is changed. The same fields as in the report on a class. */
function VoortgangRapporteren({ van, persoon, sluit }: Deel<Voortgang> & { sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ datum: vandaag, ...LEEG_RAPPORT }), [vandaag]);
  const { waarde: { datum, ...invoer }, zet, wis, hersteld } = useConcept(`voortgang/${persoon.id}`, begin);
  // What was established after the day that is reported on is for a later report.
  const rapport: Rapport = { id: persoon.id, invoer, bekend: bekendeNiveaus(van.niveaus.filter(({ vastgesteldOp }) => vastgesteldOp <= datum)) };
  const opslag = useVastleggen(VoortgangRapporterenDocument, { plek: persoon.id, gelukt: 'De rapportage is opgeslagen.' });
  const [verstuurd, zetVerstuurd] = useState<readonly { vaardigheid: string }[]>([]);
  const { fouten, keur } = useControle(useMemo(() => opslag.velden.map((fout) => opVeld(persoon.id, fout, verstuurd) ?? fout), [opslag.velden, persoon.id, verstuurd]));
  const verstuur = async () => {
    if (!keur(controleerRapportage(datum, rapport, vandaag))) return;
    const inhoud = rapportInhoud(rapport);
    zetVerstuurd(inhoud.niveaus ?? []);
    if (!await opslag.vastleggen({ inburgeraarId: persoon.id, datum, ...inhoud })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster
      titel="Voortgang rapporteren" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} opslaan="Rapportage opslaan" hersteld={hersteld && !isLeeg(invoer)} wis={wis}
      fouten={fouten}
    >
      <Datumveld naam="datum" label="Op welke dag was dit zo?" tot={vandaag} waarde={datum} zet={(nieuw) => zet((oud) => ({ ...oud, datum: nieuw }))} />
      <Rapportagevelden rapport={rapport} naam={naamVan(persoon)} peildag={datum === '' ? vandaag : datum} zet={(nieuw) => zet((oud) => ({ ...oud, ...nieuw }))} laat={() => zet((oud) => ({ ...oud, ...LEEG_RAPPORT }))} />
    </Invoervenster>
  );
}
