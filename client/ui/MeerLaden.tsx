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
}

/** The end of a list that goes on. A button and no endless scroll: the page keeps its end and its place. */
export function MeerLaden({ getoond, totaal, wat, erIsMeer, bezig, meer }: MeerLadenProps) {
  return (
    <div className="ss-meerladen">
      <p role="status" className="ss-zacht ss-klein">{totaal === null ? `${getoond} ${wat} getoond` : `${getoond} van ${totaal} ${wat} getoond`}</p>
      {erIsMeer && <Knop bezig={bezig} onClick={meer}>Meer laden</Knop>}
    </div>
  );
}
