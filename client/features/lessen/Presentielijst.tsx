import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { PresentielijstAanvragenDocument } from '../../gql/generated/lessen.ts';
import { Knop } from '../../ui/Knop.tsx';

/** The list of the month, to print or for another system. The page stays: the answer is a file. */
export function Presentielijst({ groepId, maand }: { groepId: string; maand: string }) {
  const opslag = useVastleggen(PresentielijstAanvragenDocument, { plek: `${groepId}/${maand}`, gelukt: 'De download begint.' });
  const haal = async (soort: 'PRESENTIE_PDF' | 'PRESENTIE_CSV') => {
    const gemaakt = await opslag.vastleggen({ soort, presentie: { groepId, maand } });
    if (gemaakt) window.location.assign(`/uitvoer/${gemaakt.uitvoerAanvragen.id}`);
  };
  return (
    <>
      <Knop icoon="bestand" bezig={opslag.bezig} onClick={() => void haal('PRESENTIE_PDF')}>Lijst printen (PDF)</Knop>
      <Knop soort="stil" icoon="download" bezig={opslag.bezig} onClick={() => void haal('PRESENTIE_CSV')}>Als CSV</Knop>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </>
  );
}
