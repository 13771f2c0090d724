import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { KlassenDocument } from '../../gql/generated/groepen/KlassenDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

/** How many seats are empty, and how many people wait for one. */
export default function KlassenTegel() {
  const vraag = useQuery(KlassenDocument, { fetchPolicy: 'cache-and-network' });
  const leeg = vraag.data?.klassen.reduce((som, { stoelen, bezet }) => som + Math.max(0, stoelen - bezet), 0);
  return (
    <Tegel titel="Klassen" icoon="groep" getal={leeg} wat={leeg === 1 ? 'stoel leeg' : 'stoelen leeg'} naar="/klassen" naarTekst="Alle klassen">
      <Opgehaald van={vraag} laden={<Laden aantal={1} />}>
        {({ wachtlijst }) => <p className={wachtlijst.length === 0 ? 'ss-zacht' : undefined}>{wachtlijst.length === 0 ? 'Niemand wacht op een stoel.' : `${aantal(wachtlijst.length, 'persoon wacht', 'mensen wachten')} op een stoel.`}</p>}
      </Opgehaald>
    </Tegel>
  );
}
