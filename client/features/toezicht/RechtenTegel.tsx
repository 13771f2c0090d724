import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { HandmatigeRechtenStandDocument } from '../../gql/generated/toezicht/HandmatigeRechtenStandDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

/** Rights given by hand that nobody looked at this quarter. */
export default function RechtenTegel() {
  const vraag = useQuery(HandmatigeRechtenStandDocument, { fetchPolicy: 'cache-and-network' });
  const stand = vraag.data?.handmatigeRechtenStand;
  return (
    <Tegel titel="Met de hand gegeven rechten" icoon="slot" getal={stand && getalTekst(stand.teBeoordelen)} wat="dit kwartaal nog te beoordelen" naar="/rechten" naarTekst="Rechten van dit kwartaal">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {({ handmatigeRechtenStand: { lopend, totaal } }) => <p className="ss-zacht">{lopend === 1 ? '1 loopt nu' : `${getalTekst(lopend)} lopen nu`}, zoals een waarneming. In dit kwartaal {aantal(totaal, 'recht', 'rechten')}.</p>}
      </Opgehaald>
    </Tegel>
  );
}
