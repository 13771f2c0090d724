import { useId, useRef } from 'react';
import { Icoon } from './Icoon.tsx';
import { Knop } from './Knop.tsx';
import { t } from '../taal/taal.ts';
import './Zoekveld.css';

interface ZoekveldProps {
  /** What is searched, e.g. 'Zoek een cursist op naam'. */
  label: string;
  labelVerborgen?: boolean;
  waarde: string;
  zet: (waarde: string) => void;
  /** Said aloud while the list below changes, e.g. '12 gevonden'. */
  uitkomst?: string;
  placeholder?: string;
}

/** Searches while typing; give the list `useUitgesteld(waarde)`. */
export function Zoekveld({ label, labelVerborgen = false, waarde, zet, uitkomst, placeholder }: ZoekveldProps) {
  const id = useId();
  const invoer = useRef<HTMLInputElement>(null);
  const wis = () => {
    zet('');
    invoer.current?.focus();
  };
  return (
    <search className="ss-zoek">
      <label htmlFor={id} className={labelVerborgen ? 'ss-onzichtbaar' : 'utrecht-form-label'}>{label}</label>
      <div className="ss-zoek__vak">
        <Icoon naam="zoek" className="ss-zoek__icoon" />
        <input
          ref={invoer} id={id} type="search" className="utrecht-textbox utrecht-textbox--html-input" autoComplete="off" spellCheck={false} maxLength={100}
          enterKeyHint="search" placeholder={placeholder} value={waarde} onChange={(gebeurtenis) => zet(gebeurtenis.target.value)}
        />
        {waarde !== '' && <span className="ss-zoek__wis"><Knop soort="stil" icoon="kruis" alleenIcoon onClick={wis}>{t('Zoekwoord wissen')}</Knop></span>}
      </div>
      <p role="status" className="ss-onzichtbaar">{uitkomst}</p>
    </search>
  );
}
