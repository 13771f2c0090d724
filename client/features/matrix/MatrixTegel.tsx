import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Tegel } from '../../app/Tegel.tsx';
import { MatrixVolledigDocument } from '../../gql/generated/matrix/MatrixVolledigDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

export default function MatrixTegel() {
  const vraag = useQuery(MatrixVolledigDocument);
  return (
    <Tegel titel="Wie mag wat" icoon="schild" naar="/matrix" naarTekst="Autorisatiematrix openen">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {({ autorisatiematrix: { rubrieken, rollen } }) => <p>{rubrieken.length} rubrieken en {rollen.length} rollen. Dit is dezelfde tabel waarmee het portaal en de database controleren.</p>}
      </Opgehaald>
    </Tegel>
  );
}
