import { useDownload } from '../../app/uitvoer/useDownload.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';

/** The list of the month, to print or for another system. */
export function Presentielijst({ groepId, maand }: { groepId: string; maand: string }) {
  const opslag = useDownload();
  const haal = (soort: 'PRESENTIE_PDF' | 'PRESENTIE_CSV') => void opslag.download({ soort, presentie: { groepId, maand } });
  return (
    <>
      <Knop icoon="bestand" bezig={opslag.bezig} onClick={() => haal('PRESENTIE_PDF')}>Lijst printen (PDF)</Knop>
      <Knop soort="stil" icoon="download" bezig={opslag.bezig} onClick={() => haal('PRESENTIE_CSV')}>Als CSV</Knop>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </>
  );
}
