import { useState } from 'react';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Segmenten } from '../../ui/Segmenten.tsx';
import { Getalveld } from '../../ui/Veld.tsx';
import { type Keuzestatus, REDENEN, SEGMENTEN } from './presentiewoorden.ts';
import type { Keuze } from './rooster.ts';

/** What all chosen cells become. */
export function Celkiezer({ aantal, zet, vergeet }: { aantal: number; zet: (keuze: Omit<Keuze, 'versie'>) => void; vergeet: () => void }) {
  const [status, zetStatus] = useState<Keuzestatus>('AANWEZIG');
  const [gemist, zetGemist] = useState('15');
  const [reden, zetReden] = useState<(typeof REDENEN)[number]['waarde'] | ''>('');
  return (
    <div className="maand-kiezer">
      <Segmenten naam="maandstatus" label={`Presentie in ${aantal} vakjes`} segmenten={SEGMENTEN} waarde={status} zet={zetStatus} />
      <div className="ss-rij maand-kiezer__rest">
        {status === 'TE_LAAT' && <Getalveld naam="maandgemist" label="Minuten te laat" inputMode="numeric" maxLength={4} waarde={gemist} zet={zetGemist} />}
        {status !== 'AANWEZIG' && <Keuzeveld naam="maandreden" label="Reden" optioneel breedte="midden" leegTekst="Geen reden gegeven" opties={REDENEN} waarde={reden} zet={zetReden} />}
        <Knop soort="primair" onClick={() => zet({ status, gemist: status === 'TE_LAAT' ? gemist : '', reden: status === 'AANWEZIG' ? '' : reden })}>Zet in {aantal}</Knop>
        <Knop soort="stil" onClick={vergeet}>Terug</Knop>
      </div>
    </div>
  );
}
