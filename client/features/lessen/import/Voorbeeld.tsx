import { useState } from 'react';
import { aantal } from '../../../app/opmaak.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { ImportVoorbeeldFragment } from '../../../gql/generated/lessen.ts';
import { ImportBevestigenDocument } from '../../../gql/generated/lessen/ImportBevestigenDocument.ts';
import { Formulier } from '../../../ui/Formulier.tsx';
import { Vinkje } from '../../../ui/Keuze.tsx';
import { klassen } from '../../../ui/klassen.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Leeg } from '../../../ui/Toestanden.tsx';
import type { LaatsteImport } from './ImportPagina.tsx';
import { SOORTEN, SOORTWOORDEN, type Soort } from './importwoorden.ts';
import { Regeltabel } from './Regeltabel.tsx';

interface VoorbeeldProps {
  voorbeeld: ImportVoorbeeldFragment;
  bezig: boolean;
  bevestigd: (laatste: LaatsteImport) => void;
}

/** What the list would change, by kind; saved as a whole or not at all. */
export function Voorbeeld({ voorbeeld, bezig, bevestigd }: VoorbeeldProps) {
  const { importId, aantallen, regels } = voorbeeld;
  const [soort, kiesSoort] = useState<Soort | null>(null);
  const [conflictenOvernemen, zetConflicten] = useState(false);
  const opslag = useVastleggen(ImportBevestigenDocument, { plek: importId, apollo: { refetchQueries: ['MijnLessen'] } });
  const teDoen = aantallen.nieuw + aantallen.gewijzigd + (conflictenOvernemen ? aantallen.conflict : 0);
  const bevestig = async () => {
    if (teDoen === 0 || bezig) return;
    const antwoord = await opslag.vastleggen({ importId, conflictenOvernemen });
    if (antwoord) bevestigd(antwoord.presentieImportBevestigen);
  };
  const getoond = soort === null ? regels : regels.filter((regel) => regel.soort === soort);
  return (
    <Formulier
      label="Wat er verandert" onVerstuur={() => void bevestig()} knoppenVast
      melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void bevestig()} />}
      knoppen={
        <>
          <p className="import-balk">{teDoen > 0 ? `${aantal(teDoen, 'rij wordt', 'rijen worden')} opgeslagen` : 'Er is niets om op te slaan'}{aantallen.fout > 0 && <span className="ss-zacht"> · {aantal(aantallen.fout, 'fout', 'fouten')} overgeslagen</span>}</p>
          <Knop type="submit" soort="primair" bezig={opslag.bezig || bezig} aria-disabled={teDoen === 0}>Opslaan</Knop>
        </>
      }
    >
      <Kop>Dit verandert er</Kop>
      <Soortkeuze aantallen={aantallen} totaal={regels.length} gekozen={soort} kies={kiesSoort} />
      {aantallen.overgeslagen > 0 && <p className="ss-zacht ss-klein">{aantal(aantallen.overgeslagen, 'lege rij, totaal of herhaalde kop is', 'lege rijen, totalen en herhaalde koppen zijn')} niet meegeteld.</p>}
      {aantallen.conflict > 0 && (
        <Vinkje
          naam="conflictenOvernemen" aan={conflictenOvernemen} zet={zetConflicten} label={`Neem ook ${aantal(aantallen.conflict, 'conflict', 'conflicten')} over uit de lijst`}
          uitleg="Dan wijzigt u wat een docent op het scherm vastlegde. Zet u dit niet aan, dan blijft staan wat de docent vastlegde."
        />
      )}
      {regels.length === 0 ? <Leeg titel="In deze lijst staan geen rijen met presentie" icoon="bestand" /> : <Regeltabel key={soort ?? 'alles'} regels={getoond} />}
    </Formulier>
  );
}

function Soortkeuze({ aantallen, totaal, gekozen, kies }: { aantallen: ImportVoorbeeldFragment['aantallen']; totaal: number; gekozen: Soort | null; kies: (soort: Soort | null) => void }) {
  const per: Record<Soort, number> = { NIEUW: aantallen.nieuw, GEWIJZIGD: aantallen.gewijzigd, GELIJK: aantallen.gelijk, CONFLICT: aantallen.conflict, FOUT: aantallen.fout };
  return (
    <div className="import-soorten" role="group" aria-label="Toon rijen van een soort">
      <button type="button" className="import-soort ss-toon--neutraal" aria-pressed={gekozen === null} onClick={() => kies(null)}>
        <span className="import-soort__aantal">{totaal}</span><span className="import-soort__naam">Alle rijen</span>
      </button>
      {SOORTEN.map((soort) => {
        const { tekst, uitleg, toon, icoon } = SOORTWOORDEN[soort];
        return (
          <button
            key={soort} type="button" className={klassen('import-soort', `ss-toon--${toon}`)} title={uitleg} aria-pressed={gekozen === soort} disabled={per[soort] === 0}
            onClick={() => kies(gekozen === soort ? null : soort)}
          >
            <span className="import-soort__aantal">{per[soort]}</span><span className="import-soort__naam"><Icoon naam={icoon} maat={1} />{tekst}</span>
          </button>
        );
      })}
    </div>
  );
}
