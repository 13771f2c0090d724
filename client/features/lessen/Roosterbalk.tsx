import type { ReactNode } from 'react';
import { Icoon } from '../../ui/Icoon.tsx';
import { klassen } from '../../ui/klassen.ts';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { SEGMENTEN } from './presentiewoorden.ts';
import { type Regel, tel } from './rooster.ts';

interface RoosterbalkProps {
  regels: readonly Regel[];
  bezig: boolean;
  melding: ReactNode;
}

/** Stays in view below a long roster: how many of each, and the one button. */
export function Roosterbalk({ regels, bezig, melding }: RoosterbalkProps) {
  const aantallen = tel(regels);
  const teDoen = regels.filter((regel) => regel.gewijzigd).length;
  return (
    <>
      {melding}
      <p className="rooster-telling">
        {SEGMENTEN.map(({ waarde, tekst, icoon, toon }) => (
          <span key={waarde} className={klassen('rooster-telling__deel', `ss-toon--${toon}`, aantallen[waarde] === 0 && 'rooster-telling__deel--nul')}>
            <Icoon naam={icoon} maat={1} /><span className="ss-cijfers">{aantallen[waarde]}</span> <span className="rooster-telling__woord">{tekst.toLowerCase()}</span>
          </span>
        ))}
      </p>
      {teDoen > 0
        ? <Knop type="submit" soort="primair" bezig={bezig}>{teDoen} opslaan</Knop>
        : <><span className="rooster-klaar"><Icoon naam="vink" />Alles is vastgelegd</span><KnopLink to="/lessen">Naar mijn lessen</KnopLink></>}
    </>
  );
}
