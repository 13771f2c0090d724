import { Knop } from './Knop.tsx';
import './MeerLaden.css';

interface MeerLadenProps {
  getoond: number;
  /** Null where the server does not count. */
  totaal: number | null;
  /** Of what, in the plural: 'cursisten'. */
  wat: string;
  erIsMeer: boolean;
  bezig: boolean;
  meer: () => void;
  /** Loads all the rest, where the list can bear that. */
  alles?: { loopt: boolean; begin: () => void; stop: () => void } | undefined;
}

/** The end of a list that goes on. A button and no endless scroll: the page keeps its end and its place. */
export function MeerLaden({ getoond, totaal, wat, erIsMeer, bezig, meer, alles }: MeerLadenProps) {
  const rest = totaal === null ? 0 : totaal - getoond;
  return (
    <div className="ss-meerladen">
      <p role="status" className="ss-zacht ss-klein">{totaal === null ? `${getoond} ${wat} getoond` : `${getoond} van ${totaal} ${wat} getoond`}</p>
      {alles?.loopt && <progress className="ss-meerladen__voortgang" value={getoond} max={totaal ?? undefined} aria-label="Hoeveel er is geladen" />}
      {alles?.loopt && <Knop onClick={alles.stop}>Stoppen</Knop>}
      {erIsMeer && !alles?.loopt && <Knop bezig={bezig} onClick={meer}>Meer laden</Knop>}
      {erIsMeer && alles && !alles.loopt && rest > 0 && <Knop soort="stil" onClick={alles.begin}>{`Laad ook de andere ${rest}`}</Knop>}
    </div>
  );
}
