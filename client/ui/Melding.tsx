import type { ReactNode, Ref } from 'react';
import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { klassen } from './klassen.ts';
import './Melding.css';

export type Meldingsoort = 'info' | 'goed' | 'letop' | 'fout';

const SOORTEN: Readonly<Record<Meldingsoort, { klasse: string; icoon: Icoonnaam }>> = {
  info: { klasse: 'utrecht-alert--info', icoon: 'info' },
  goed: { klasse: 'utrecht-alert--ok', icoon: 'vink' },
  letop: { klasse: 'utrecht-alert--warning', icoon: 'fout' },
  fout: { klasse: 'utrecht-alert--error', icoon: 'fout' },
};

interface MeldingProps {
  soort?: Meldingsoort;
  titel?: string;
  /** Say it at once to who listens: for what appears after an action, not for what stood there all along. */
  meteen?: boolean;
  acties?: ReactNode;
  children?: ReactNode;
  ref?: Ref<HTMLDivElement>;
  id?: string;
}

/** A message in a block of its own. Words carry the meaning; colour and icon repeat it. */
export function Melding({ soort = 'info', titel, meteen = false, acties, children, ref, id }: MeldingProps) {
  const { klasse, icoon } = SOORTEN[soort];
  return (
    <div ref={ref} id={id} tabIndex={ref ? -1 : undefined} role={meteen ? 'alert' : undefined} className={klassen('utrecht-alert ss-melding', klasse)}>
      <div className="utrecht-alert__icon ss-melding__icoon"><Icoon naam={icoon} maat={1.5} /></div>
      <div className="utrecht-alert__content ss-melding__inhoud">
        {titel && <p className="ss-melding__titel">{titel}</p>}
        <div className="utrecht-alert__message">{children}</div>
        {acties && <div className="ss-rij">{acties}</div>}
      </div>
    </div>
  );
}
