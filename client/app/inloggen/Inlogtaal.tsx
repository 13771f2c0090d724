import { useEffect, useState } from 'react';
import { TAALCODES, type Taalcode } from '../../../shared/talen.ts';
import { kiesVoorInloggen, taalVanToestel } from '../../taal/onthouden.ts';
import { laadLetters, nodigInLatijn } from '../../taal/letters.ts';
import { huidigeTaal, t, zetEigenTaal, zetWerktaal } from '../../taal/taal.ts';
import { TALEN, taalBijBrowser } from '../../taal/talen.ts';
import { Icoon } from '../../ui/Icoon.tsx';

/** Dutch needs no catalogue here: what stands in the code is what is read. */
async function zet(taal: Taalcode): Promise<void> {
  if (taal === 'nl') zetWerktaal();
  else await zetEigenTaal(taal);
}

/** Before the page of logging in is drawn: as this device was left, else as it is set. Without its words it is Dutch. */
export async function beginInlogtaal(): Promise<void> {
  await zet(taalVanToestel() ?? taalBijBrowser(navigator.languages)).catch(() => undefined);
}

/** Every language under its own name, in its own letters. */
export function Inlogtaal() {
  const [latijn, zetLatijn] = useState(() => new Map(TAALCODES.map((taal) => [taal, nodigInLatijn(taal)])));
  // Who cannot read the page must be able to read the name of the own language, also on a device of somebody else.
  useEffect(() => {
    let hier = true;
    for (const taal of TAALCODES) void laadLetters(taal).then(() => void (hier && zetLatijn((alle) => new Map([...alle, [taal, null]]))), () => undefined);
    return () => void (hier = false);
  }, []);
  const kies = (taal: Taalcode) => {
    kiesVoorInloggen(taal);
    void zet(taal).catch(() => undefined);
  };
  return (
    <div className="ss-inlogtaal" role="group" aria-label={t('Taal')}>
      <Icoon naam="gesprek" />
      {TAALCODES.map((taal) => (
        <button key={taal} type="button" lang={taal} className="ss-inlogtaal__knop" aria-pressed={taal === huidigeTaal()} onClick={() => kies(taal)}>{latijn.get(taal) ?? TALEN[taal].naam}</button>
      ))}
    </div>
  );
}
