import { useQuery } from '@apollo/client/react';
import { TAALCODES } from '../../../shared/talen.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { SocialeKaartDocument } from '../../gql/generated/socialekaart/SocialeKaartDocument.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import type { Ingang } from './woorden.ts';

/** How many translations an entry still lacks, those of an older text with them. */
export function mistTalen({ vertalingen }: Pick<Ingang, 'vertalingen'>): number {
  return TAALCODES.filter((taal) => taal !== 'nl' && !vertalingen.some((vertaling) => vertaling.taal === taal && !vertaling.verouderd)).length;
}

/** How many organisations are on the map, and what is still to be translated. */
export default function KaartTegel() {
  const vraag = useQuery(SocialeKaartDocument, { fetchPolicy: 'cache-and-network' });
  const open = vraag.data?.socialeKaart.filter(({ gestopt }) => !gestopt);
  return (
    <Tegel titel="Sociale kaart" icoon="groep" getal={open && getalTekst(open.length)} wat={open?.length === 1 ? 'organisatie helpt' : 'organisaties helpen'} naar="/sociale-kaart" naarTekst="Kaart bijhouden">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {() => {
          const mist = (open ?? []).filter((ingang) => mistTalen(ingang) > 0).length;
          return <><p className={mist > 0 ? undefined : 'ss-zacht'}>{mist > 0 ? `${aantal(mist, 'organisatie is', 'organisaties zijn')} nog niet in alle talen vertaald` : 'Alles is in zes talen vertaald'}</p><p><Koppeling to="/wie-helpt">Zo ziet de inburgeraar het</Koppeling></p></>;
        }}
      </Opgehaald>
    </Tegel>
  );
}
