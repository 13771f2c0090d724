import { Vinkje } from './Keuze.tsx';
import './Keuze.css';

interface VinkjesProps<C extends string> {
  naam: string;
  legende: string;
  codes: readonly C[];
  woorden: Readonly<Record<C, string>>;
  aan: readonly C[];
  zet: (aan: C[]) => void;
}

/** Several of a few, kept in the order of the list. */
export function Vinkjes<C extends string>({ naam, legende, codes, woorden, aan, zet }: VinkjesProps<C>) {
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
      <legend className="utrecht-form-fieldset__legend">{legende}</legend>
      <div className="ss-vinkjes">
        {codes.map((code) => <Vinkje key={code} naam={naam} label={woorden[code]} aan={aan.includes(code)} zet={(ja) => zet(codes.filter((een) => (een === code ? ja : aan.includes(een))))} />)}
      </div>
    </fieldset>
  );
}
