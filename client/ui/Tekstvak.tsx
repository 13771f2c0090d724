import type { ReactNode } from 'react';
import { useVeld } from './formuliervelden.ts';
import { Icoon } from './Icoon.tsx';
import { bediening, Veldschil, type VeldProps } from './Veld.tsx';

export interface TekstvakProps extends VeldProps {
  waarde: string;
  zet: (waarde: string) => void;
  maxTekens?: number;
  regels?: number;
  /** Who will read this: said before it is written. */
  lezers?: ReactNode;
  /** A warning about what was typed, empty while there is none: said when it appears, and read again with the field. */
  letOp?: string;
}

/** Free text of more than one line. Too long is shown, not cut off: nobody loses a pasted text without seeing it. */
export function Tekstvak(props: TekstvakProps) {
  const { naam, label, hint, fout, uit, waarde, zet, maxTekens = 2000, regels = 4, lezers, letOp } = props;
  const teLang = waarde.length > maxTekens;
  const gegevens = useVeld(naam, label, hint, fout ?? (teLang ? `Deze tekst is ${waarde.length - maxTekens} tekens te lang.` : undefined));
  const onderId = `${gegevens.id}-onder`;
  const letOpId = `${gegevens.id}-letop`;
  const kenmerken = bediening(gegevens, naam);
  return (
    <Veldschil {...props} gegevens={gegevens}>
      <textarea
        {...kenmerken} aria-describedby={[kenmerken['aria-describedby'], letOp && letOpId, onderId].filter(Boolean).join(' ')} rows={regels} disabled={uit} value={waarde}
        onChange={(gebeurtenis) => zet(gebeurtenis.target.value)} className="utrecht-textarea utrecht-textarea--html-textarea"
      />
      {letOp !== undefined && (
        <div id={letOpId} role="status" className="ss-tekstvak__letop">{letOp !== '' && <p><Icoon naam="info" maat={1.125} /><span>{letOp}</span></p>}</div>
      )}
      <div id={onderId} className="ss-tekstvak__onder">
        {lezers && <span className="ss-tekstvak__lezers"><Icoon naam="oog" maat={1.125} /><span>Dit lezen: {lezers}</span></span>}
        {waarde.length > maxTekens * 0.8 && <span className="ss-cijfers">{waarde.length} van {maxTekens} tekens</span>}
      </div>
    </Veldschil>
  );
}
