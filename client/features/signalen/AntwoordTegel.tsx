import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { SignalenStandDocument } from '../../gql/generated/signalen/SignalenStandDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

/** What was answered and nobody here has said to have seen. */
export default function AntwoordTegel() {
  const vraag = useQuery(SignalenStandDocument, { fetchPolicy: 'cache-and-network' });
  const beantwoord = vraag.data?.signalenStand.beantwoord;
  return (
    <Tegel titel="Antwoord gekregen" icoon="gesprek" getal={beantwoord === undefined ? undefined : getalTekst(beantwoord)} wat={beantwoord === 1 ? 'antwoord op een signaal' : 'antwoorden op signalen'} naar="/signalen" naarTekst="Lees de antwoorden">
      <Opgehaald van={vraag} laden={<Laden aantal={1} />}>
        {() => <p className="ss-zacht">{beantwoord === 0 ? 'Er is nu geen nieuw antwoord.' : 'Merk een antwoord als gezien als het is opgelost. Heropen het als dat niet zo is.'}</p>}
      </Opgehaald>
    </Tegel>
  );
}
