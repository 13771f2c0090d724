import { useVeld } from './formuliervelden.ts';
import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { klassen } from './klassen.ts';
import type { Toon } from './Label.tsx';
import { Foutzin } from './Veld.tsx';
import './Segmenten.css';
import './Toon.css';

export interface Segment<W extends string> {
  waarde: W;
  tekst: string;
  icoon: Icoonnaam;
  /** The colour when chosen; icon and border say it too. */
  toon: Toon;
}

interface SegmentenProps<W extends string> {
  naam: string;
  /** What is chosen, for who cannot see where it stands: 'Presentie van Amina Voorbeeld'. */
  label: string;
  segmenten: readonly Segment<W>[];
  /** Empty = nothing chosen yet. */
  waarde: W | '';
  zet: (waarde: W) => void;
  fout?: string;
  uit?: boolean;
}

/** Choose one of a few in a single tap, for a list of many such choices below each other: a thumb's size each. */
export function Segmenten<W extends string>({ naam, label, segmenten, waarde, zet, fout, uit }: SegmentenProps<W>) {
  const { id, fout: zin, foutId } = useVeld(naam, label, undefined, fout);
  return (
    <fieldset role="radiogroup" className="ss-segmenten" aria-describedby={foutId} aria-invalid={zin !== undefined || undefined}>
      <legend className="ss-onzichtbaar">{label}</legend>
      {foutId && <Foutzin id={foutId}>{zin}</Foutzin>}
      <div className="ss-segmenten__rij">
        {segmenten.map((segment, plek) => (
          <label key={segment.waarde} className={klassen('ss-segment', `ss-toon--${segment.toon}`)}>
            <input
              type="radio" id={plek === 0 ? id : undefined} name={`${id}${naam}`} value={segment.waarde} checked={segment.waarde === waarde} disabled={uit}
              onChange={() => zet(segment.waarde)}
            />
            <Icoon naam={segment.icoon} maat={1.125} />
            <span>{segment.tekst}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
