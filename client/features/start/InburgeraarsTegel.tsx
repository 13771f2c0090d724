import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { StartInburgeraarsDocument } from '../../gql/generated/start/StartInburgeraarsDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

export default function InburgeraarsTegel() {
  const vraag = useQuery(StartInburgeraarsDocument, { fetchPolicy: 'cache-and-network' });
  const totaal = vraag.data?.inburgeraars.totaal;
  return (
    <Tegel titel="Uw inburgeraars" icoon="groep" getal={totaal === undefined ? undefined : getalTekst(totaal)} wat={totaal === 1 ? 'persoon' : 'personen'} naar="/inburgeraars" naarTekst="Alle inburgeraars">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {() => (totaal === 0 ? <p className="ss-zacht">Er is nu niemand aan u of uw organisatie gekoppeld.</p> : null)}
      </Opgehaald>
    </Tegel>
  );
}
