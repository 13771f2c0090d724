import { type ReactNode, useEffect, useRef } from 'react';
import { Bewaard } from '../../ui/Bewaard.tsx';
import { Icoon } from '../../ui/Icoon.tsx';
import { klassen } from '../../ui/klassen.ts';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { SEGMENTEN } from './presentiewoorden.ts';
import { type Regel, tel } from './rooster.ts';

interface RoosterbalkProps {
  regels: readonly Regel[];
  bezig: boolean;
  /** What stands here waits on this device. */
  opApparaat: boolean;
  melding: ReactNode;
}

/** Stays in view below a long roster: how many of each, and the one button. */
export function Roosterbalk({ regels, bezig, opApparaat, melding }: RoosterbalkProps) {
  const teDoen = regels.filter((regel) => regel.gewijzigd).length;
  const klaar = teDoen === 0;
  const verder = useRef<HTMLAnchorElement>(null);
  const wasKlaar = useRef(klaar);
  useEffect(() => {
    // The button that had the focus is gone; the way on takes its place.
    if (klaar && !wasKlaar.current && document.activeElement === document.body) verder.current?.focus({ preventScroll: true });
    wasKlaar.current = klaar;
  }, [klaar]);
  return (
    <>
      {melding}
      <Telling regels={regels} />
      <p role="status" className={klassen('rooster-klaar', !klaar && 'ss-onzichtbaar')}>{klaar && <><Icoon naam="vink" />Alles is vastgelegd</>}</p>
      {opApparaat && <Bewaard />}
      {klaar || opApparaat ? <KnopLink ref={verder} to="/lessen">Mijn lessen</KnopLink> : <Knop type="submit" soort="primair" bezig={bezig}>{teDoen} opslaan</Knop>}
    </>
  );
}

function Telling({ regels }: { regels: readonly Regel[] }) {
  const aantallen = tel(regels);
  return (
    <p className="rooster-telling">
      {SEGMENTEN.map(({ waarde, tekst, icoon, toon }) => (
        <span key={waarde} className={klassen('rooster-telling__deel', `ss-toon--${toon}`, aantallen[waarde] === 0 && 'rooster-telling__deel--nul')}>
          <Icoon naam={icoon} maat={1} /><span className="ss-cijfers">{aantallen[waarde]}</span> <span className="rooster-telling__woord">{tekst.toLowerCase()}</span>
        </span>
      ))}
    </p>
  );
}
