import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { KlasbezettingDocument } from '../../gql/generated/groepen/KlasbezettingDocument.ts';
import { Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Bezetting } from './Bezetting.tsx';
import { bedragTekst, soortTekst } from './klaswoorden.ts';
import './groepen.css';

const TERUG = { naar: '/start', tekst: 'Start' };

/** Seats per class, for who buys them; who sits there is not seen from here. */
export default function BezettingPagina() {
  const vraag = useQuery(KlasbezettingDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Klassen" terug={TERUG} onder="De gemeente koopt een klas als geheel in. Lege stoelen kosten dus ook geld.">
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={6} />}>
        {({ klasbezetting }) => (
          <Tabel
            bijschrift="Klassen" rijen={klasbezetting} rijSleutel={({ id }) => id} leeg={<Leeg titel="Er lopen nu geen klassen" icoon="groep" />}
            kolommen={[
              { sleutel: 'naam', kop: 'Klas', kopcel: true, cel: (klas) => <>{klas.naam}<br /><span className="ss-zacht ss-klein">{soortTekst(klas)}</span></> },
              { sleutel: 'organisatie', kop: 'School', cel: ({ organisatie }) => organisatie },
              { sleutel: 'bezet', kop: 'Stoelen', cel: (klas) => <Bezetting {...klas} /> },
              { sleutel: 'kosten', kop: 'Leeg kost per maand', getal: true, cel: ({ kostenLeeg }) => bedragTekst(kostenLeeg) ?? '–' },
            ]}
          />
        )}
      </Opgehaald>
    </Pagina>
  );
}
