import { Voortgangsbalk } from '../../ui/Balken.tsx';
import { opgaveTekst, opgaveTitel, type Telling } from './opgavewoorden.ts';

/** Per kind a bar with its words. */
export function Opgaven({ opgaven }: { opgaven: readonly Telling[] }) {
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {opgaven.map((telling) => <Voortgangsbalk key={telling.soort} label={opgaveTitel(telling.soort)} waarde={telling.gedaan} totaal={telling.verwacht} tekst={opgaveTekst(telling)} toon={telling.gedaan < telling.verwacht ? 'letop' : 'goed'} />)}
    </div>
  );
}
