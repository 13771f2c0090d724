import { aantal } from '../opmaak.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useApparaat, useApparaatstand, useNietOntvangen } from './apparaatContext.ts';

interface VertrekProps {
  sluit: () => void;
  /** 'Uitloggen' or another role. */
  wat: string;
  bezig: boolean;
  door: () => void;
}

/** Leaving takes everything from this device, also what was not received: that is asked first. */
export default function Vertrek({ sluit, wat, bezig, door }: VertrekProps) {
  const { speelAf } = useApparaat();
  const { verbonden } = useApparaatstand();
  const hoeveel = useNietOntvangen();
  return (
    <Dialoog
      open sluit={sluit} dwingend titel="Er wacht nog iets op dit apparaat"
      knoppen={<><Knop soort="primair" onClick={sluit}>Terug</Knop><Knop soort="gevaar" bezig={bezig} onClick={door}>{hoeveel === 0 ? wat : `Toch ${wat.toLowerCase()} en weggooien`}</Knop></>}
    >
      {hoeveel === 0 ? <Melding soort="goed" meteen>Alles is ontvangen.</Melding> : (
        <div className="ss-stapel ss-stapel--dicht">
          <p>U sloeg {aantal(hoeveel, 'keer', 'keer')} iets op dat nog niet is ontvangen. Als u nu weggaat, wordt het van dit apparaat gewist en moet u het opnieuw vastleggen.</p>
          <p><Knop icoon="vernieuw" onClick={() => void speelAf()}>Nu versturen</Knop></p>
          {!verbonden && <p className="ss-zacht">Er is nu geen verbinding.</p>}
        </div>
      )}
    </Dialoog>
  );
}
