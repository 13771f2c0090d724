import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import type { PvtOntbreekt } from '../../../shared/rules/pvt.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, opsomming } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan, opNaam } from '../../app/persoon.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { useDownload } from '../../app/uitvoer/useDownload.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { CertificaatVastleggenDocument } from '../../gql/generated/deelnemersgroepen/CertificaatVastleggenDocument.ts';
import { CertificatenDocument } from '../../gql/generated/deelnemersgroepen/CertificatenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { certificaatlijst, type Certificaatregel } from './certificaten.ts';
import '../../app/Tegel.css';

const NOG: Readonly<Record<PvtOntbreekt, string>> = { INLEIDING: 'aanwezig bij de inleiding', DAGDELEN: 'vier dagdelen', ONDERTEKENING: 'aanwezig bij de ondertekening' };
/** Of those who have it the last ones: what was just recorded can be taken back. */
const LAATSTE = 15;

/** The list for the Raadzaal: who can get the certificate, given out one tap each. */
export default function CertificatenPagina() {
  const vandaag = useVandaag();
  const [dag, zetDag] = useState(vandaag);
  const vraag = useQuery(CertificatenDocument, { fetchPolicy: 'cache-and-network' });
  const goed = isDatum(dag) && dag <= vandaag;
  return (
    <Pagina titel="Certificaten voor de Raadzaal" tabtitel="Certificaten" onder="Wie het participatieverklaringstraject af heeft en het certificaat nog krijgt." terug={{ naar: '/start', tekst: 'Start' }} smal>
      <Datumveld naam="dag" label="Dag van de uitreiking" tot={vandaag} waarde={dag} zet={zetDag} {...(!goed && { fout: 'Kies vandaag of een eerdere dag.' })} />
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {({ begeleidingen }) => {
          const { klaar, bezig, uitgereikt } = certificaatlijst(begeleidingen, vandaag);
          const opDeNaam = (regels: Certificaatregel[]) => [...regels].sort((a, b) => opNaam(a.persoon, b.persoon));
          return (
            <div className="ss-stapel">
              <Lijst titel="Klaar voor het certificaat" regels={opDeNaam(klaar)} leeg="Niemand is nu klaar voor het certificaat." dag={goed ? dag : null} />
              <Lijst titel="Nog bezig" regels={opDeNaam(bezig)} leeg="Er is niemand bezig." dag={null} />
              <Lijst titel="Laatst uitgereikt" regels={uitgereikt.slice(0, LAATSTE)} leeg="Er is nog niets uitgereikt." dag={null} />
            </div>
          );
        }}
      </Opgehaald>
    </Pagina>
  );
}

function Lijst({ titel, regels, leeg, dag }: { titel: string; regels: readonly Certificaatregel[]; leeg: string; dag: string | null }) {
  return (
    <Kaart titel={titel} icoon="bestand" onder={aantal(regels.length, 'persoon', 'personen')}>
      {regels.length === 0 ? <Leeg titel={leeg} icoon="bestand" /> : <ul className="tegel-lijst">{regels.map((regel) => <li key={regel.persoon.id}><Regel regel={regel} dag={dag} /></li>)}</ul>}
    </Kaart>
  );
}

function Regel({ regel: { persoon, pvt, ontbreekt }, dag }: { regel: Certificaatregel; dag: string | null }) {
  const opslag = useVastleggen(CertificaatVastleggenDocument, { plek: `certificaat-${persoon.id}`, gelukt: 'Het is opgeslagen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const zet = (certificaatOp: string | null) => void opslag.vastleggen({ inburgeraarId: persoon.id, pvtTraject: { versie: pvt.versie ?? 0, certificaatOp } });
  const naam = naamVan(persoon);
  return (
    <div className="tegel-regel">
      <span>
        <Koppeling to={`/inburgeraars/${persoon.id}`}>{naam}</Koppeling><br />
        <span className="ss-zacht ss-klein">{pvt.certificaatOp === null ? (ontbreekt.length === 0 ? `getekend op ${datumTekst(pvt.ondertekendOp)}` : `nog nodig: ${opsomming(ontbreekt.map((wat) => NOG[wat]))}`) : `uitgereikt op ${datumTekst(pvt.certificaatOp)}`}</span>
      </span>
      <span className="ss-rij">
        {dag !== null && pvt.certificaatOp === null && <Knop soort="primair" icoon="vink" bezig={opslag.bezig} onClick={() => zet(dag)}>Uitgereikt<span className="ss-onzichtbaar"> aan {naam} op {datumTekst(dag)}</span></Knop>}
        {pvt.certificaatOp !== null && <><Download persoonId={persoon.id} naam={naam} /><Knop soort="stil" icoon="vernieuw" bezig={opslag.bezig} onClick={() => zet(null)}>Ongedaan maken<span className="ss-onzichtbaar"> voor {naam}</span></Knop></>}
      </span>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}

function Download({ persoonId, naam }: { persoonId: string; naam: string }) {
  const mag = useMag('pvtCertificaat:uitvoeren');
  const { download, ...opslag } = useDownload(`pvt-${persoonId}`);
  if (!mag) return null;
  return <Knop icoon="download" bezig={opslag.bezig} onClick={() => void download({ soort: 'PVT_CERTIFICAAT_PDF', pvt: { inburgeraarId: persoonId } })}>PDF<span className="ss-onzichtbaar"> van {naam}</span></Knop>;
}
