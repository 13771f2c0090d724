import { useState } from 'react';
import { plusDagen } from '../../../shared/rules/datum.ts';
import type { Woonregel } from '../../../shared/rules/woonlijst.ts';
import type { Woonstand } from '../../../shared/rules/wonen.ts';
import { partijTekst, WOONPLEKKEN, WOONSTANDEN, WOONSTAPPEN } from '../../app/woonwoorden.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { later } from '../../app/later.tsx';
import { datumTekst } from '../../app/opmaak.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { WonenVastleggenDocument } from '../../gql/generated/wonen/WonenVastleggenDocument.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import type { Melding, Plan } from './woon.ts';
import './wonen.css';

const Stokt = later(() => import('./Stokt.tsx'));

interface StapProps {
  persoonId: string;
  naam: string;
  regel: Woonregel<Plan, Melding>;
  /** The user owes this step, or may report on it. */
  eigen: boolean;
  /** What else a report of this kind says, such as the day of the key. */
  erbij?: (stand: Woonstand) => { versie: number; sleutelOp: string | null } | null;
  /** What others reported does not exist for the user. */
  onbekend?: boolean;
}

const LEEG = { opmerking: '' };
const TERUG_DAGEN = 7;
/** Within a sentence: only the first letter gets small. */
const midden = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

/** One step: who owes it, when it is planned, and ticking it. Ticked by mistake: take it back, which is a report as well. */
export default function Stap({ persoonId, naam, regel, eigen, erbij, onbekend = false }: StapProps) {
  const vandaag = useVandaag();
  const { stap, partij, plan, melding, stand } = regel;
  const [stokt, zetStokt] = useState(false);
  const { waarde, zet, wis } = useConcept(`woonstap/${persoonId}/${stap}`, LEEG);
  const opslag = useVastleggen(WonenVastleggenDocument, { plek: `woonstap-${persoonId}-${stap}`, gelukt: 'Het staat erin.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const wat = WOONSTAPPEN[stap];
  const meld = async (nieuw: Woonstand) => {
    const opmerking = nieuw === 'STOKT' ? waarde.opmerking.trim() : '';
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, wonen: { ...erbij?.(nieuw), stappen: [{ stap, stand: nieuw, datum: vandaag, ...(opmerking !== '' && { opmerking }) }] } })) return;
    wis();
    zetStokt(false);
  };
  const gedaan = stand === 'GEDAAN' || stand === 'VERVALLEN';
  // A slip is seen within days; what stands longer is history.
  const terug = (gedaan || stand === 'STOKT') && melding !== null && melding.datum >= plusDagen(vandaag, -TERUG_DAGEN);
  return (
    <li className="woonstap">
      <div className="woonstap__kop">
        <span><strong>{wat}</strong><br />
          <span className="ss-zacht ss-klein">{[partijTekst(partij), plan && `${datumTekst(plan.datum)}${plan.tijd ? `, ${plan.tijd}` : ''}`, plan?.plek && midden(WOONPLEKKEN[plan.plek])].filter(Boolean).join(' · ')}</span>
        </span>
        {!onbekend && <Stand regel={regel} />}
      </div>
      {!onbekend && melding && melding.stand !== 'GEPLAND' && <p className="ss-zacht ss-klein">{WOONSTANDEN[melding.stand].tekst.toLowerCase()} op {datumTekst(melding.datum)}, gemeld door {melding.herkomst.organisatie}{melding.opmerking ? `: ${melding.opmerking}` : ''}</p>}
      {eigen && (
        <div className="ss-rij">
          {!gedaan && <Knop soort="primair" icoon="vink" bezig={opslag.bezig} onClick={() => void meld('GEDAAN')}>Gedaan<span className="ss-onzichtbaar"> {wat} van {naam}</span></Knop>}
          {!gedaan && stand !== 'STOKT' && <Knop icoon="vlag" aria-expanded={stokt} onClick={() => zetStokt(!stokt)}>Lukt niet<span className="ss-onzichtbaar"> {wat} van {naam}</span></Knop>}
          {terug && <Knop soort="stil" icoon="vernieuw" bezig={opslag.bezig} onClick={() => void meld('GEPLAND')}>Ongedaan maken<span className="ss-onzichtbaar"> {wat} van {naam}</span></Knop>}
        </div>
      )}
      {stokt && (
        <Stokt persoonId={persoonId} opmerking={waarde.opmerking} zet={(opmerking) => zet({ opmerking })}>
          <Knop icoon="vlag" bezig={opslag.bezig} onClick={() => void meld('STOKT')}>Meld dat het niet lukt</Knop><Knop soort="stil" bezig={opslag.bezig} onClick={() => void meld('VERVALLEN')}>Is niet nodig</Knop>
        </Stokt>
      )}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </li>
  );
}

function Stand({ regel: { stand, teLaat } }: { regel: Woonregel }) {
  if (stand === 'OPEN') return <Label toon="neutraal" icoon="leeg">Nog niet gepland</Label>;
  if (teLaat) return <Label toon="fout" icoon="fout">{stand === 'STOKT' ? 'Stokt, dag voorbij' : 'Dag voorbij'}</Label>;
  const { tekst, toon } = WOONSTANDEN[stand];
  return <Label toon={toon} icoon={stand === 'GEDAAN' ? 'vink' : stand === 'STOKT' ? 'fout' : stand === 'VERVALLEN' ? 'min' : 'kalender'}>{tekst}</Label>;
}
