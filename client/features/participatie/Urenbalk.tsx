import type { ReactNode } from 'react';
import { aantal, urenUitMinuten } from '../../app/opmaak.ts';
import { Bewaard } from '../../ui/Bewaard.tsx';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { type Cel, somVan } from './weekstaat.ts';

interface UrenbalkProps {
  cellen: readonly Cel[];
  bezig: boolean;
  /** What stands here waits on this device. */
  opApparaat: boolean;
  melding: ReactNode;
}

/** Stays in view below the sheet: the total, what is not saved yet, and the one button. */
export function Urenbalk({ cellen, bezig, opApparaat, melding }: UrenbalkProps) {
  const gewijzigd = cellen.filter((cel) => cel.gewijzigd).length;
  return (
    <>
      {melding}
      <div className="uren-balk">
        <strong className="ss-cijfers">{urenUitMinuten(somVan(cellen))}</strong>
        {opApparaat ? <Bewaard /> : gewijzigd > 0 ? <span className="ss-zacht ss-klein">{aantal(gewijzigd, 'vakje', 'vakjes')} gewijzigd</span> : <span className="uren-balk__klaar ss-klein"><Icoon naam="vink" maat={1} />Alles is opgeslagen</span>}
      </div>
      <Knop type="submit" soort="primair" bezig={bezig} aria-disabled={gewijzigd === 0 || opApparaat}>Opslaan</Knop>
    </>
  );
}
