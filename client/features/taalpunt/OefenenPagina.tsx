import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { TaalmensenDocument } from '../../gql/generated/taalpunt/TaalmensenDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { Taalmensen } from './Taalmensen.tsx';

/** With whom the taalcoach practises: who, when again, and writing it down in one tap. */
export default function OefenenPagina() {
  const vraag = useQuery(TaalmensenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Oefenen" onder="Met wie u oefent, wanneer u elkaar weer ziet, en wat u al deed." terug={{ naar: '/start', tekst: 'Start' }} smal>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>{({ taalpunt }) => <Taalmensen regels={taalpunt} niveau={2} />}</Opgehaald>
    </Pagina>
  );
}
