import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { MijnMensenDocument } from '../../gql/generated/begeleiding/MijnMensenDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { Mensen } from './Mensen.tsx';

/** The own people on the start page: who, what matters this month, and writing down a contact. */
export default function MensenTegel() {
  const vraag = useQuery(MijnMensenDocument, { fetchPolicy: 'cache-and-network' });
  const hoeveel = vraag.data?.begeleidingen.length;
  return (
    <Tegel titel="Uw mensen" icoon="groep" getal={hoeveel === undefined ? undefined : getalTekst(hoeveel)} wat={hoeveel === 1 ? 'persoon' : 'mensen'}>
      <Opgehaald van={vraag} laden={<Laden aantal={5} />}>{({ begeleidingen }) => <Mensen regels={begeleidingen} niveau={3} />}</Opgehaald>
    </Tegel>
  );
}
