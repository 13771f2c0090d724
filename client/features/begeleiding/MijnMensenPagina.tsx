import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { MijnMensenDocument } from '../../gql/generated/begeleiding/MijnMensenDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { Mensen } from './Mensen.tsx';

/** Whom a volunteer accompanies: by first name, with what matters this month. Nobody else is here. */
export default function MijnMensenPagina() {
  const vraag = useQuery(MijnMensenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Uw mensen" onder="Wie u begeleidt, en wat deze maand belangrijk is." smal>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>{({ begeleidingen }) => <Mensen regels={begeleidingen} niveau={2} />}</Opgehaald>
    </Pagina>
  );
}
