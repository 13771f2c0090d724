import { useState } from 'react';
import type { TaakveldenFragment } from '../../gql/generated/app.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { useVandaag } from '../klok.ts';
import { later } from '../later.tsx';
import { aantal } from '../opmaak.ts';
import { type Benoembaar, naamVan } from '../persoon.ts';
import { useIk, useMag } from '../sessie/ikContext.ts';
import { taaklabel, taaknaam, waaromzin } from './taakwoorden.ts';
import './taken.css';

const Aanmelden = later(() => import('./Aanmelden.tsx'));
const TaakGeven = later(() => import('./TaakGeven.tsx'));
const TaakUitstellen = later(() => import('./TaakUitstellen.tsx'));

/** A task with whom it is about; in a dossier everybody knows that. */
export type Taakregel = TaakveldenFragment & {
  inburgeraar: { id: string } & Partial<Benoembaar>;
  /** Of the same person there is more. */
  nogMeer?: number;
};

interface TakenlijstProps {
  taken: readonly Taakregel[];
  /** Names the person, with a link to the dossier. */
  metPersoon?: boolean;
  label: string;
}

/** What asks for somebody: who, why, what to do, and until when. */
export function Takenlijst({ taken, metPersoon = false, label }: TakenlijstProps) {
  return <ul className="ss-taken" aria-label={label}>{taken.map((taak) => <Taakrij key={taak.id} taak={taak} metPersoon={metPersoon} />)}</ul>;
}

function Taakrij({ taak, metPersoon }: { taak: Taakregel; metPersoon: boolean }) {
  const vandaag = useVandaag();
  const { tekst, toon, icoon } = taaklabel(taak, vandaag);
  const wie = metPersoon ? naamVan({ roepnaam: null, achternaam: null, portaalnummer: null, ...taak.inburgeraar }) : null;
  return (
    <li className={`ss-taak ss-taak--${taak.uitgesteldTot === null ? taak.ernst : 'later'}`}>
      <div className="ss-taak__kop">
        {wie !== null && <strong><Koppeling to={`/inburgeraars/${taak.inburgeraar.id}`}>{wie}</Koppeling></strong>}
        <span className="ss-taak__wat">{taaknaam(taak.soort)}</span>
        <Label toon={toon} icoon={icoon}>{tekst}</Label>
      </div>
      <div className="ss-taak__tekst">
        <p className="ss-taak__doen"><Icoon naam="pijlRechts" maat={1} />{taak.doen}</p>
        <p className="ss-zacht ss-klein">{waaromzin(taak)} <span className="ss-taak__bron">{taak.bron}</span></p>
        {taak.reden !== null && <p className="ss-klein">Uitgesteld, omdat: {taak.reden}</p>}
        {taak.nogMeer !== undefined && taak.nogMeer > 0 && <p className="ss-klein">{`En nog ${aantal(taak.nogMeer, 'taak', 'taken')} in het dossier.`}</p>}
      </div>
      <Handelingen taak={taak} wie={wie} />
    </li>
  );
}

/** Putting off and handing over, for who may; the name makes each button say whose task it is. */
function Handelingen({ taak, wie }: { taak: Taakregel; wie: string | null }) {
  const mag = useMag('taak:vastleggen');
  const ik = useIk();
  const magAanmelden = useMag('betrokkenheid:vastleggen');
  const [open, zetOpen] = useState<'uitstel' | 'geven' | 'aanmelden' | null>(null);
  if (!mag) return null;
  const over = `${taaknaam(taak.soort)}${wie === null ? '' : `, ${wie}`}`;
  return (
    <div className="ss-rij ss-rij--krap ss-taak__knoppen">
      {taak.soort === 'TAALPUNT_NODIG' && magAanmelden && <Knop icoon="plus" onClick={() => zetOpen('aanmelden')} aria-label={`Aanmelden bij het Taalpunt${wie === null ? '' : `: ${wie}`}`}>Aanmelden</Knop>}
      <Knop soort="stil" icoon="klok" onClick={() => zetOpen('uitstel')} aria-label={`${taak.uitgesteldTot === null ? 'Later' : 'Uitstel wijzigen'}: ${over}`}>{taak.uitgesteldTot === null ? 'Later' : 'Uitstel wijzigen'}</Knop>
      <Knop soort="stil" icoon="persoon" onClick={() => zetOpen('geven')} aria-label={`Geven aan een collega: ${over}`}>{taak.eigenaarId === ik.id ? 'Geven' : taak.eigenaar ?? 'Niemand'}</Knop>
      {open === 'uitstel' && <TaakUitstellen taak={taak} over={over} sluit={() => zetOpen(null)} />}
      {open === 'aanmelden' && <Aanmelden persoonId={taak.inburgeraar.id} over={over} opdracht="TAALPUNT" sluit={() => zetOpen(null)} />}
      {open === 'geven' && <TaakGeven taak={taak} over={over} sluit={() => zetOpen(null)} />}
    </div>
  );
}
