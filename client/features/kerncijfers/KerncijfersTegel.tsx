import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { KerncijfersDocument } from '../../gql/generated/kerncijfers/KerncijfersDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { aantalTekst } from './cijfertekst.ts';

export default function KerncijfersTegel() {
  const vraag = useQuery(KerncijfersDocument);
  const personen = vraag.data?.kerncijfers.personen;
  return (
    <Tegel titel="Kerncijfers" icoon="grafiek" getal={personen && aantalTekst(personen)} wat="inburgeraars" naar="/kerncijfers" naarTekst="Alle cijfers">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>{({ kerncijfers }) => <p className="ss-zacht">Op {datumTekst(kerncijfers.peildatum)}, zonder personen.</p>}</Opgehaald>
    </Tegel>
  );
}
