import type { ReactNode } from 'react';
import { aantal, urenUitMinuten } from '../../app/opmaak.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { type Cel, somVan } from './weekstaat.ts';

interface UrenbalkProps {
  cellen: readonly Cel[];
  bezig: boolean;
  melding: ReactNode;
}

/** Stays in view below the sheet: the total, what is not saved yet, and the one button. */
export function Urenbalk({ cellen, bezig, melding }: UrenbalkProps) {
  const gewijzigd = cellen.filter((cel) => cel.gewijzigd).length;
  return (
    <>
      {melding}
      <p className="uren-balk">
        <strong className="ss-cijfers">{urenUitMinuten(somVan(cellen))}</strong>
        {gewijzigd > 0 ? <span className="ss-zacht ss-klein">{aantal(gewijzigd, 'vakje', 'vakjes')} gewijzigd</span> : <span className="uren-balk__klaar ss-klein"><Icoon naam="vink" maat={1} />Alles is opgeslagen</span>}
      </p>
      <Knop type="submit" soort="primair" bezig={bezig} aria-disabled={gewijzigd === 0}>Opslaan</Knop>
    </>
  );
}
