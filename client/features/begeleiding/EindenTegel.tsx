import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { BegeleidingStandDocument } from '../../gql/generated/begeleiding/BegeleidingStandDocument.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Periode } from './Periode.tsx';

const HOOGSTENS = 4;
const EINDEN: readonly string[] = ['EINDE_BEGELEIDING', 'EINDE_SPREEKUUR'];

/** Whose begeleiding or spreekuur ends within two months, each as a strip with its sentence. */
export default function EindenTegel() {
  const vraag = useQuery(BegeleidingStandDocument, { fetchPolicy: 'cache-and-network' });
  const einden = vraag.data?.begeleidingen.filter(({ taken }) => taken.some(({ soort }) => EINDEN.includes(soort))).sort((a, b) => a.tot.localeCompare(b.tot));
  return (
    <Tegel titel="Wat loopt af" icoon="kalender" getal={einden && getalTekst(einden.length)} wat="binnen 2 maanden" naar="/begeleiding?vraagt=EINDE_BEGELEIDING" naarTekst="Einde begeleiding">
      <Opgehaald van={vraag} laden={<Laden aantal={4} />}>
        {() => (einden === undefined || einden.length === 0 ? <Leeg titel="Er loopt niets af" icoon="vink" /> : (
          <ul className="ss-lijst">{einden.slice(0, HOOGSTENS).map((regel) => <li key={regel.inburgeraar.id}><Koppeling to={`/begeleiding?persoon=${regel.inburgeraar.id}`}>{naamVan(regel.inburgeraar)}</Koppeling><Periode periode={regel} /></li>)}</ul>
        ))}
      </Opgehaald>
    </Tegel>
  );
}
