import { useQuery } from '@apollo/client/react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst, weekdagTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { ActielijstDocument } from '../../gql/generated/werkgroep/ActielijstDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { dagVan, loopt } from './woorden.ts';

/** The list of this quarter: what runs, what is late, and when the werkgroep meets. */
export default function WerkgroepTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(ActielijstDocument, { fetchPolicy: 'cache-and-network' });
  const lopend = vraag.data?.actielijst.acties.filter(loopt);
  return (
    <Tegel titel="Werkgroep statushouders" icoon="vlag" getal={lopend && getalTekst(lopend.length)} wat={lopend?.length === 1 ? 'actie loopt' : 'acties lopen'} naar="/actielijst" naarTekst="Naar de actielijst">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {({ actielijst: { acties, overleggen: [overleg] } }) => {
          const teLaat = acties.filter((actie) => dagVan(actie, vandaag)?.toon === 'fout').length;
          return (
            <>
              <p className={teLaat > 0 ? undefined : 'ss-zacht'}>{teLaat > 0 ? `${aantal(teLaat, 'actie is', 'acties zijn')} te laat` : 'Geen actie is te laat'}</p>
              <p className="ss-zacht">{overleg ? `Overleg op ${weekdagTekst(overleg.datum)}, ${overleg.tijd} uur` : 'Er staat nog geen overleg in dit kwartaal'}</p>
            </>
          );
        }}
      </Opgehaald>
    </Tegel>
  );
}
