import { type ReactNode, useId } from 'react';
import { useVeld } from './formuliervelden.ts';
import { Icoon } from './Icoon.tsx';
import { klassen } from './klassen.ts';
import { bediening, Foutzin, Veldschil, type VeldProps } from './Veld.tsx';
import { t } from '../taal/taal.ts';
import './Keuze.css';

export interface Optie<W extends string = string> {
  waarde: W;
  tekst: string;
  /** Where the option is not in the language of the screen: the name of another language. */
  lang?: string;
  /** One line more, only where the options stand open (Keuzerondjes). */
  uitleg?: ReactNode;
}

interface KeuzeProps<W extends string> extends VeldProps {
  opties: readonly Optie<W>[];
  /** Empty = nothing chosen yet. */
  waarde: W | '';
  zet: (waarde: W | '') => void;
  /** The text of the empty option; null leaves that option out. */
  leegTekst?: string | null;
}

/** Choose one from a list that opens: the control of the device itself. */
export function Keuzeveld<W extends string>(props: KeuzeProps<W>) {
  const { naam, label, hint, fout, uit, opties, waarde, zet, leegTekst = 'Maak een keuze' } = props;
  const gegevens = useVeld(naam, label, hint, fout);
  return (
    <Veldschil {...props} gegevens={gegevens}>
      <div className="ss-keuzeveld">
        <select
          {...bediening(gegevens, naam)} disabled={uit} value={waarde}
          onChange={(gebeurtenis) => zet(opties.find((optie) => optie.waarde === gebeurtenis.target.value)?.waarde ?? '')}
          className={klassen('utrecht-select utrecht-select--html-select', gegevens.fout !== undefined && 'utrecht-select--invalid')}
        >
          {leegTekst !== null && <option value="">{leegTekst}</option>}
          {opties.map((optie) => <option key={optie.waarde} value={optie.waarde} lang={optie.lang}>{optie.tekst}</option>)}
        </select>
        <Icoon naam="pijlOmlaag" className="ss-keuzeveld__pijl" />
      </div>
    </Veldschil>
  );
}

/** Choose one from a few that stand open: two to six options, each a large target. */
export function Keuzerondjes<W extends string>(props: KeuzeProps<W> & { naastElkaar?: boolean }) {
  const { naam, label, hint, fout, optioneel, uit, opties, waarde, zet, naastElkaar = false } = props;
  const { id, fout: zin, foutId, hintId, beschrijving } = useVeld(naam, label, hint, fout);
  return (
    <fieldset
      role="radiogroup" aria-describedby={beschrijving} aria-invalid={zin !== undefined || undefined}
      className={klassen('utrecht-form-fieldset utrecht-form-fieldset--html-fieldset', zin !== undefined && 'utrecht-form-fieldset--invalid')}
    >
      <legend className="utrecht-form-fieldset__legend">{label}{optioneel && <span className="ss-veld__optioneel"> ({t('niet verplicht')})</span>}</legend>
      {hintId && <div id={hintId} className="utrecht-form-field-description">{hint}</div>}
      {foutId && <Foutzin id={foutId}>{zin}</Foutzin>}
      <div className={klassen('ss-rondjes', naastElkaar && 'ss-rondjes--naast')}>
        {opties.map((optie, plek) => (
          <label key={optie.waarde} className="ss-rondje">
            <input
              type="radio" id={plek === 0 ? id : undefined} name={`${id}${naam}`} value={optie.waarde} checked={optie.waarde === waarde} disabled={uit}
              onChange={() => zet(optie.waarde)}
            />
            <span lang={optie.lang} dir={optie.lang && 'auto'}>{optie.tekst}{optie.uitleg && <span className="ss-rondje__uitleg">{optie.uitleg}</span>}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface VinkjeProps {
  label: ReactNode;
  uitleg?: ReactNode;
  aan: boolean;
  zet: (aan: boolean) => void;
  uit?: boolean;
  naam?: string;
  fout?: string;
}

/** Yes or no, in one tap on the whole line. */
export function Vinkje({ label, uitleg, aan, zet, uit, naam, fout }: VinkjeProps) {
  const id = useId();
  return (
    <div>
      {fout && <Foutzin id={`${id}-fout`}>{fout}</Foutzin>}
      <label className="ss-rondje">
        <input
          type="checkbox" name={naam} checked={aan} disabled={uit} aria-invalid={fout !== undefined || undefined}
          aria-describedby={fout ? `${id}-fout` : undefined} onChange={(gebeurtenis) => zet(gebeurtenis.target.checked)}
        />
        <span>{label}{uitleg && <span className="ss-rondje__uitleg">{uitleg}</span>}</span>
      </label>
    </div>
  );
}
