import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst, opsomming } from '../../app/opmaak.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { VolledigheidDocument } from '../../gql/generated/volledigheid/VolledigheidDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { openstaand, watOntbreekt } from './opgavewoorden.ts';

/** What this quarter still lacks: at the own groups, or at how many partners. */
export default function VolledigheidTegel() {
  const vanPartners = useMag('partner:herinneren');
  const vraag = useQuery(VolledigheidDocument, { variables: {}, fetchPolicy: 'cache-and-network' });
  const stand = vraag.data?.volledigheid;
  if (stand && stand.length === 0) return null;
  const open = stand?.filter(({ opgaven }) => openstaand(opgaven) > 0);
  const getal = vanPartners ? open?.length : stand && openstaand(stand.flatMap(({ opgaven }) => opgaven));
  return (
    <Tegel titel="Wat ontbreekt er?" icoon="vink" getal={getal !== undefined && getalTekst(getal)} wat={vanPartners ? 'partners zijn onvolledig' : 'nog te gaan'} naar="/volledigheid" naarTekst="Bekijk wat ontbreekt">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {({ volledigheid }) => <p className="ss-zacht">{zin(vanPartners ? volledigheid.filter(({ opgaven }) => openstaand(opgaven) > 0).map(({ organisatie }) => organisatie) : watOntbreekt(volledigheid.flatMap(({ opgaven }) => opgaven)))}</p>}
      </Opgehaald>
    </Tegel>
  );
}

function zin(delen: readonly string[]): string {
  return delen.length === 0 ? 'Alles is binnen.' : `${opsomming(delen)}.`;
}
