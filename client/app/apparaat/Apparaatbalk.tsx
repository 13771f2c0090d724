import { useEffect, useRef } from 'react';
import { aantal, tijdTekst } from '../opmaak.ts';
import { useMelder } from '../melder/melderContext.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { useApparaat, useApparaatstand } from './apparaatContext.ts';
import './Apparaatbalk.css';

/** Says nothing while all is well. Otherwise: that there is no network, what waits here, what was refused. */
export default function Apparaatbalk() {
  const { vernieuw } = useApparaat();
  const { verbonden, van, inzendingen, nieuweVersie } = useApparaatstand();
  useOntvangstMelding();
  const wacht = inzendingen.filter(({ stand }) => stand === 'wacht').length;
  const beslis = inzendingen.filter(({ stand }) => stand === 'geweigerd' || stand === 'verlopen').length;
  const zinnen = [
    !verbonden && `Geen verbinding. ${van === null ? '' : `U ziet wat om ${tijdTekst(new Date(van).toISOString())} is opgehaald. `}Opslaan kan: het wacht dan op dit apparaat.`,
    wacht > 0 && `${aantal(wacht, 'keer', 'keer')} opgeslagen op dit apparaat, nog niet ontvangen.`,
    beslis > 0 && `${aantal(beslis, 'keer', 'keer')} niet ontvangen. Kijk wat u wilt doen.`,
  ].filter((zin) => zin !== false);
  return (
    <div role="status" className="ss-apparaat-vak">
      {(zinnen.length > 0 || nieuweVersie) && (
        <div className={beslis > 0 ? 'ss-apparaat ss-apparaat--beslis' : 'ss-apparaat'}>
          <div className="ss-apparaat__binnen">
            <Icoon naam={beslis > 0 ? 'fout' : 'apparaat'} />
            <p>{zinnen.join(' ')}{zinnen.length === 0 && 'Er is een nieuwe versie van Samenspel.'}</p>
            {zinnen.length > 0 && <Koppeling to="/apparaat">Op dit apparaat</Koppeling>}
            {zinnen.length === 0 && <Knop soort="stil" icoon="vernieuw" onClick={vernieuw}>Vernieuwen</Knop>}
          </div>
        </div>
      )}
    </div>
  );
}

/** Said aloud once when something that waited has arrived. */
function useOntvangstMelding(): void {
  const meld = useMelder();
  const { inzendingen } = useApparaatstand();
  const gezien = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    // What an earlier page said is not said again.
    const ontvangen = inzendingen.filter(({ stand }) => stand === 'ontvangen').map(({ sleutel }) => sleutel);
    const eerder = gezien.current;
    gezien.current = new Set(ontvangen);
    const nieuw = eerder === null ? 0 : ontvangen.filter((sleutel) => !eerder.has(sleutel)).length;
    if (nieuw > 0) meld(nieuw === 1 ? 'Ontvangen: wat op dit apparaat wachtte, is vastgelegd.' : `Ontvangen: ${nieuw} keer dat op dit apparaat wachtte, is vastgelegd.`);
  }, [inzendingen, meld]);
}
