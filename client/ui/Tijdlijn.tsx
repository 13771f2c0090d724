import type { ReactNode } from 'react';
import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { klassen } from './klassen.ts';
import type { Zin } from '../taal/catalogus.ts';
import { t } from '../taal/taal.ts';
import './Tijdlijn.css';

export type Tijdlijnstand = 'gedaan' | 'nu' | 'komt' | 'telaat';

export interface Moment {
  sleutel: string;
  titel: string;
  /** A date in words, or what is still to come. */
  wanneer: string;
  stand: Tijdlijnstand;
  inhoud?: ReactNode;
}

const STANDEN: Readonly<Record<Tijdlijnstand, { icoon: Icoonnaam; woord: Zin }>> = {
  gedaan: { icoon: 'vink', woord: 'gedaan' },
  nu: { icoon: 'klok', woord: 'nu' },
  komt: { icoon: 'meer', woord: 'komt nog' },
  telaat: { icoon: 'fout', woord: 'te laat' },
};

/** What happened and what comes, in order. */
export function Tijdlijn({ label, momenten }: { label: string; momenten: readonly Moment[] }) {
  return (
    <ol className="ss-tijdlijn" aria-label={label}>
      {momenten.map(({ sleutel, titel, wanneer, stand, inhoud }) => (
        <li key={sleutel} className={klassen('ss-moment', `ss-moment--${stand}`)} aria-current={stand === 'nu' ? 'step' : undefined}>
          <span className="ss-moment__teken"><Icoon naam={STANDEN[stand].icoon} maat={1} /></span>
          <div className="ss-moment__inhoud">
            <p className="ss-moment__titel">{titel}<span className="ss-onzichtbaar"> ({t(STANDEN[stand].woord)})</span></p>
            <p className="ss-moment__wanneer">{wanneer}</p>
            {inhoud && <div>{inhoud}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
