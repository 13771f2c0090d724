import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Kwartaalkeuze, useKwartaal } from '../../app/Kwartaalkeuze.tsx';
import { aantal } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import { HandmatigeRechtenDocument } from '../../gql/generated/toezicht/HandmatigeRechtenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Beoordelingen } from './Beoordelingen.tsx';
import { RechtOordeel } from './RechtOordeel.tsx';
import { type Recht, Rechtentabel } from './Rechtentabel.tsx';
import './toezicht.css';

/** The report of a quarter: every right that somebody gave by hand, also what ended, and what was found of it. */
export default function RechtenPagina() {
  const vandaag = useVandaag();
  const metSteekproeven = useMag('steekproeven:beoordelen');
  const kwartaal = useKwartaal(vandaag);
  const vraag = useQuery(HandmatigeRechtenDocument, { variables: kwartaal, fetchPolicy: 'cache-and-network' });
  const [open, zetOpen] = useState<Recht | null>(null);
  return (
    <Pagina titel="Rechten" onder="Rechten die iemand met de hand gaf, zoals een waarneming. Elk kwartaal kijkt iemand of dat goed was." acties={<>{useMag('wijzigingen:lezen') && <KnopLink to="/wijzigingen" icoon="klok">Accounts en rollen</KnopLink>}<Knop icoon="bestand" onClick={() => window.print()}>Afdrukken</Knop></>}>
      <Kwartaalkeuze kwartaal={kwartaal} vandaag={vandaag} />
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={5} />}>
        {({ handmatigeRechten: { rechten, erIsMeer } }) => {
          const teBeoordelen = rechten.filter((recht) => recht.teBeoordelen).length;
          return (
            <Kaart titel="Met de hand gegeven" icoon="slot" zonderRand onder={rechten.length > 0 && `${aantal(rechten.length, 'recht', 'rechten')}, ook wat in dit kwartaal eindigde. ${teBeoordelen === 0 ? 'Alles is beoordeeld.' : `${teBeoordelen} nog te beoordelen.`}`}>
              {erIsMeer && <Melding soort="letop">Er zijn er meer dan de 500 die hier passen.</Melding>}
              {rechten.length === 0 ? <Leeg titel="Geen rechten met de hand gegeven" icoon="slot">In dit kwartaal liep geen waarneming of ander recht met een reden.</Leeg> : <Rechtentabel rechten={rechten} beoordeel={zetOpen} />}
            </Kaart>
          );
        }}
      </Opgehaald>
      {metSteekproeven && <Beoordelingen kwartaal={kwartaal} />}
      {open && <RechtOordeel key={open.id} recht={open} sluit={() => zetOpen(null)} ververs={() => void vraag.refetch().catch(() => undefined)} />}
    </Pagina>
  );
}
