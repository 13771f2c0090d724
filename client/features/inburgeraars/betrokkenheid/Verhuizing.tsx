import { useMemo, useState } from 'react';
import { isDatum } from '../../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { useDownload } from '../../../app/uitvoer/useDownload.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { VerhuizingVastleggenDocument } from '../../../gql/generated/inburgeraars/VerhuizingVastleggenDocument.ts';
import { t } from '../../../taal/taal.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';
import type { Deel, Dossier } from '../kaarten/kaart.tsx';

type Traject = NonNullable<Dossier['trajectstatus']>;

/** Whether somebody moves away, for who reads it; and to record it, for who may. */
export function Verhuizing(deel: Deel<Traject>) {
  const [open, zetOpen] = useState(false);
  const mag = useMag('verhuizing:vastleggen') && deel.toegang.schrijven;
  const { vertrokkenOp } = deel.van;
  if (!mag && vertrokkenOp === null) return null;
  return (
    <div className="ss-rij">
      {vertrokkenOp !== null && <p>{t('Laatste dag in deze gemeente: {{datum}}.', { datum: datumTekst(vertrokkenOp) })}</p>}
      {mag && <Knop soort="stil" onClick={() => zetOpen(true)}>{vertrokkenOp === null ? 'Verhuizing vastleggen' : 'Verhuizing wijzigen'}</Knop>}
      {vertrokkenOp !== null && <Verhuisdossier persoonId={deel.persoon.id} />}
      {open && <VerhuizingVastleggen {...deel} sluit={() => zetOpen(false)} />}
    </div>
  );
}

/** What the new gemeente gets (Wi 35, fourth paragraph): to read, and for its program. */
function Verhuisdossier({ persoonId }: { persoonId: string }) {
  const { download, ...opslag } = useDownload(`verhuisdossier-${persoonId}`);
  if (!useMag('verhuisdossier:uitvoeren')) return null;
  const haal = (soort: 'VERHUISDOSSIER_PDF' | 'VERHUISDOSSIER_JSON') => download({ soort, verhuisdossier: { inburgeraarId: persoonId } });
  return (
    <section className="ss-stapel" aria-label="Voor de nieuwe gemeente">
      <p className="ss-zacht">Op verzoek krijgt de nieuwe gemeente het plan, de voortgang en de boetes (Wet inburgering 35). Stuur het langs een beveiligde weg.</p>
      <div className="ss-rij">
        <Knop icoon="download" bezig={opslag.bezig} onClick={() => void haal('VERHUISDOSSIER_PDF')}>Voor de nieuwe gemeente (PDF)</Knop>
        <Knop soort="stil" icoon="download" bezig={opslag.bezig} onClick={() => void haal('VERHUISDOSSIER_JSON')}>Als gegevens (JSON)</Knop>
      </div>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </section>
  );
}

function VerhuizingVastleggen({ van, persoon, sluit }: Deel<Traject> & { sluit: () => void }) {
  const gezien = van.vertrokkenOp;
  const begin = useMemo(() => ({ vertrokkenOp: gezien ?? '' }), [gezien]);
  const { waarde, zet, wis, hersteld } = useConcept(`verhuizing/${persoon.id}`, begin);
  const opslag = useVastleggen(VerhuizingVastleggenDocument, { plek: persoon.id, gelukt: 'De verhuizing is opgeslagen.' });
  const { fouten, keur } = useControle(opslag.velden);
  const verstuur = async () => {
    const { vertrokkenOp } = waarde;
    const leegMag = vertrokkenOp === '' && gezien !== null;
    if (!keur(leegMag || isDatum(vertrokkenOp) ? [] : [{ veld: 'vertrokkenOp', zin: WEIGERINGEN.VELD_VERPLICHT }])) return;
    if (!await opslag.vastleggen({ inburgeraarId: persoon.id, gezien, vertrokkenOp: vertrokkenOp || null })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel="Verhuizing naar een andere gemeente" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Verhuizing opslaan" hersteld={hersteld} wis={wis}>
      <p className="ss-zacht">De partners hier zien na die dag niets meer van deze persoon. De gemeente houdt het dossier tot de bewaartermijn voorbij is.</p>
      <Datumveld
        naam="vertrokkenOp" label="Laatste dag in deze gemeente" {...(gezien !== null && { hint: 'Laat leeg als iemand toch blijft.' })}
        waarde={waarde.vertrokkenOp} zet={(vertrokkenOp) => zet({ vertrokkenOp })}
      />
    </Invoervenster>
  );
}
