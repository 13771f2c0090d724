import type { ReactNode } from 'react';
import { Uitklap } from './Uitklap.tsx';
import { t } from '../taal/taal.ts';
import './Toestanden.css';

interface AfgeschermdProps {
  /** What is shielded, e.g. 'Gezondheid'. */
  titel: string;
  /** The server's own sentence: why not, and who may. */
  uitleg: string;
  /** One line instead of a block: in a list of shielded subjects. */
  klein?: boolean;
}

/** Shielded is not empty: a quiet lock that can say why. */
export function Afgeschermd({ titel, uitleg, klein = false }: AfgeschermdProps) {
  return (
    <div className={klein ? 'ss-afgeschermd ss-afgeschermd--klein' : 'ss-afgeschermd'}>
      <p>{titel}<span className="ss-zacht"> {t('is voor u afgeschermd')}</span></p>
      <Waarom over={titel} dicht>{uitleg}</Waarom>
    </div>
  );
}

interface WaaromProps {
  /** What it is about, for who hears the question without the card around it. */
  over: string;
  /** Shielded: a closed lock, and why not. */
  dicht?: boolean;
  /** A lock alone, where the words would stand a hundred times below each other. */
  klein?: boolean;
  bijOpenen?: () => void;
  /** The server's own sentence. */
  children: ReactNode;
}

/** Why may I see this, or why not and who may: the same lock beside everything about a person. */
export function Waarom({ over, dicht = false, klein = false, bijOpenen, children }: WaaromProps) {
  const vraag = dicht ? t('Waarom niet?') : t('Waarom zie ik dit?');
  return (
    <Uitklap
      stil icoon={dicht ? 'slot' : 'slotOpen'} bijOpenen={bijOpenen}
      titel={<span className={klein ? 'ss-onzichtbaar' : undefined}>{vraag}<span className="ss-onzichtbaar"> ({over})</span></span>}
    >
      <div className="ss-klein ss-lees">{children}</div>
    </Uitklap>
  );
}
