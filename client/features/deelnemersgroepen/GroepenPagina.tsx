import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { GROEPSREGELS, isDeelnemersgroep } from '../../../shared/rules/deelnemersgroepen.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, periodeTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { GroepveldenFragment } from '../../gql/generated/deelnemersgroepen.ts';
import { DeelnemersgroepenDocument } from '../../gql/generated/deelnemersgroepen/DeelnemersgroepenDocument.ts';
import { DeelnemerUitschrijvenDocument } from '../../gql/generated/deelnemersgroepen/DeelnemerUitschrijvenDocument.ts';
import { GroepskeuzesDocument } from '../../gql/generated/deelnemersgroepen/GroepskeuzesDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Groepformulier } from './Groepformulier.tsx';
import { Inschrijven } from './Inschrijven.tsx';
import { Opkomst } from './Opkomst.tsx';
import { groepenTitel, groepsregel } from './woorden.ts';
import '../../app/Tegel.css';

type Deelnemer = GroepveldenFragment['deelnemers'][number];
/** As many names stand there at once; more are a tap away. */
const WEINIG = 4;

/** The groups of the own organisation: when they meet, who leads them, who is in them, and how many come. */
export default function GroepenPagina() {
  const [nieuw, zetNieuw] = useState(false);
  const vraag = useQuery(DeelnemersgroepenDocument, { fetchPolicy: 'cache-and-network' });
  const soorten = useQuery(GroepskeuzesDocument).data?.groepskeuzes.soorten;
  const magCertificaten = useMag('pvtCertificaat:uitvoeren');
  return (
    <Pagina
      titel={groepenTitel(soorten)} tabtitel="Groepen" onder="De groepen van uw organisatie: wanneer, wie erin zit, en hoeveel mensen er kwamen." terug={{ naar: '/start', tekst: 'Start' }}
      acties={<><Knop soort="primair" icoon="plus" onClick={() => zetNieuw(true)}>Nieuwe groep</Knop>{magCertificaten && <KnopLink to="/certificaten" icoon="bestand">Certificaten</KnopLink>}</>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ deelnemersgroepen }) => (deelnemersgroepen.length === 0
          ? <Leeg titel="Er zijn nog geen groepen" icoon="boek">Maak hierboven de eerste groep.</Leeg>
          : <div className="ss-stapel">{deelnemersgroepen.map((groep) => <Groepskaart key={groep.id} groep={groep} />)}</div>)}
      </Opgehaald>
      {nieuw && <Groepformulier sluit={() => zetNieuw(false)} />}
    </Pagina>
  );
}

function Groepskaart({ groep }: { groep: GroepveldenFragment }) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState<'inschrijven' | 'wijzigen' | null>(null);
  const { id, naam, soort, tot, van, stoelen, deelnemers, inloop, doelgroep, bijeenkomsten } = groep;
  const voorbij = tot !== null && tot < vandaag;
  const nu = deelnemers.filter((een) => een.tot === null || een.tot >= vandaag);
  const afvinken = isDeelnemersgroep(soort) && GROEPSREGELS[soort].uren && van <= vandaag;
  const wie = <span className="ss-onzichtbaar"> bij {naam}</span>;
  return (
    <Kaart titel={naam} icoon="boek" onder={groepsregel(groep)} acties={voorbij ? <Label>voorbij</Label> : <Knop icoon="plus" onClick={() => zetOpen('inschrijven')}>Inschrijven<span className="ss-onzichtbaar"> in {naam}</span></Knop>}>
      <div className="ss-stapel ss-stapel--dicht">
        {doelgroep !== null && <p>Voor wie: {doelgroep}</p>}
        <p>{inloop && nu.length === 0 ? 'Vrije inloop: wie uw organisatie heeft kan komen.' : `${aantal(nu.length, 'deelnemer', 'deelnemers')} in uw bereik, ${aantal(stoelen, 'plek', 'plekken')}`}</p>
        <div className="ss-rij">
          {afvinken && <KnopLink to={`/bijeenkomst/${id}`} soort="primair" icoon="vink">Wie was er?{wie}</KnopLink>}
          {!voorbij && <Knop soort="stil" icoon="potlood" onClick={() => zetOpen('wijzigen')}>Wijzig<span className="ss-onzichtbaar"> {naam}</span></Knop>}
        </div>
        <Opkomst bijeenkomsten={bijeenkomsten} naam={naam} />
        {nu.length > 0 && <Uitklap titel={`Wie zit in ${naam}?`} open={nu.length <= WEINIG}><ul className="tegel-lijst">{nu.map((een) => <li key={een.id}><Deelnemerregel deelnemer={een} groepId={id} /></li>)}</ul></Uitklap>}
      </div>
      {open === 'inschrijven' && <Inschrijven groep={groep} sluit={() => zetOpen(null)} />}
      {open === 'wijzigen' && <Groepformulier groep={groep} sluit={() => zetOpen(null)} />}
    </Kaart>
  );
}

function Deelnemerregel({ deelnemer: { id, versie, inburgeraar, van, tot }, groepId }: { deelnemer: Deelnemer; groepId: string }) {
  const vandaag = useVandaag();
  const opslag = useVastleggen(DeelnemerUitschrijvenDocument, { plek: id, gelukt: 'Uitgeschreven. Inschrijven kan weer.' });
  const naam = naamVan(inburgeraar);
  // Who begins later is taken out before the first day, which is then the last.
  const uit = () => void opslag.vastleggen({ groepId, inburgeraarId: inburgeraar.id, deelnemerId: id, versie, tot: van > vandaag ? van : vandaag });
  return (
    <div className="tegel-regel">
      <span><Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naam}</Koppeling><br /><span className="ss-zacht ss-klein">{periodeTekst(van, tot)}</span></span>
      {tot === null && <Knop soort="stil" icoon="kruis" bezig={opslag.bezig} onClick={uit}>Schrijf uit<span className="ss-onzichtbaar"> {naam}</span></Knop>}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}
