import { useState } from 'react';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { Pagina } from '../../../app/Pagina.tsx';
import { Bestandskiezer } from '../../../ui/Bestandskiezer.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { Indelingkaart } from './Indelingkaart.tsx';
import { Uitkomst } from './Uitkomst.tsx';
import { useImport } from './useImport.ts';
import { Voorbeeld } from './Voorbeeld.tsx';
import './import.css';

const MB = 1024 * 1024;

/** The last import of this tab: after a reload it can still be undone. */
export interface LaatsteImport {
  importId: string;
  aantal: number;
  stand: string;
}

const GEEN: LaatsteImport = { importId: '', aantal: 0, stand: '' };

/** A list of the school: choose, look what it changes, save, and take it back if it was the wrong list. */
export default function ImportPagina() {
  const laatste = useConcept('presentie-import', GEEN);
  // Another file each time a list was dealt with: nothing of the old one stays.
  const [ronde, zetRonde] = useState(0);
  const opnieuw = () => {
    laatste.wis();
    zetRonde((vorige) => vorige + 1);
  };
  return (
    <Pagina titel="Presentie importeren" terug={{ naar: '/lessen', tekst: 'Mijn lessen' }} onder="Met een lijst uit het systeem van uw school. U ziet eerst wat er verandert; daarna slaat u op.">
      {laatste.waarde.importId !== ''
        ? <Uitkomst laatste={laatste.waarde} zet={laatste.zet} opnieuw={opnieuw} />
        : <Lijst key={ronde} bevestigd={laatste.zet} />}
    </Pagina>
  );
}

function Lijst({ bevestigd }: { bevestigd: (laatste: LaatsteImport) => void }) {
  const { stap, bestand, kies, voorbeeld, metIndeling, storing } = useImport();
  return (
    <>
      <Bestandskiezer label="Presentielijst" hint="Excel (.xlsx) of CSV, hoogstens 5 MB" soorten=".xlsx,.csv" maxBytes={5 * MB} bestand={bestand} kies={kies} fout={storing?.zin} />
      {!bestand && <Uitleg />}
      <Voortgang stap={stap} />
      {voorbeeld && (
        <>
          {voorbeeld.eerderBevestigd && <Melding soort="letop" titel="Deze lijst is al eens opgeslagen">Precies dit bestand is eerder geïmporteerd. Wat hetzelfde is gebleven, staat bij ‘Gelijk’.</Melding>}
          <Indelingkaart key={voorbeeld.importId} indeling={voorbeeld.indeling} onthouden={voorbeeld.indelingOnthouden} gebreken={voorbeeld.indelingGebreken} bezig={stap !== 'klaar'} pasToe={metIndeling} />
          {voorbeeld.indelingGebreken.length === 0 && <Voorbeeld key={`v${voorbeeld.importId}`} voorbeeld={voorbeeld} bezig={stap !== 'klaar'} bevestigd={bevestigd} />}
        </>
      )}
    </>
  );
}

function Voortgang({ stap }: { stap: string }) {
  const tekst = stap === 'lezen' ? 'Het bestand wordt gelezen…' : stap === 'vergelijken' ? 'De rijen worden vergeleken met wat er al staat…' : null;
  return (
    <div role="status">
      {tekst !== null && <div className="import-voortgang"><p>{tekst}</p><progress aria-label={tekst} /></div>}
    </div>
  );
}

function Uitleg() {
  return (
    <Uitklap titel="Hoe moet de lijst eruitzien?">
      <ul className="import-uitleg ss-lees">
        <li>Boven de gegevens staat een regel met namen, zoals Cursist, Datum en Aanwezig.</li>
        <li>Een rij per cursist per les, of een rij per cursist met een kolom per les: allebei kan.</li>
        <li>Wij zoeken cursisten op portaalnummer of op naam.</li>
        <li>Zet er geen medische gegevens in, zoals ‘ziek’. Schrijf geoorloofd of ongeoorloofd.</li>
        <li>Er mogen hoogstens 6.000 rijen in staan.</li>
      </ul>
    </Uitklap>
  );
}
