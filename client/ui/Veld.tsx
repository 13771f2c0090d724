import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type Veldgegevens, useVeld } from './formuliervelden.ts';
import { Icoon } from './Icoon.tsx';
import { klassen } from './klassen.ts';
import { t } from '../taal/taal.ts';
import './Veld.css';

export interface VeldProps {
  /** Name in the form; errors of the server are found by it, e.g. `regels.3.minuten`. */
  naam: string;
  label: string;
  hint?: ReactNode;
  /** An error of the screen itself; goes before one of the server. */
  fout?: string;
  /** Required is the rule: what may stay empty says so. */
  optioneel?: boolean;
  /** The label is read aloud but not seen: for a cell whose column already says it. */
  labelVerborgen?: boolean;
  breedte?: 'smal' | 'midden' | 'vol';
  uit?: boolean;
}

interface SchilProps extends VeldProps {
  gegevens: Veldgegevens;
  children: ReactNode;
}

/** Label, hint, error and control in their fixed order. */
export function Veldschil({ label, hint, optioneel, labelVerborgen, breedte = 'vol', gegevens, children }: SchilProps) {
  const { id, hintId, foutId, fout } = gegevens;
  return (
    <div className={klassen('utrecht-form-field ss-veld', `ss-veld--${breedte}`, fout !== undefined && !labelVerborgen && 'utrecht-form-field--invalid')}>
      <label htmlFor={id} className={klassen('utrecht-form-label utrecht-form-field__label', labelVerborgen && 'ss-onzichtbaar')}>
        {label}{optioneel && <span className="ss-veld__optioneel"> ({t('niet verplicht')})</span>}
      </label>
      {hintId && <div id={hintId} className="utrecht-form-field-description">{hint}</div>}
      {foutId && <Foutzin id={foutId}>{fout}</Foutzin>}
      {children}
    </div>
  );
}

export function Foutzin({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="utrecht-form-field-error-message ss-foutzin"><Icoon naam="fout" maat={1.125} />{children}</p>
  );
}

type Invoer = Pick<ComponentPropsWithRef<'input'>, 'autoComplete' | 'inputMode' | 'maxLength' | 'placeholder' | 'spellCheck' | 'ref'>;

export interface TekstveldProps extends VeldProps, Invoer {
  waarde: string;
  zet: (waarde: string) => void;
}

/** One line of text. Every input has a limit: 200 signs where nothing else is said. */
export function Tekstveld(props: TekstveldProps) {
  const { naam, label, hint, fout, uit, waarde, zet, autoComplete = 'off', maxLength = 200, optioneel: _o, labelVerborgen: _l, breedte: _b, ...rest } = props;
  const gegevens = useVeld(naam, label, hint, fout);
  return (
    <Veldschil {...props} gegevens={gegevens}>
      <input
        type="text" {...rest} {...bediening(gegevens, naam)} disabled={uit} autoComplete={autoComplete} maxLength={maxLength} value={waarde}
        onChange={(gebeurtenis) => zet(gebeurtenis.target.value)} className="utrecht-textbox utrecht-textbox--html-input"
      />
    </Veldschil>
  );
}

/** A number as people type it, with a comma; `leesGetal` makes a number of it. No spinner that a wheel turns unseen. */
export function Getalveld({ eenheid, ...props }: TekstveldProps & { eenheid?: string }) {
  return <Tekstveld breedte="smal" inputMode="decimal" maxLength={12} {...props} label={eenheid ? `${props.label} (${eenheid})` : props.label} />;
}

export interface DatumveldProps extends VeldProps {
  /** 'YYYY-MM-DD', or empty. */
  waarde: string;
  zet: (waarde: string) => void;
  van?: string;
  tot?: string;
}

/** The date field of the device itself: every phone has one that its owner knows. */
export function Datumveld(props: DatumveldProps) {
  const { naam, label, hint, fout, uit, waarde, zet, van, tot } = props;
  const gegevens = useVeld(naam, label, hint, fout);
  return (
    <Veldschil breedte="smal" {...props} gegevens={gegevens}>
      <input
        type="date" {...bediening(gegevens, naam)} disabled={uit} min={van} max={tot} value={waarde}
        onChange={(gebeurtenis) => zet(gebeurtenis.target.value)} className="utrecht-textbox utrecht-textbox--html-input ss-veld__datum"
      />
    </Veldschil>
  );
}

/** What every control has from its field. */
export function bediening({ id, fout, beschrijving }: Veldgegevens, naam: string) {
  return { id, name: naam, 'aria-invalid': fout !== undefined || undefined, 'aria-describedby': beschrijving } as const;
}
