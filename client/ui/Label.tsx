import type { ReactNode } from 'react';
import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { klassen } from './klassen.ts';
import './Label.css';

/** How something stands, for colour: always beside words that say the same. */
export type Toon = 'goed' | 'letop' | 'fout' | 'info' | 'neutraal';

const TONEN: Readonly<Record<Toon, string>> = {
  goed: 'utrecht-status-badge--success',
  letop: 'utrecht-status-badge--warning',
  fout: 'utrecht-status-badge--error',
  info: 'utrecht-status-badge--active',
  neutraal: 'utrecht-status-badge--neutral',
};

interface LabelProps {
  toon?: Toon;
  icoon?: Icoonnaam;
  children: ReactNode;
}

/** A word or two about the state of a thing. */
export function Label({ toon = 'neutraal', icoon, children }: LabelProps) {
  return (
    <span className={klassen('utrecht-status-badge ss-label', TONEN[toon])}>
      {icoon && <Icoon naam={icoon} maat={1} />}
      {children}
    </span>
  );
}
