import { type ReactNode, useState } from 'react';
import { MeerLaden } from '../ui/MeerLaden.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Leeg } from '../ui/Toestanden.tsx';
import { aantal, getalTekst } from './opmaak.ts';

interface GekozenlijstProps<R> {
  bijschrift: string;
  /** What one is called, and more of them. */
  woord: readonly [een: string, meer: string];
  kolommen: readonly Kolom<R>[];
  rijSleutel: (rij: R) => string;
  /** What was chosen of the whole, and how large the whole is. */
  gekozen: readonly R[];
  totaal: number;
  bezig: boolean;
  /** What to say where nobody is there at all, and where nobody was chosen. */
  leeg: readonly [heleLijst: string, keuze: string];
  /** Between the number and the table, while there is something to read. */
  legenda?: ReactNode;
}

/** So many at a time: who asks something stands first, and a phone draws no hundred strips. */
const PER_KEER = 30;

/** A list that came as a whole and of which somebody chose a part: how many, the first of them, and more. Give it a key of the choice. */
export function Gekozenlijst<R>({ bijschrift, woord: [een, meer], kolommen, rijSleutel, gekozen, totaal, bezig, leeg, legenda }: GekozenlijstProps<R>) {
  const [getoond, zetGetoond] = useState(PER_KEER);
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <p role="status">{gekozen.length === totaal ? aantal(totaal, een, meer) : `${getalTekst(gekozen.length)} van ${aantal(totaal, een, meer)}`}</p>
      {gekozen.length > 0 && legenda}
      <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={gekozen.slice(0, getoond)} rijSleutel={rijSleutel} bezig={bezig} leeg={<Leeg titel="Niemand gevonden" icoon="vink">{leeg[totaal === 0 ? 0 : 1]}</Leeg>} />
      {gekozen.length > getoond && <MeerLaden getoond={getoond} totaal={gekozen.length} wat={meer} erIsMeer bezig={false} meer={() => zetGetoond(getoond + PER_KEER)} />}
    </div>
  );
}
