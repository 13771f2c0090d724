import type { ReactNode } from 'react';
import { useVeld } from './formuliervelden.ts';
import { Icoon } from './Icoon.tsx';
import { bediening, Veldschil, type VeldProps } from './Veld.tsx';
import { t } from '../taal/taal.ts';

export interface TekstvakProps extends VeldProps {
  waarde: string;
  zet: (waarde: string) => void;
  maxTekens?: number;
  regels?: number;
  /** Who will read this: said before it is written. */
  lezers?: ReactNode;
  /** Warnings about what was typed, none as a rule: said when they appear, and read again with the field. */
  letOp?: readonly string[];
}

/** Free text of more than one line. Too long is shown, not cut off: nobody loses a pasted text without seeing it. */
export function Tekstvak(props: TekstvakProps) {
  const { naam, label, hint, fout, uit, waarde, zet, maxTekens = 2000, regels = 4, lezers, letOp } = props;
  const teLang = waarde.length > maxTekens;
  const gegevens = useVeld(naam, label, hint, fout ?? (teLang ? t('Deze tekst is te lang: hoogstens {{aantal}} tekens.', { aantal: maxTekens }) : undefined));
  const onderId = `${gegevens.id}-onder`;
  const letOpId = `${gegevens.id}-letop`;
  const kenmerken = bediening(gegevens, naam);
  return (
    <Veldschil {...props} gegevens={gegevens}>
      <textarea
        {...kenmerken} aria-describedby={[kenmerken['aria-describedby'], letOp && letOp.length > 0 && letOpId, onderId].filter(Boolean).join(' ')} rows={regels} disabled={uit} value={waarde}
        onChange={(gebeurtenis) => zet(gebeurtenis.target.value)} className="utrecht-textarea utrecht-textarea--html-textarea"
      />
      {letOp !== undefined && (
        <div id={letOpId} role="status" className="ss-tekstvak__letop">{letOp.length > 0 && <div><Icoon naam="info" maat={1.125} /><div>{letOp.map((zin) => <p key={zin}>{zin}</p>)}</div></div>}</div>
      )}
      <div id={onderId} className="ss-tekstvak__onder">
        {lezers && <span className="ss-tekstvak__lezers"><Icoon naam="oog" maat={1.125} /><span>{t('Dit lezen:')} {lezers}</span></span>}
        {waarde.length > maxTekens * 0.8 && <span className="ss-cijfers">{t('{{aantal}} van {{totaal}} tekens', { aantal: waarde.length, totaal: maxTekens })}</span>}
      </div>
    </Veldschil>
  );
}
