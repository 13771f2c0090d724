import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { getalTekst } from '../../../app/opmaak.ts';
import { Tegel } from '../../../app/Tegel.tsx';
import { AfsprakenStandDocument } from '../../../gql/generated/inburgeraars/AfsprakenStandDocument.ts';
import { Laden } from '../../../ui/Toestanden.tsx';
import { KEUZEWOORDEN } from './afspraakkeuzes.ts';

/** What the own organisation owes: past its day, this month, stuck. */
export default function AfsprakenTegel() {
  const vraag = useQuery(AfsprakenStandDocument, { fetchPolicy: 'cache-and-network' });
  const teLaat = vraag.data?.teLaat.totaal;
  return (
    <Tegel titel="Afspraken uit het PIP" icoon="vink" getal={teLaat === undefined ? undefined : getalTekst(teLaat)} wat={teLaat === 1 ? 'afspraak is te laat' : 'afspraken zijn te laat'} naar="/afspraken" naarTekst="Alle afspraken">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {(stand) => (
          <ul className="tegel-lijst">
            {([['TE_LAAT', stand.teLaat.totaal], ['DEZE_MAAND', stand.dezeMaand.totaal], ['STOKT', stand.vastgelopen.totaal]] as const).map(([keuze, hoeveel]) => (
              <li key={keuze}><Link className="tegel-regel" to={`/afspraken?wanneer=${keuze}`}><span className="tegel-regel__wat">{KEUZEWOORDEN[keuze]}</span><span>{getalTekst(hoeveel)}</span></Link></li>
            ))}
          </ul>
        )}
      </Opgehaald>
    </Tegel>
  );
}
