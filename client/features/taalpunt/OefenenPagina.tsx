import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { TaalmensenDocument } from '../../gql/generated/taalpunt.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Taalmensen } from './Taalmensen.tsx';

/** With whom the taalcoach practises: who, when again, and writing it down in one tap. */
export default function OefenenPagina() {
  const vraag = useQuery(TaalmensenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Oefenen" onder="Met wie u oefent, wanneer u elkaar weer ziet, en wat u al deed." terug={{ naar: '/start', tekst: 'Start' }} smal>
      <Uitklap titel="Hulp bij deze pagina">
        <div className="ss-stapel ss-stapel--dicht ss-lees">
          <p>Hebt u vandaag geoefend? Tik één keer. Dan staat het erin, met de uren. Vergist? Tik op Ongedaan maken, of kies hoe lang het wel was.</p>
          <p>Maakt u zich zorgen? Geef het door. Uw coördinator en de consulent lezen het, en het antwoord komt hier.</p>
          <p>U ziet de voornaam en het telefoonnummer, meer niet. Schrijf nergens iets over gezondheid.</p>
        </div>
      </Uitklap>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>{({ taalpunt }) => <Taalmensen regels={taalpunt} niveau={2} />}</Opgehaald>
    </Pagina>
  );
}
