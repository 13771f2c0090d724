import { useId } from 'react';
import { klassen } from './klassen.ts';
import type { Toon } from './Label.tsx';
import './Balken.css';
import './Toon.css';

interface VoortgangsbalkProps {
  label: string;
  waarde: number;
  totaal: number;
  /** The same in words, e.g. '312,5 van 800 uur': seen beside the label and read aloud. */
  tekst: string;
  toon?: Toon;
}

/** How much of a whole is done. */
export function Voortgangsbalk({ label, waarde, totaal, tekst, toon = 'goed' }: VoortgangsbalkProps) {
  const id = useId();
  return (
    <div className="ss-balk">
      <div className="ss-balk__kop"><span id={id}>{label}</span><span className="ss-balk__tekst">{tekst}</span></div>
      <div
        className="ss-balk__spoor" role="meter" aria-labelledby={id} aria-valuemin={0} aria-valuemax={Math.max(totaal, 0)}
        aria-valuenow={Math.min(Math.max(waarde, 0), Math.max(totaal, 0))} aria-valuetext={tekst}
      >
        <div className={klassen('ss-balk__vulling', `ss-toon--${toon}`)} style={{ inlineSize: procent(waarde, totaal) }} />
      </div>
    </div>
  );
}

interface StaafjeProps {
  waarde: number;
  norm: number;
  /** The end of the scale; by default a little past the larger of the two. */
  schaal?: number;
  /** Value and norm in words, e.g. '9 uur per week; de norm is 12'. */
  tekst: string;
  /** In a table the column says it; the words are then only read aloud. */
  tekstVerborgen?: boolean;
  toon?: Toon;
}

/** A small bar with a line at the norm. */
export function Staafje({ waarde, norm, schaal, tekst, tekstVerborgen = false, toon }: StaafjeProps) {
  const einde = schaal ?? Math.max(waarde, norm, 1) * 1.15;
  const kleur = toon ?? (waarde >= norm ? 'goed' : 'letop');
  return (
    <div className="ss-staafje">
      <div className="ss-staafje__spoor" aria-hidden="true">
        <div className={klassen('ss-balk__vulling', `ss-toon--${kleur}`)} style={{ inlineSize: procent(waarde, einde) }} />
        <div className="ss-staafje__norm" style={{ insetInlineStart: procent(norm, einde) }} />
      </div>
      <span className={tekstVerborgen ? 'ss-onzichtbaar' : 'ss-staafje__tekst'}>{tekst}</span>
    </div>
  );
}

function procent(deel: number, geheel: number): string {
  return `${geheel > 0 ? Math.min(100, Math.max(0, (deel / geheel) * 100)) : 0}%`;
}
