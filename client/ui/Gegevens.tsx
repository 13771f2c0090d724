import type { ReactNode } from 'react';
import { klassen } from './klassen.ts';
import type { Toon } from './Label.tsx';
import { t } from '../taal/taal.ts';
import './Gegevens.css';
import './Toon.css';

export interface Gegeven {
  term: string;
  waarde: ReactNode;
}

/** Terms with their values. What is not known is said, not left out. */
export function Gegevens({ gegevens, kolommen = false }: { gegevens: readonly Gegeven[]; kolommen?: boolean }) {
  return (
    <dl className={klassen('ss-gegevens', kolommen && 'ss-gegevens--kolommen')}>
      {gegevens.map(({ term, waarde }) => (
        <div key={term} className="ss-gegeven">
          <dt>{term}</dt>
          <dd>{waarde === null || waarde === undefined || waarde === '' ? <span className="ss-zacht">{t('niet bekend')}</span> : waarde}</dd>
        </div>
      ))}
    </dl>
  );
}

interface KerncijferProps {
  label: string;
  waarde: ReactNode;
  onder?: ReactNode;
  toon?: Toon;
}

/** One figure that matters, large. */
export function Kerncijfer({ label, waarde, onder, toon }: KerncijferProps) {
  return (
    <div className={klassen('ss-kerncijfer', toon && `ss-toon--${toon} ss-kerncijfer--toon`)}>
      <p className="ss-kerncijfer__label">{label}</p>
      <p className="ss-kerncijfer__waarde">{waarde}</p>
      {onder && <p className="ss-zacht ss-klein">{onder}</p>}
    </div>
  );
}
