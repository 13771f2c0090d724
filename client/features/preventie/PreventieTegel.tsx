import { useQuery } from '@apollo/client/react';
import { looptAchter, type Preventiestand } from '../../../shared/rules/preventie.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { PreventieactiesDocument } from '../../gql/generated/preventie/PreventieactiesDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

/** What of the plan is the own organisation's and waits for a word. */
export default function PreventieTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(PreventieactiesDocument, { fetchPolicy: 'cache-and-network' });
  const eigen = (vraag.data?.preventieacties ?? []).filter(({ magBijwerken, stand }) => magBijwerken && stand !== 'KLAAR' && stand !== 'VERVALT');
  const achter = eigen.filter(({ stand, van, tot }) => looptAchter({ stand: stand as Preventiestand, van, tot }, vandaag)).length;
  return (
    <Tegel titel="Preventieplanning" icoon="kalender" getal={vraag.data && getalTekst(eigen.length)} wat={eigen.length === 1 ? 'actie van uw organisatie' : 'acties van uw organisatie'} naar="/preventie" naarTekst="De hele planning">
      <Opgehaald van={vraag} laden={<Laden aantal={1} />}>
        {({ preventieacties }) => <p className="ss-zacht">{achter > 0 ? `${aantal(achter, 'actie loopt', 'acties lopen')} achter. Zeg hoe het ervoor staat.` : `${aantal(preventieacties.length, 'actie', 'acties')} van alle partners samen.`}</p>}
      </Opgehaald>
    </Tegel>
  );
}
