import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { Takenlijst } from '../../app/taken/Takenlijst.tsx';
import { Tegel } from '../../app/Tegel.tsx';
import { TakenDocument } from '../../gql/generated/app.ts';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';

/** As many as are read in five seconds; the page has them all. */
const HOOGSTENS = 6;

/** Who needs me today, why, and what to do. */
export default function TakenTegel() {
  const vraag = useQuery(TakenDocument, { variables: { first: HOOGSTENS }, fetchPolicy: 'cache-and-network' });
  const totaal = vraag.data?.taken.totaal;
  return (
    <Tegel titel="Wie heeft u vandaag nodig?" icoon="klok" getal={totaal === undefined ? undefined : getalTekst(totaal)} wat={totaal === 1 ? 'taak' : 'taken'} naar="/taken" naarTekst="Alle taken">
      <Opgehaald van={vraag} laden={<Laden aantal={5} />}>
        {({ taken }) => (taken.edges.length === 0
          ? <Leeg titel="Niemand heeft u nu nodig" icoon="vink">Er is geen termijn dichtbij en er is niets opvallends.</Leeg>
          : <Takenlijst taken={taken.edges.map(({ node }) => node)} metPersoon label="Dringendste taken" />)}
      </Opgehaald>
    </Tegel>
  );
}
