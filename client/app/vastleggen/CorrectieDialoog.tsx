import type { ReactNode } from 'react';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { VrijeTekst } from '../toegang/VrijeTekst.tsx';

const HOOGSTENS = 500;

interface CorrectieDialoogProps {
  open: boolean;
  /** How much was recorded before, in words: 'De presentie van 2 cursisten was al vastgelegd.' */
  uitleg: ReactNode;
  /** The usual reasons: one tap is enough. */
  redenen: readonly string[];
  /** Where the reason will stand, with what it corrects. */
  rubriek: string;
  bezig: boolean;
  reden: string;
  fout: string | undefined;
  zet: (reden: string) => void;
  sluit: () => void;
  klaar: () => void;
}

/** What was recorded stays in the ledger; the new version says why. Show it above a form that changes such entries. */
export function CorrectieDialoog({ open, uitleg, redenen, rubriek, bezig, reden, fout, zet, sluit, klaar }: CorrectieDialoogProps) {
  const leeg = reden.trim() === '';
  return (
    <Dialoog
      open={open} sluit={sluit} titel="Waarom wijzigt u dit?"
      knoppen={<><Knop soort="primair" bezig={bezig} aria-disabled={leeg} onClick={() => void (leeg || klaar())}>Opslaan</Knop><Knop soort="stil" onClick={sluit}>Terug</Knop></>}
    >
      <div className="ss-stapel ss-stapel--dicht">
        <p>{uitleg} Wat er eerst stond, blijft bewaard.</p>
        <div className="ss-rij" role="group" aria-label="Veelgebruikte redenen">
          {redenen.map((tekst) => <Knop key={tekst} aria-pressed={reden === tekst} onClick={() => zet(tekst)}>{tekst}</Knop>)}
        </div>
        <VrijeTekst naam="correctieReden" label="Of schrijf zelf kort waarom" hint="Schrijf geen medische gegevens op." regels={2} maxTekens={HOOGSTENS} rubriek={rubriek} waarde={reden} zet={zet} fout={fout} />
      </div>
    </Dialoog>
  );
}
