import { useQuery } from '@apollo/client/react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst, periodeTekst, totDeadline, nabijheid, weekdagTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { type WerkcarrouselQuery, WerkcarrouselDocument } from '../../gql/generated/werkcarrousel.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Antwoord } from './Antwoord.tsx';
import { routeTekst } from './woorden.ts';
import './werkcarrousel.css';

const TOON = { telaat: 'fout', dichtbij: 'letop', ruim: 'neutraal' } as const;

/** What is offered, and the stages that run. Who an offer is about is known after accepting it. */
export default function WerkcarrouselPagina() {
  const vraag = useQuery(WerkcarrouselDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Werkcarrousel" onder="Overdrachten die op u wachten, en taalstages.">
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {({ overdrachtenAanMij, mijnStages }) => <div className="ss-stapel"><Aangeboden rijen={overdrachtenAanMij} /><Stages rijen={mijnStages} /></div>}
      </Opgehaald>
    </Pagina>
  );
}

function Aangeboden({ rijen }: { rijen: WerkcarrouselQuery['overdrachtenAanMij'] }) {
  return (
    <Kaart titel="Aangeboden aan u" icoon="pijlRechts">
      {rijen.length === 0 && <p className="ss-zacht">Er wacht geen overdracht op u.</p>}
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
