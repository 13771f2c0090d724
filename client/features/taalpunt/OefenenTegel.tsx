import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { TaalmensenDocument } from '../../gql/generated/taalpunt/TaalmensenDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { Taalmensen } from './Taalmensen.tsx';

/** The own people on the start page: when again, and writing down that they practised. */
export default function OefenenTegel() {
  const vraag = useQuery(TaalmensenDocument, { fetchPolicy: 'cache-and-network' });
  const hoeveel = vraag.data?.taalpunt.length;
  return (
    <Tegel titel="Met wie u oefent" icoon="gesprek" getal={hoeveel === undefined ? undefined : getalTekst(hoeveel)} wat={hoeveel === 1 ? 'persoon' : 'mensen'}>
      <Opgehaald van={vraag} laden={<Laden aantal={5} />}>{({ taalpunt }) => <Taalmensen regels={taalpunt} niveau={3} />}</Opgehaald>
    </Tegel>
  );
}
