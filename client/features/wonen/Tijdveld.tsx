import { useVeld } from '../../ui/formuliervelden.ts';
import { bediening, Veldschil, type VeldProps } from '../../ui/Veld.tsx';

/** 'HH:MM' as the clock on the wall says, or empty: the field of the device itself. */
export function Tijdveld(props: VeldProps & { waarde: string; zet: (waarde: string) => void }) {
  const { naam, label, hint, fout, uit, waarde, zet } = props;
  const gegevens = useVeld(naam, label, hint, fout);
  return (
    <Veldschil breedte="smal" {...props} gegevens={gegevens}>
      <input type="time" {...bediening(gegevens, naam)} disabled={uit} value={waarde} onChange={(gebeurtenis) => zet(gebeurtenis.target.value.slice(0, 5))} className="utrecht-textbox utrecht-textbox--html-input ss-veld__datum" />
    </Veldschil>
  );
}
