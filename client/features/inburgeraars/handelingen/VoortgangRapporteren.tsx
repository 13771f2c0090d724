import { useMemo, useState } from 'react';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { VoortgangRapporterenDocument } from '../../../gql/generated/inburgeraars.ts';
import { Keuzerondjes, Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import { ERK_NIVEAUS, INZETTEN as INZETCODES, VAARDIGHEDEN as VAARDIGHEIDCODES } from '../../../../shared/rules/taal.ts';
import type { Deel, Dossier } from '../kaarten/kaart.tsx';
import { INZETTEN, VAARDIGHEDEN } from '../../../app/taalwoorden.ts';
import { controleerRapportage, gekozenNiveaus, opVaardigheid, type Rapportage } from './controles.ts';
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

const NIVEAUOPTIES = ERK_NIVEAUS.map((waarde) => ({ waarde, tekst: waarde }));
const INZETOPTIES = INZETCODES.map((waarde) => ({ waarde, tekst: INZETTEN[waarde] }));

/** A report begins with the levels of the one before: what went up is what is changed. */
function beginRapportage({ niveaus }: Voortgang, vandaag: string): Rapportage {
  const vorig = (vaardigheid: string) => ERK_NIVEAUS.find((niveau) => niveau === niveaus.find((n) => n.vaardigheid === vaardigheid)?.niveau) ?? '';
  return {
    datum: vandaag,
    niveaus: { LEZEN: vorig('LEZEN'), LUISTEREN: vorig('LUISTEREN'), SCHRIJVEN: vorig('SCHRIJVEN'), SPREKEN: vorig('SPREKEN'), KNM: vorig('KNM') },
    inzet: '',
    opmerking: '',
  };
}

function VoortgangRapporteren({ van, persoon, sluit }: Deel<Voortgang> & { sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => beginRapportage(van, vandaag), [van, vandaag]);
  const { waarde, zet, wis, hersteld } = useConcept(`voortgang/${persoon.id}`, begin);
  const opslag = useVastleggen(VoortgangRapporterenDocument, { plek: persoon.id, gelukt: 'De rapportage is opgeslagen.' });
  const [verstuurd, zetVerstuurd] = useState<ReturnType<typeof gekozenNiveaus>>([]);
  const { fouten, keur } = useControle(useMemo(() => opVaardigheid(opslag.velden, verstuurd), [opslag.velden, verstuurd]));
  const verstuur = async () => {
    if (!keur(controleerRapportage(waarde, vandaag))) return;
    const { datum, inzet, opmerking } = waarde;
    const niveaus = gekozenNiveaus(waarde);
    zetVerstuurd(niveaus);
    if (!await opslag.vastleggen({ inburgeraarId: persoon.id, datum, inzet, niveaus, opmerking: opmerking.trim() || null })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster
      titel="Voortgang rapporteren" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} opslaan="Rapportage opslaan" hersteld={hersteld} wis={wis}
      fouten={fouten}
    >
      <Datumveld naam="datum" label="Op welke dag was dit zo?" tot={vandaag} waarde={waarde.datum} zet={(datum) => zet((oud) => ({ ...oud, datum }))} />
      <fieldset>
        <legend className="utrecht-form-label ss-niveauvelden__kop">Niveau per vaardigheid</legend>
        <p className="ss-zacht ss-klein">Laat leeg wat u niet hebt bekeken.</p>
        <div className="ss-niveauvelden">
          {VAARDIGHEIDCODES.map((vaardigheid) => (
            <Keuzeveld
              key={vaardigheid} naam={`niveau.${vaardigheid}`} label={VAARDIGHEDEN[vaardigheid]} opties={NIVEAUOPTIES} leegTekst="–" waarde={waarde.niveaus[vaardigheid]}
              zet={(niveau) => zet((oud) => ({ ...oud, niveaus: { ...oud.niveaus, [vaardigheid]: niveau } }))}
            />
          ))}
        </div>
      </fieldset>
      <Keuzerondjes naam="inzet" label="Inzet" naastElkaar opties={INZETOPTIES} waarde={waarde.inzet} zet={(inzet) => zet((oud) => ({ ...oud, inzet }))} />
      <VrijeTekst
        naam="opmerking" label="Opmerking" optioneel hint="Schrijf niets over gezondheid." rubriek="TAAL_VOORTGANG" persoonId={persoon.id} waarde={waarde.opmerking}
        zet={(opmerking) => zet((oud) => ({ ...oud, opmerking }))}
      />
    </Invoervenster>
  );
}
