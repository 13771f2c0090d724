import type { ReactNode } from 'react';
import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { Knop } from './Knop.tsx';
import { Melding } from './Melding.tsx';
import { t } from '../taal/taal.ts';
import './Toestanden.css';

interface LadenProps {
  vorm?: 'regels' | 'tabel' | 'kaarten';
  aantal?: number;
  /** Read aloud. */
  tekst?: string;
}

/** The shape of what is coming. Appears after a fifth of a second, so that fast answers do not flicker. */
export function Laden({ vorm = 'regels', aantal = 3, tekst = t('Even geduld, de gegevens komen eraan.') }: LadenProps) {
  return (
    <div className={`ss-laden ss-laden--${vorm}`} role="status">
      <span className="ss-onzichtbaar">{tekst}</span>
      {Array.from({ length: aantal }, (_, plek) => <span key={plek} className="ss-laden__vorm" aria-hidden="true" />)}
    </div>
  );
}

interface LeegProps {
  titel: string;
  icoon?: Icoonnaam;
  actie?: ReactNode;
  children?: ReactNode;
}

/** Nothing here, and that is in order: says why, and what to do if there is something to do. */
export function Leeg({ titel, icoon = 'leeg', actie, children }: LeegProps) {
  return (
    <div className="ss-leeg">
      <span className="ss-leeg__icoon"><Icoon naam={icoon} maat={2} /></span>
      <p className="ss-leeg__titel">{titel}</p>
      {children && <div className="ss-zacht">{children}</div>}
      {actie}
    </div>
  );
}

interface FoutProps {
  titel?: string;
  /** The sentence for the user. */
  children: ReactNode;
  opnieuw?: () => void;
  bezig?: boolean;
}

/** Something did not come. What is wrong, and one way on. */
export function Fout({ titel = t('Dit lukt nu niet'), children, opnieuw, bezig = false }: FoutProps) {
  const acties = opnieuw && <Knop icoon="vernieuw" bezig={bezig} onClick={opnieuw}>{t('Opnieuw proberen')}</Knop>;
  return <Melding soort="fout" titel={titel} meteen acties={acties}>{children}</Melding>;
}
