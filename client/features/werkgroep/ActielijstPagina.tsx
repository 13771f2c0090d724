import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { type Kwartaal, kwartaalVan, periodeVan, volgendKwartaal, vorigKwartaal } from '../../../shared/rules/kwartaal.ts';
import { isActiekwartaal } from '../../../shared/rules/werkgroep.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, periodeTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { ActielijstveldenFragment } from '../../gql/generated/werkgroep.ts';
import { ActielijstDocument } from '../../gql/generated/werkgroep/ActielijstDocument.ts';
import { WerkgroepactiesDoorschuivenDocument } from '../../gql/generated/werkgroep/WerkgroepactiesDoorschuivenDocument.ts';
import { Knop, KnopBestand, KnopLink } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Acties, Standbalk } from './Acties.tsx';
import { ActieBewerken } from './ActieVenster.tsx';
import { LedenKaart } from './Leden.tsx';
import { OverlegKaart } from './Overleg.tsx';
import { loopt } from './woorden.ts';
import './werkgroep.css';

const adresVan = ({ jaar, kwartaal }: Kwartaal): string => `?jaar=${jaar}&kwartaal=${kwartaal}`;
const naamVan = ({ jaar, kwartaal }: Kwartaal): string => `${kwartaal}e kwartaal ${jaar}`;

/** What the organisations of the werkgroep statushouders do this quarter, and when they meet. */
export default function ActielijstPagina() {
  const vandaag = useVandaag();
  const [adres] = useAdresvraag();
  const gekozen = { jaar: Number(adres.get('jaar')), kwartaal: Number(adres.get('kwartaal')) };
  const kwartaal = isActiekwartaal(gekozen, vandaag) ? gekozen : kwartaalVan(vandaag);
  const mag = useMag('werkgroep:beheren');
  const [nieuw, zetNieuw] = useState(false);
  const vraag = useQuery(ActielijstDocument, { variables: kwartaal, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina
      titel="Actielijst werkgroep statushouders" tabtitel="Actielijst" onder="Wat organisaties dit kwartaal samen doen. Er staan geen personen in." terug={mag ? undefined : { naar: '/start', tekst: 'Start' }}
      acties={<>
        {mag && <Knop soort="primair" icoon="plus" onClick={() => zetNieuw(true)}>Nieuwe actie</Knop>}
        <KnopBestand href={`/bladen/actielijst-${kwartaal.jaar}-${kwartaal.kwartaal}`}>Download als PDF</KnopBestand>
      </>}
    >
      <Kwartalen kwartaal={kwartaal} vandaag={vandaag} />
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={6} />}>
        {({ actielijst }) => (
          <>
            <Inhoud lijst={actielijst} kwartaal={kwartaal} mag={mag} />
            {nieuw && <ActieBewerken actie={null} kwartaal={kwartaal} leden={actielijst.leden} sluit={() => zetNieuw(false)} />}
          </>
        )}
      </Opgehaald>
    </Pagina>
  );
}

function Kwartalen({ kwartaal, vandaag }: { kwartaal: Kwartaal; vandaag: string }) {
  const { van, tot } = periodeVan(kwartaal);
  const [vorig, volgend] = [vorigKwartaal(kwartaal), volgendKwartaal(kwartaal)];
  return (
    <nav className="ss-rij ss-rij--uiteen" aria-label="Kwartaal">
      <p><strong>{naamVan(kwartaal)}</strong><br /><span className="ss-zacht ss-klein">{periodeTekst(van, tot)}</span></p>
      <div className="ss-rij">
        {isActiekwartaal(vorig, vandaag) && <KnopLink to={adresVan(vorig)} replace icoon="pijlLinks">{naamVan(vorig)}</KnopLink>}
        {isActiekwartaal(volgend, vandaag) && <KnopLink to={adresVan(volgend)} replace icoon="pijlRechts">{naamVan(volgend)}</KnopLink>}
      </div>
    </nav>
  );
}

function Inhoud({ lijst, kwartaal, mag }: { lijst: ActielijstveldenFragment; kwartaal: Kwartaal; mag: boolean }) {
  const { acties, overleggen, leden } = lijst;
  const metGemeente = new Set([...acties, ...overleggen].map(({ gemeente }) => gemeente)).size > 1;
  const mee = acties.filter((actie) => loopt(actie) && !actie.doorgeschoven).length;
  return (
    <div className="werkgroep-blad">
      <div className="ss-stapel">
        {acties.length === 0 ? <Leeg titel="Er staan nog geen acties in dit kwartaal" icoon="vlag">{mag ? 'Zet er een actie op, of schuif acties door vanuit het vorige kwartaal.' : 'De gemeente zet de acties op de lijst.'}</Leeg> : (
          <>
            <Standbalk acties={acties} />
            <Acties acties={acties} kwartaal={kwartaal} leden={leden} mag={mag} metGemeente={metGemeente} />
          </>
        )}
        {mag && mee > 0 && <Doorschuiven kwartaal={kwartaal} hoeveel={mee} />}
      </div>
      <div className="ss-stapel">
        {overleggen.length === 0 && <OverlegKaart overleg={undefined} kwartaal={kwartaal} mag={mag} metGemeente={false} />}
        {overleggen.map((overleg) => <OverlegKaart key={overleg.id} overleg={overleg} kwartaal={kwartaal} mag={mag} metGemeente={metGemeente} />)}
        {leden.length > 0 && <LedenKaart leden={leden} />}
      </div>
    </div>
  );
}

/** What still runs goes to the next quarter, each action once. */
function Doorschuiven({ kwartaal, hoeveel }: { kwartaal: Kwartaal; hoeveel: number }) {
  const volgend = volgendKwartaal(kwartaal);
  const opslag = useVastleggen(WerkgroepactiesDoorschuivenDocument, { plek: `${kwartaal.jaar}-${kwartaal.kwartaal}`, gelukt: ({ werkgroepactiesDoorschuiven: w }) => `Op de lijst van het ${naamVan(w.actielijst)} staan nu ${aantal(w.aantal, 'actie', 'acties')} van eerder.`, apollo: { refetchQueries: 'active' } });
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <div className="ss-rij">
        <Knop icoon="pijlRechts" bezig={opslag.bezig} onClick={() => void opslag.vastleggen(kwartaal)}>{`Schuif ${aantal(hoeveel, 'lopende actie', 'lopende acties')} door`}</Knop>
        <span className="ss-zacht ss-klein">Naar het <Link className="utrecht-link utrecht-link--html-a" to={adresVan(volgend)}>{naamVan(volgend)}</Link>. Elke actie gaat één keer mee.</span>
      </div>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}
