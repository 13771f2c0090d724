import type { Datum } from '../../../../shared/rules/datum.ts';
import { type PvtOnderdeel, type PvtOntbreekt, pvtOntbreekt } from '../../../../shared/rules/pvt.ts';
import { useVandaag } from '../../../app/klok.ts';
import { opsomming } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { useDownload } from '../../../app/uitvoer/useDownload.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { t } from '../../../taal/taal.ts';
import { Knop } from '../../../ui/Knop.tsx';
import type { Dossier } from './kaart.tsx';

const NOG: Readonly<Record<PvtOntbreekt, string>> = { INLEIDING: 'aanwezig bij de inleiding', DAGDELEN: 'vier dagdelen', ONDERTEKENING: 'aanwezig bij de ondertekening' };

interface PvtCertificaatProps {
  pvt: NonNullable<Dossier['pvtTraject']>;
  persoonId: string;
  eigen: boolean;
  /** The reader sees the rows of one organisation: what is missing there may stand elsewhere. */
  alleenEigen: boolean;
}

/** The certificate as a file once it was given; before that what it still waits for. */
export function PvtCertificaat({ pvt, persoonId, eigen, alleenEigen }: PvtCertificaatProps) {
  const vandaag = useVandaag();
  const mag = useMag('pvtCertificaat:uitvoeren');
  const { download, ...opslag } = useDownload(`pvt-${persoonId}`);
  if (pvt.certificaatOp === null) return eigen || alleenEigen ? null : <Ontbreekt pvt={pvt} vandaag={vandaag} />;
  if (!mag) return null;
  return (
    <>
      <p><Knop icoon="download" bezig={opslag.bezig} onClick={() => void download({ soort: 'PVT_CERTIFICAAT_PDF', pvt: { inburgeraarId: persoonId } })}>{t('Download het certificaat (PDF)')}</Knop></p>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </>
  );
}

function Ontbreekt({ pvt, vandaag }: { pvt: PvtCertificaatProps['pvt']; vandaag: Datum }) {
  const nog = pvtOntbreekt({ ...pvt, dagdelen: pvt.dagdelen.map((deel) => ({ ...deel, onderdeel: deel.onderdeel as PvtOnderdeel })) }, vandaag);
  return <p className="ss-zacht ss-klein">{nog.length === 0 ? 'Klaar voor het certificaat.' : `Nog nodig voor het certificaat: ${opsomming(nog.map((wat) => NOG[wat]))}.`}</p>;
}
