import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, opsomming, periodeTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { DeelnemerUitschrijvenDocument, TrainingenDocument, type TrainingveldenFragment } from '../../gql/generated/trainingen.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Inschrijven } from './Inschrijven.tsx';
import { TrainingMaken } from './TrainingMaken.tsx';
import '../../app/Tegel.css';

type Deelnemer = TrainingveldenFragment['deelnemers'][number];

/** The groups of training and PVT of the own organisation: who gives them, and who is in them. */
export default function TrainingenPagina() {
  const [nieuw, zetNieuw] = useState(false);
  const vraag = useQuery(TrainingenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina
      titel="Trainingen en PVT" tabtitel="Trainingen" onder="De groepen van uw organisatie, met de trainer en wie erin zit." terug={{ naar: '/start', tekst: 'Start' }}
      acties={<><Knop soort="primair" icoon="plus" onClick={() => zetNieuw(true)}>Nieuwe groep</Knop><KnopLink to="/certificaten" icoon="bestand">Certificaten</KnopLink></>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ trainingen }) => (trainingen.length === 0
          ? <Leeg titel="Er zijn nog geen groepen" icoon="boek">Maak een groep voor Eurowijzer, Digisterker of het PVT.</Leeg>
          : <div className="ss-stapel">{trainingen.map((training) => <Groepskaart key={training.id} training={training} />)}</div>)}
      </Opgehaald>
      {nieuw && <TrainingMaken sluit={() => zetNieuw(false)} />}
    </Pagina>
  );
}

function Groepskaart({ training }: { training: TrainingveldenFragment }) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState(false);
  const { naam, soort, locatie, van, tot, trainers, stoelen, deelnemers } = training;
  const voorbij = tot !== null && tot < vandaag;
  const nu = deelnemers.filter((een) => een.tot === null || een.tot >= vandaag);
  return (
    <Kaart
      titel={naam} icoon="boek" onder={[soort === 'PVT' ? 'PVT' : 'Training', periodeTekst(van, tot), locatie, trainers.length > 0 ? `trainer ${opsomming(trainers)}` : null].filter(Boolean).join(' · ')}
      acties={voorbij ? <Label>voorbij</Label> : <Knop icoon="plus" onClick={() => zetOpen(true)}>Inschrijven<span className="ss-onzichtbaar"> in {naam}</span></Knop>}
    >
      <p>{`${aantal(nu.length, 'deelnemer', 'deelnemers')} die u begeleidt, ${aantal(stoelen, 'plek', 'plekken')}`}</p>
      {soort === 'TRAINING' && nu.length > 0 && <div><KnopLink to={`/bijeenkomst/${training.id}`} soort="stil" icoon="vink">Wie was er?<span className="ss-onzichtbaar"> bij {naam}</span></KnopLink></div>}
      {nu.length > 0 && <ul className="tegel-lijst">{nu.map((een) => <li key={een.id}><Deelnemerregel deelnemer={een} training={training} /></li>)}</ul>}
      {open && <Inschrijven training={training} sluit={() => zetOpen(false)} />}
    </Kaart>
  );
}

function Deelnemerregel({ deelnemer: { id, versie, inburgeraar, van, tot }, training }: { deelnemer: Deelnemer; training: TrainingveldenFragment }) {
  const vandaag = useVandaag();
  const opslag = useVastleggen(DeelnemerUitschrijvenDocument, { plek: id, gelukt: 'Uitgeschreven. Inschrijven kan weer.' });
  const naam = naamVan(inburgeraar);
  // Who begins later is taken out before the first day, which is then the last.
  const uit = () => void opslag.vastleggen({ groepId: training.id, inburgeraarId: inburgeraar.id, deelnemerId: id, versie, tot: van > vandaag ? van : vandaag });
  return (
    <div className="tegel-regel">
      <span><Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naam}</Koppeling><br /><span className="ss-zacht ss-klein">{periodeTekst(van, tot)}</span></span>
      {tot === null && <Knop soort="stil" icoon="kruis" bezig={opslag.bezig} onClick={uit}>Schrijf uit<span className="ss-onzichtbaar"> {naam}</span></Knop>}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}
