import { useQuery } from '@apollo/client/react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { CertificatenDocument } from '../../gql/generated/deelnemersgroepen/CertificatenDocument.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { certificaatlijst } from './certificaten.ts';

/** Who can get a certificate in the Raadzaal, and the way to the groups. */
export default function CertificatenTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(CertificatenDocument, { fetchPolicy: 'cache-and-network' });
  const klaar = vraag.data && certificaatlijst(vraag.data.begeleidingen, vandaag).klaar.length;
  return (
    <Tegel titel="Certificaten" icoon="boek" getal={klaar === undefined ? undefined : getalTekst(klaar)} wat={klaar === 1 ? 'certificaat klaar voor de Raadzaal' : 'certificaten klaar voor de Raadzaal'} naar="/certificaten" naarTekst="Alle certificaten">
      <Opgehaald van={vraag} laden={<Laden aantal={1} />}>
        {({ begeleidingen }) => <p><Koppeling to="/groepen">Trainingen en PVT</Koppeling>: wie zit erin, bij welke trainer? <span className="ss-zacht">{aantal(begeleidingen.length, 'cliënt', 'cliënten')} in uw bereik.</span></p>}
      </Opgehaald>
    </Tegel>
  );
}
