import { ICONEN, type Icoonnaam } from './iconen.ts';

export type { Icoonnaam } from './iconen.ts';

interface IcoonProps {
  naam: Icoonnaam;
  /** In rem; 1.25 stands well beside text. */
  maat?: number;
  className?: string;
}

/** Decoration beside words: hidden from screen readers, so never the only bearer of a meaning. */
export function Icoon({ naam, maat = 1.25, className }: IcoonProps) {
  return (
    <svg
      aria-hidden="true" focusable="false" viewBox="0 0 24 24" className={className} width={`${maat}rem`} height={`${maat}rem`}
      fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round"
    >
      <path d={ICONEN[naam]} />
    </svg>
  );
}
