import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { SteekproevenStandDocument } from '../../gql/generated/toezicht/SteekproevenStandDocument.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { soortTitel } from './woorden.ts';

/** How much asks for a look: counts alone, which are no look at the log. */
export default function SteekproevenTegel() {
  const vraag = useQuery(SteekproevenStandDocument, { fetchPolicy: 'cache-and-network' });
  const stand = vraag.data?.steekproevenStand;
  return (
    <Tegel
      titel="Steekproeven" icoon="zoek" getal={stand && `${getalTekst(stand.open)}${stand.erIsMeer ? ' of meer' : ''}`} wat={stand?.open === 1 ? 'dag van een medewerker te bekijken' : 'dagen van medewerkers te bekijken'}
      naar="/steekproeven" naarTekst="Steekproeven beoordelen"
    >
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {({ steekproevenStand: { perSoort } }) => (perSoort.length === 0
          ? <p className="ss-zacht">De laatste 30 dagen vragen nergens om.</p>
          : <ul className="tegel-lijst">{perSoort.map(({ soort, aantal }) => <li key={soort}><Koppeling to="/steekproeven" className="tegel-regel"><span className="tegel-regel__wat">{soortTitel(soort)}</span><span className="ss-cijfers">{getalTekst(aantal)}</span></Koppeling></li>)}</ul>)}
      </Opgehaald>
    </Tegel>
  );
}
