import { Link } from 'wouter';
import { type PvtOntbreekt } from '../../../../shared/rules/pvt.ts';
import { urennormenOp } from '../../../../shared/rules/urennormen.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { datumTekst, opsomming } from '../../../app/opmaak.ts';
import { naamVan } from '../../../app/persoon.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { PvtDeelnemerFragment } from '../../../gql/generated/participatie.ts';
import { PvtGroepenDocument } from '../../../gql/generated/participatie/PvtGroepenDocument.ts';
import { PvtGroepVastleggenDocument } from '../../../gql/generated/participatie/PvtGroepVastleggenDocument.ts';
import { Formulier } from '../../../ui/Formulier.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Vinkje } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { type Kolom, Tabel } from '../../../ui/Tabel.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import { type Certificaatstand, certificaatstand } from './pvtstaat.ts';

const MIST: Readonly<Record<PvtOntbreekt, string>> = { INLEIDING: 'de inleiding', DAGDELEN: 'dagdelen', ONDERTEKENING: 'de ondertekening' };

interface Rij {
  persoon: PvtDeelnemerFragment;
  stand: Certificaatstand;
  norm: number;
}

interface Invoer {
  op: string;
  /** Whose certificate is not given now, though it could be. */
  niet: string[];
}
const LEEG: Invoer = { op: '', niet: [] };

const KOLOMMEN: readonly Kolom<Rij>[] = [
  { sleutel: 'wie', kop: 'Deelnemer', kopcel: true, cel: ({ persoon }) => naamVan(persoon) },
  { sleutel: 'dagdelen', kop: 'Dagdelen', cel: ({ stand: { gevolgd }, norm }) => `${gevolgd} van ${norm}` },
  { sleutel: 'inleiding', kop: 'Inleiding', cel: ({ persoon }) => dag(persoon.pvtTraject?.inleidingOp) },
  { sleutel: 'ondertekening', kop: 'Ondertekening', cel: ({ persoon }) => dag(persoon.pvtTraject?.ondertekendOp) },
  { sleutel: 'certificaat', kop: 'Certificaat', cel: ({ persoon, stand }) => <Certificaat persoon={persoon} stand={stand} /> },
];

function dag(op: string | null | undefined): string {
  return op ? datumTekst(op) : 'nog niet';
}

function Certificaat({ persoon: { id, pvtTraject }, stand: { ontbreekt } }: Pick<Rij, 'persoon' | 'stand'>) {
  // The paper itself is with the person: it bears the name, and is made there.
  if (pvtTraject?.certificaatOp) return <Link to={`/inburgeraars/${id}`}>{datumTekst(pvtTraject.certificaatOp)}</Link>;
  return ontbreekt.length === 0 ? <Label toon="goed" icoon="vink">kan worden gegeven</Label> : <span className="ss-zacht">mist {opsomming(ontbreekt.map((wat) => MIST[wat]))}</span>;
}

/** Everybody of the group with what was followed, and the certificate for who followed all of it. */
export function Certificaten({ groepId, deelnemers }: { groepId: string; deelnemers: readonly PvtDeelnemerFragment[] }) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept<Invoer>(`pvt-certificaat/${groepId}`, LEEG);
  const op = waarde.op || vandaag;
  const rijen = deelnemers.map((persoon): Rij => ({ persoon, stand: certificaatstand(persoon, op), norm: urennormenOp(op).pvtDagdelen }));
  const klaar = rijen.filter(({ persoon, stand }) => !persoon.pvtTraject?.certificaatOp && stand.ontbreekt.length === 0).map(({ persoon }) => persoon);
  const gekozen = klaar.filter(({ id }) => !waarde.niet.includes(id));
  const opslag = useVastleggen(PvtGroepVastleggenDocument, { plek: `${groepId}/certificaat`, gelukt: 'De certificaten zijn vastgelegd.', apollo: { refetchQueries: [PvtGroepenDocument], awaitRefetchQueries: true } });
  const verstuur = async (doe: () => ReturnType<typeof opslag.vastleggen>) => { if (await doe()) wis(); };
  const wissel = (id: string, aan: boolean) => zet((oud) => ({ ...oud, niet: aan ? oud.niet.filter((een) => een !== id) : [...oud.niet, id] }));
  return (
    <Kaart titel="Certificaten" icoon="bestand" onder="De inleiding en de ondertekening volgen uit wie erbij was.">
      <div className="ss-stapel">
        <Tabel bijschrift="Wat deelnemers van het PVT volgden" kolommen={KOLOMMEN} rijen={rijen} rijSleutel={({ persoon }) => persoon.id} />
        {klaar.length > 0 && (
          <Formulier
            label="Certificaten geven" fouten={opslag.velden.map(({ veld, zin }) => ({ veld: gekozen[Number(veld.split('.')[1])]?.id ?? veld, zin }))}
            onVerstuur={() => { if (gekozen.length > 0) void verstuur(() => opslag.vastleggen({ dagdelen: [], certificaten: gekozen.map(({ id, pvtTraject }) => ({ inburgeraarId: id, op, versie: pvtTraject?.versie ?? null })) })); }}
            melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void verstuur(opslag.opnieuw)} />}
            knoppen={<Knop type="submit" soort="primair" bezig={opslag.bezig}>Certificaat geven ({gekozen.length})</Knop>}
          >
            <Datumveld naam="op" label="Dag van het certificaat" tot={vandaag} waarde={op} zet={(nieuw) => zet((oud) => ({ ...oud, op: nieuw }))} />
            <div className="ss-stapel ss-stapel--dicht" role="group" aria-label="Wie krijgt het certificaat?">
              {klaar.map((persoon) => {
                const fout = opslag.velden.find(({ veld }) => gekozen[Number(veld.split('.')[1])]?.id === persoon.id)?.zin;
                return <Vinkje key={persoon.id} naam={persoon.id} label={naamVan(persoon)} aan={!waarde.niet.includes(persoon.id)} zet={(aan) => wissel(persoon.id, aan)} {...(fout ? { fout } : {})} />;
              })}
            </div>
          </Formulier>
        )}
      </div>
    </Kaart>
  );
}
