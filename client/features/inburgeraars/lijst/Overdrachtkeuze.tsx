import { useState } from 'react';
import { OVERDRACHT_HOOGSTENS } from '../../../../shared/rules/overdragen.ts';
import { Overdragen } from '../../../app/caseload/Overdragen.tsx';
import { aantal } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { Knop } from '../../../ui/Knop.tsx';
import type { Kolom } from '../../../ui/Tabel.tsx';
import type { Rij } from './rij.ts';

/** Who is chosen in the list to be handed over; the column is there while somebody chooses. */
export function useOverdrachtkeuze() {
  const mag = useMag('caseload:overdragen');
  const [aan, zetAan] = useState(false);
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set());
  const zet = (id: string, erbij: boolean) => zetGekozen((nu) => new Set(erbij ? [...nu, id] : [...nu].filter((ander) => ander !== id)));
  const stop = () => {
    zetAan(false);
    zetGekozen(new Set());
  };
  const kolom: Kolom<Rij> = {
    sleutel: 'kies', kop: 'Kies', zonderLabel: true,
    cel: ({ id, naam }) => <label className="ss-kiesvak"><input type="checkbox" checked={gekozen.has(id)} onChange={(gebeurtenis) => zet(id, gebeurtenis.target.checked)} /><span className="ss-onzichtbaar">{`Kies ${naam}`}</span></label>,
  };
  return { mag, aan: mag && aan, begin: () => zetAan(true), stop, gekozen, kiesAlle: (ids: readonly string[]) => zetGekozen(new Set(ids.slice(0, OVERDRACHT_HOOGSTENS))), kolommen: mag && aan ? [kolom] : [] };
}

interface OverdrachtbalkProps {
  keuze: ReturnType<typeof useOverdrachtkeuze>;
  getoond: readonly Rij[];
}

/** From the list to a colleague: choose persons, then say to whom, from when and why. */
export function Overdrachtbalk({ keuze, getoond }: OverdrachtbalkProps) {
  const [open, zetOpen] = useState(false);
  if (!keuze.mag) return null;
  if (!keuze.aan) return <div><Knop soort="stil" icoon="groep" onClick={keuze.begin}>Personen overdragen</Knop></div>;
  const n = keuze.gekozen.size;
  return (
    <div className="ss-overdrachtbalk" role="group" aria-label="Personen overdragen">
      <strong role="status">{n === 0 ? 'Kies personen in de lijst' : `${aantal(n, 'persoon', 'personen')} gekozen`}</strong>
      <Knop onClick={() => keuze.kiesAlle(getoond.map(({ id }) => id))}>{`Kies alle ${getoond.length}`}</Knop>
      <Knop soort="primair" aria-disabled={n === 0} onClick={() => void (n === 0 || zetOpen(true))}>Draag over</Knop>
      <Knop soort="stil" onClick={keuze.stop}>Stoppen</Knop>
      {open && <Overdragen ids={[...keuze.gekozen]} sluit={() => zetOpen(false)} klaar={keuze.stop} />}
    </div>
  );
}
