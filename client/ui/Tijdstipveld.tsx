import { useVeld } from './formuliervelden.ts';
import { bediening, type DatumveldProps, Veldschil } from './Veld.tsx';

/** Day and time in one, 'YYYY-MM-DDTHH:MM' as the clock on the wall says, or empty: the field of the device itself. */
export function Tijdstipveld(props: DatumveldProps) {
  const { naam, label, hint, fout, uit, waarde, zet, van, tot } = props;
  const gegevens = useVeld(naam, label, hint, fout);
  return (
    <Veldschil breedte="midden" {...props} gegevens={gegevens}>
      <input
        type="datetime-local" {...bediening(gegevens, naam)} disabled={uit} min={van} max={tot} value={waarde}
        onChange={(gebeurtenis) => zet(gebeurtenis.target.value)} className="utrecht-textbox utrecht-textbox--html-input ss-veld__datum"
      />
    </Veldschil>
  );
}
