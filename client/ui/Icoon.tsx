import { ICONEN, type Icoonnaam } from './iconen.ts';
import { klassen } from './klassen.ts';
import './Icoon.css';

export type { Icoonnaam } from './iconen.ts';

interface IcoonProps {
  naam: Icoonnaam;
  /** In rem; 1.25 stands well beside text. */
  maat?: number;
  className?: string;
}

/** Arrows point where reading goes; a tick and a clock are the same everywhere. */
const MET_RICHTING: ReadonlySet<Icoonnaam> = new Set(['pijlLinks', 'pijlRechts', 'afmelden']);

/** Decoration beside words: hidden from screen readers, so never the only bearer of a meaning. */
export function Icoon({ naam, maat = 1.25, className }: IcoonProps) {
  return (
    <svg
      aria-hidden="true" focusable="false" viewBox="0 0 24 24" className={klassen(className, MET_RICHTING.has(naam) && 'ss-icoon--richting') || undefined} width={`${maat}rem`} height={`${maat}rem`}
      fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round"
    >
      <path d={ICONEN[naam]} />
    </svg>
  );
}
