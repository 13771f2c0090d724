import { useState } from 'react';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { datumTekst, urenUitMinuten } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { UrenReagerenDocument } from '../../../gql/generated/inburgeraars/UrenReagerenDocument.ts';
import { Knop } from '../../../ui/Knop.tsx';
import type { Urenregel } from '../kaarten/Uurregel.tsx';
import { Invoervenster } from './Invoervenster.tsx';
import { t } from '../../../taal/taal.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';

/** The person says whether hours that an organisation wrote down are right. The entry itself stays as it was. */
export function UrenReageren({ regel, persoonId }: { regel: Urenregel; persoonId: string }) {
  const mag = useMag('participatieUren:reageren');
  const [betwist, zetBetwist] = useState(false);
  const opslag = useVastleggen(UrenReagerenDocument, { plek: `${regel.id}/klopt`, gelukt: t('U hebt gezegd dat deze uren kloppen.') });
  if (!mag) return null;
  return (
    <>
      <div className="ss-rij ss-rij--krap">
        {regel.reactie !== 'BEVESTIGD' && <Knop icoon="vink" bezig={opslag.bezig} onClick={() => void opslag.vastleggen({ urenId: regel.id, reactie: 'BEVESTIGD' })}>{t('Klopt')}</Knop>}
        {regel.reactie !== 'BETWIST' && <Knop icoon="kruis" onClick={() => zetBetwist(true)}>{t('Klopt niet')}</Knop>}
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
  const opslag = useVastleggen(UrenReagerenDocument, { plek: `${regel.id}/kloptniet`, gelukt: t('U hebt gezegd dat deze uren niet kloppen.') });
  const verstuur = async () => {
    const toelichting = waarde.toelichting.trim();
    if (toelichting.length > HOOGSTENS || !await opslag.vastleggen({ urenId: regel.id, reactie: 'BETWIST', toelichting: toelichting || null })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel={t('Deze uren kloppen niet')} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={opslag.velden} opslaan={t('Versturen')} hersteld={hersteld} wis={wis}>
      <p><Opgeschreven>{regel.activiteit}</Opgeschreven>, {datumTekst(regel.datum)}: {urenUitMinuten(regel.minuten)}. {t('Opgeschreven door {{organisatie}}.', { organisatie: regel.herkomst.organisatie })}</p>
      <VrijeTekst
        naam="toelichting" label={t('Wat klopt er niet?')} hint={t('U mag schrijven in uw eigen taal.')} optioneel maxTekens={HOOGSTENS} rubriek="PARTICIPATIE_UREN" persoonId={persoonId} alleenBij={regel.herkomst.organisatie} waarde={waarde.toelichting}
        zet={(toelichting) => zet({ toelichting })}
      />
    </Invoervenster>
  );
}
