import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Tegel } from '../../app/Tegel.tsx';
import { KlasbezettingDocument } from '../../gql/generated/groepen/KlasbezettingDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { bedragTekst } from './klaswoorden.ts';

/** What the gemeente pays for seats in which nobody sits. */
export default function BezettingTegel() {
  const vraag = useQuery(KlasbezettingDocument, { fetchPolicy: 'cache-and-network' });
  const leeg = vraag.data?.klasbezetting.reduce((som, { stoelen, bezet }) => som + Math.max(0, stoelen - bezet), 0);
  return (
    <Tegel titel="Klassen van de taalaanbieders" icoon="groep" getal={leeg} wat={leeg === 1 ? 'stoel leeg' : 'stoelen leeg'} naar="/klasbezetting" naarTekst="Per klas">
      <Opgehaald van={vraag} laden={<Laden aantal={1} />}>
        {({ klasbezetting }) => <p className="ss-zacht">{bedragTekst(klasbezetting.reduce((som, { kostenLeeg }) => som + (kostenLeeg ?? 0), 0))} per maand voor lege stoelen.</p>}
      </Opgehaald>
    </Tegel>
  );
}
