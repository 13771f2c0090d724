import { useQuery } from '@apollo/client/react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst, nabijheid } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { CarrouselbordDocument } from '../../gql/generated/werkcarrousel/CarrouselbordDocument.ts';
import { WerkcarrouselDocument } from '../../gql/generated/werkcarrousel/WerkcarrouselDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { perStap, stapTeLaat } from './stappen.ts';

/** What is offered to me, the stages that run, and the evaluations that are due. */
export default function WerkcarrouselTegel() {
  const vraag = useQuery(WerkcarrouselDocument, { fetchPolicy: 'cache-and-network' });
  const bord = useQuery(CarrouselbordDocument, { fetchPolicy: 'cache-and-network' });
  const vandaag = useVandaag();
  const wacht = vraag.data?.overdrachtenAanMij.length;
  return (
    <Tegel titel="Werkcarrousel" icoon="pijlRechts" getal={wacht === undefined ? undefined : getalTekst(wacht)} wat={wacht === 1 ? 'overdracht wacht op u' : 'overdrachten wachten op u'} naar="/werkcarrousel" naarTekst="Naar de werkcarrousel">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {({ mijnStages }) => {
          const nu = mijnStages.filter(({ evaluatie }) => evaluatie && nabijheid(evaluatie.uiterlijk, vandaag) !== 'ruim').length;
          const personen = bord.data?.inburgeraars.edges.map(({ node }) => node) ?? [];
          const teLaat = personen.filter((persoon) => stapTeLaat(persoon, vandaag)).length;
          return <><p>{perStap(personen)}</p>{teLaat > 0 && <p>{`Bij ${aantal(teLaat, 'persoon', 'personen')} duurt de stap te lang`}</p>}<p>{aantal(mijnStages.length, 'taalstage', 'taalstages')}</p><p className={nu > 0 ? undefined : 'ss-zacht'}>{nu > 0 ? `${aantal(nu, 'evaluatie is', 'evaluaties zijn')} nu aan de beurt` : 'Geen evaluatie aan de beurt'}</p></>;
        }}
      </Opgehaald>
    </Tegel>
  );
}
