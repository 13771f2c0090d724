import { useState } from 'react';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { datumTekst, urenUitMinuten } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { UrenReagerenDocument } from '../../../gql/generated/inburgeraars.ts';
import { Knop } from '../../../ui/Knop.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { Invoervenster } from './Invoervenster.tsx';

type Urenregel = NonNullable<Dossier['participatieUren']>['regels'][number];

/** The person says whether hours that an organisation wrote down are right. The entry itself stays as it was. */
export function UrenReageren({ regel, persoonId }: { regel: Urenregel; persoonId: string }) {
  const mag = useMag('participatieUren:reageren');
  const [betwist, zetBetwist] = useState(false);
  const opslag = useVastleggen(UrenReagerenDocument, { plek: `${regel.id}/klopt`, gelukt: 'U hebt gezegd dat deze uren kloppen.' });
  if (!mag) return null;
  return (
    <>
      <div className="ss-rij ss-rij--krap">
        {regel.reactie !== 'BEVESTIGD' && <Knop icoon="vink" bezig={opslag.bezig} onClick={() => void opslag.vastleggen({ urenId: regel.id, reactie: 'BEVESTIGD' })}>Klopt</Knop>}
        {regel.reactie !== 'BETWIST' && <Knop soort="stil" onClick={() => zetBetwist(true)}>Klopt niet</Knop>}
      </div>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      {betwist && <Betwisten regel={regel} persoonId={persoonId} sluit={() => zetBetwist(false)} />}
    </>
  );
}

const BEGIN = { toelichting: '' };
const HOOGSTENS = 1000;

function Betwisten({ regel, persoonId, sluit }: { regel: Urenregel; persoonId: string; sluit: () => void }) {
  const { waarde, zet, wis, hersteld } = useConcept(`uren/${regel.id}`, BEGIN);
  const opslag = useVastleggen(UrenReagerenDocument, { plek: `${regel.id}/kloptniet`, gelukt: 'U hebt gezegd dat deze uren niet kloppen.' });
  const verstuur = async () => {
    const toelichting = waarde.toelichting.trim();
    if (toelichting.length > HOOGSTENS || !await opslag.vastleggen({ urenId: regel.id, reactie: 'BETWIST', toelichting: toelichting || null })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel="Deze uren kloppen niet" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={opslag.velden} opslaan="Versturen" hersteld={hersteld} wis={wis}>
      <p>{regel.activiteit} op {datumTekst(regel.datum)}: {urenUitMinuten(regel.minuten)}, opgeschreven door {regel.herkomst.organisatie}.</p>
      <VrijeTekst
        naam="toelichting" label="Wat klopt er niet?" optioneel maxTekens={HOOGSTENS} rubriek="PARTICIPATIE_UREN" persoonId={persoonId} alleenBij={regel.herkomst.organisatie} waarde={waarde.toelichting}
        zet={(toelichting) => zet({ toelichting })}
      />
    </Invoervenster>
  );
}
