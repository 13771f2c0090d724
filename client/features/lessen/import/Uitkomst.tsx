import { useState } from 'react';
import { aantal } from '../../../app/opmaak.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { ImportOngedaanDocument } from '../../../gql/generated/lessen/ImportOngedaanDocument.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop, KnopLink } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import type { LaatsteImport } from './ImportPagina.tsx';

interface UitkomstProps {
  laatste: LaatsteImport;
  zet: (laatste: LaatsteImport) => void;
  opnieuw: () => void;
}

/** What was saved, and the way back. */
export function Uitkomst({ laatste, zet, opnieuw }: UitkomstProps) {
  const [vraagt, zetVraagt] = useState(false);
  const ongedaan = useVastleggen(ImportOngedaanDocument, { plek: laatste.importId, apollo: { refetchQueries: ['MijnLessen'] } });
  const draaiTerug = async () => {
    const antwoord = await ongedaan.vastleggen({ importId: laatste.importId });
    zetVraagt(false);
    if (antwoord) zet(antwoord.presentieImportOngedaan);
  };
  const terug = laatste.stand === 'ONGEDAAN';
  return (
    <div className="ss-stapel">
      <Melding
        soort={terug ? 'info' : 'goed'} meteen titel={terug ? 'De import is ongedaan gemaakt' : `${aantal(laatste.aantal, 'rij is', 'rijen zijn')} opgeslagen`}
        acties={<><Knop soort="primair" icoon="upload" onClick={opnieuw}>Nog een lijst</Knop><KnopLink to="/lessen">Mijn lessen</KnopLink>{!terug && <Knop soort="stil" onClick={() => zetVraagt(true)}>Ongedaan maken</Knop>}</>}
      >
        {terug ? 'Er staat weer wat er voor de import stond. Wat daarna nog op het scherm is gewijzigd, bleef zoals het is.' : 'Was het de verkeerde lijst? U kunt alles in één keer ongedaan maken.'}
      </Melding>
      <Opslagmelding storing={ongedaan.storing} bezig={ongedaan.bezig} opnieuw={() => void draaiTerug()} />
      <Dialoog
        open={vraagt} sluit={() => zetVraagt(false)} titel="Import ongedaan maken?" dwingend
        knoppen={<><Knop soort="gevaar" bezig={ongedaan.bezig} onClick={() => void draaiTerug()}>Ongedaan maken</Knop><Knop soort="stil" onClick={() => zetVraagt(false)}>Laten staan</Knop></>}
      >
        <p>{aantal(laatste.aantal, 'rij wordt', 'rijen worden')} teruggezet naar wat er eerst stond. Wat na de import nog is gewijzigd, blijft staan.</p>
      </Dialoog>
    </div>
  );
}
