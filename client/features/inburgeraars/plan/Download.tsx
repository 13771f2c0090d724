import { useState } from 'react';
import { isTaalcode, type Taalcode, TAALCODES } from '../../../../shared/talen.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { useDownload } from '../../../app/uitvoer/useDownload.ts';
import { taalBijContact, TALEN } from '../../../taal/talen.ts';
import { huidigeTaal, t } from '../../../taal/taal.ts';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';

interface DownloadProps {
  persoonId: string;
  versie: number;
  eigen: boolean;
  /** As the gemeente wrote it in CONTACT; the own side takes the language of the screen. */
  contacttaal: string | null;
}

/** The plan and its beschikking as PDF: for who may read the whole of it. */
export function Download({ persoonId, versie, eigen, contacttaal }: DownloadProps) {
  const [taal, zetTaal] = useState<Taalcode>(() => (eigen ? huidigeTaal() : taalBijContact(contacttaal) ?? 'nl'));
  const { download, ...opslag } = useDownload(`pip-${persoonId}`);
  const haal = (soort: 'PIP_PDF' | 'BESCHIKKING_PDF') => download({ soort, pip: { inburgeraarId: persoonId, versie, taal } });
  if (!useMag('pip:uitvoeren')) return null;
  return (
    <div className="ss-stapel">
      {!eigen && (
        <Keuzeveld
          naam="taal" label="Taal naast het Nederlands" breedte="midden" leegTekst={null} waarde={taal} zet={(code) => zetTaal(isTaalcode(code) ? code : 'nl')}
          opties={TAALCODES.map((waarde) => ({ waarde, tekst: waarde === 'nl' ? 'Geen, alleen Nederlands' : TALEN[waarde].naam, lang: waarde }))}
        />
      )}
      <div className="ss-rij">
        <Knop icoon="download" bezig={opslag.bezig} onClick={() => void haal('PIP_PDF')}>{t('Download het plan (PDF)')}</Knop>
        <Knop icoon="download" bezig={opslag.bezig} onClick={() => void haal('BESCHIKKING_PDF')}>{t('Download het besluit (PDF)')}</Knop>
      </div>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}
