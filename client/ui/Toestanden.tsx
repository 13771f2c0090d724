import type { ReactNode } from 'react';
import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { Knop } from './Knop.tsx';
import { Melding } from './Melding.tsx';
import { Uitklap } from './Uitklap.tsx';
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
