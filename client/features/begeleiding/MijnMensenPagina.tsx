import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { MijnMensenDocument } from '../../gql/generated/begeleiding.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Mensen } from './Mensen.tsx';

/** Whom a volunteer accompanies: by first name, with what matters this month. Nobody else is here. */
export default function MijnMensenPagina() {
  const vraag = useQuery(MijnMensenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Uw mensen" onder="Wie u begeleidt, en wat deze maand belangrijk is." smal>
      <Uitklap titel="Hulp bij deze pagina">
        <div className="ss-stapel ss-stapel--dicht ss-lees">
          <p>U ziet alleen de mensen aan wie u bent gekoppeld. Bij ieder staan de afspraken die deze maand beginnen of eindigen, of die te laat zijn.</p>
          <p><strong>Contact:</strong> tik wat u deed, en het staat erin. Een regel erbij mag, het hoeft niet. <strong>Ik maak me zorgen:</strong> schrijf op wat u ziet. Uw coördinator en de consulent lezen het, en de consulent geeft hier antwoord. Bij gevaar belt u 112.</p>
        </div>
      </Uitklap>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>{({ begeleidingen }) => <Mensen regels={begeleidingen} niveau={2} />}</Opgehaald>
    </Pagina>
  );
}
