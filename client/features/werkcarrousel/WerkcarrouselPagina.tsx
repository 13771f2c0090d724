import { useQuery } from '@apollo/client/react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst, periodeTekst, totDeadline, nabijheid, weekdagTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import type { WerkcarrouselQuery } from '../../gql/generated/werkcarrousel.ts';
import { CarrouselbordDocument } from '../../gql/generated/werkcarrousel/CarrouselbordDocument.ts';
import { MapgroepDocument } from '../../gql/generated/werkcarrousel/MapgroepDocument.ts';
import { WerkcarrouselDocument } from '../../gql/generated/werkcarrousel/WerkcarrouselDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Antwoord } from './Antwoord.tsx';
import { Bord } from './Bord.tsx';
import type { Persoon } from './stappen.ts';
import { inMapGroep, MapGroep } from './MapGroep.tsx';
import { routeTekst } from './woorden.ts';
import './werkcarrousel.css';

const TOON = { telaat: 'fout', dichtbij: 'letop', ruim: 'neutraal' } as const;

/** What is offered, the board by step, the own MAP group, and the stages that run. Who an offer is about is known after accepting it. */
export default function WerkcarrouselPagina() {
  const vraag = useQuery(WerkcarrouselDocument, { fetchPolicy: 'cache-and-network' });
  const bord = useQuery(CarrouselbordDocument, { fetchPolicy: 'cache-and-network' });
  const map = useQuery(MapgroepDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Werkcarrousel" onder="Wie op u wacht, en wie in welke stap naar werk is.">
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {({ overdrachtenAanMij }) => overdrachtenAanMij.length > 0 && <Aangeboden rijen={overdrachtenAanMij} />}
      </Opgehaald>
      <Opgehaald van={bord} laden={<Laden vorm="kaarten" aantal={5} />}>
        {({ inburgeraars: { totaal, edges } }) => {
          const personen = edges.map(({ node }) => node);
          // Who is only in the MAP group is not in the carrousel.
          const alleenMap = ({ werk }: Persoon) => werk !== null && werk.overdrachten.some(({ route, stand }) => route === 'MAP' && stand === 'AANGENOMEN') && !werk.overdrachten.some(({ route, stand }) => route !== 'MAP' && stand === 'AANGENOMEN') && werk.carrouselStap === null;
          return (
            <div className="ss-stapel">
              {personen.length === 0 ? <Leeg titel="Er is nog niemand in uw werkcarrousel" icoon="pijlRechts">Na het aannemen van een overdracht staat iemand hier.</Leeg> : <Bord personen={personen.filter((persoon) => !alleenMap(persoon))} />}
              {totaal > personen.length && <p className="ss-zacht">Dit zijn de eerste {personen.length} van {totaal} personen. <Koppeling to="/inburgeraars">Bekijk iedereen</Koppeling></p>}
            </div>
          );
        }}
      </Opgehaald>
      <Opgehaald van={map} laden={<Laden aantal={2} />}>{({ inburgeraars: { edges } }) => <MapGroep personen={edges.map(({ node }) => node).filter(inMapGroep)} />}</Opgehaald>
      <Opgehaald van={vraag} laden={null}>{({ mijnStages }) => <Stages rijen={mijnStages} />}</Opgehaald>
    </Pagina>
  );
}

function Aangeboden({ rijen }: { rijen: WerkcarrouselQuery['overdrachtenAanMij'] }) {
  return (
    <Kaart titel="Aangeboden aan u" icoon="pijlRechts">
      <ul className="ss-lijst werk-regels" aria-label="Aangeboden aan u">
        {rijen.map((rij) => (
          <li key={rij.id} className="ss-stapel ss-stapel--dicht">
            <p><strong>Overdracht van {rij.van}</strong>, route {routeTekst(rij.route)}</p>
            <p className="ss-zacht ss-klein">Aangeboden op {datumTekst(rij.aangebodenOp)}. Gesprek met zijn drieën op {weekdagTekst(rij.driegesprekOp)}. Wie het is, ziet u na aannemen.</p>
            <Antwoord overdracht={rij} />
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

function Stages({ rijen }: { rijen: WerkcarrouselQuery['mijnStages'] }) {
  const vandaag = useVandaag();
  if (rijen.length === 0) return <Leeg titel="Er lopen geen taalstages" />;
  return (
    <Kaart titel="Taalstages" icoon="kalender">
      <ul className="ss-lijst werk-regels" aria-label="Taalstages">
        {rijen.map(({ plek, evaluatie, inburgeraar }) => (
          <li key={plek.id} className="ss-stapel ss-stapel--dicht">
            <p>{inburgeraar && <Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naamVan(inburgeraar)}</Koppeling>} bij {plek.organisatieNaam}</p>
            <p className="ss-zacht ss-klein">{periodeTekst(plek.van, plek.tot)}{plek.contractOp === null ? '. Nog geen contract.' : `. Contract van ${datumTekst(plek.contractOp)}.`}</p>
            {evaluatie && <p>Evaluatie na {evaluatie.maand} maanden, uiterlijk {datumTekst(evaluatie.uiterlijk)} <Label toon={TOON[nabijheid(evaluatie.uiterlijk, vandaag)]}>{totDeadline(evaluatie.uiterlijk, vandaag)}</Label></p>}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
