import { useQuery } from '@apollo/client/react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { koppelvoorstel } from '../../../shared/rules/vrijwilligers.ts';
import { VrijwilligersDocument } from '../../gql/generated/vrijwilligers/VrijwilligersDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

/** How much room there is. */
export default function VrijwilligersTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(VrijwilligersDocument, { fetchPolicy: 'cache-and-network' });
  const vrij = vraag.data && koppelvoorstel(vraag.data.vrijwilligers, null, vandaag).filter(({ beschikbaar }) => beschikbaar).reduce((som, voorstel) => som + voorstel.vrij, 0);
  return (
    <Tegel titel="Vrijwilligers" icoon="groep" getal={vrij === undefined ? undefined : getalTekst(vrij)} wat={vrij === 1 ? 'plek vrij' : 'plekken vrij'} naar="/vrijwilligers" naarTekst="Alle vrijwilligers">
      <Opgehaald van={vraag} laden={<Laden aantal={1} />}>
        {({ vrijwilligers }) => <p className="ss-zacht">{aantal(vrijwilligers.length, 'vrijwilliger begeleidt mensen', 'vrijwilligers begeleiden mensen')}.</p>}
      </Opgehaald>
    </Tegel>
  );
}
