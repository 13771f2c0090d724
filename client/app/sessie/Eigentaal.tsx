import { useState } from 'react';
import { TAALCODES, type Taalcode } from '../../../shared/talen.ts';
import { TaalKiezenDocument } from '../../gql/generated/app/TaalKiezenDocument.ts';
import { onthoudTaal } from '../../taal/onthouden.ts';
import { huidigeTaal, t, zetEigenTaal } from '../../taal/taal.ts';
import { TALEN } from '../../taal/talen.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Opslagmelding } from '../vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../vastleggen/useVastleggen.ts';

const OPTIES = TAALCODES.map((waarde) => ({ waarde, tekst: TALEN[waarde].naam, lang: waarde }));

/** The inburgeraar chooses a language, each under its own name: who cannot read this page can read that. */
export function Eigentaal() {
  const { vastleggen, opnieuw, bezig, storing } = useVastleggen(TaalKiezenDocument, { plek: 'taal' });
  const [gekozen, zetGekozen] = useState(huidigeTaal);
  const kies = async (taal: Taalcode | '') => {
    if (taal === '' || bezig) return;
    zetGekozen(taal);
    if (!await vastleggen({ taal })) return zetGekozen(huidigeTaal);
    onthoudTaal(taal);
    await zetEigenTaal(taal);
  };
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <Keuzerondjes<Taalcode> naam="taal" label={t('Taal')} opties={OPTIES} waarde={gekozen} zet={(taal) => void kies(taal)} />
      <Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void opnieuw()} />
    </div>
  );
}
