import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { WoningaanbodDocument } from '../../gql/generated/wonen/WoningaanbodDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { huishoudenTekst } from './huishouden.ts';

/** How many dwellings are asked, by size of the household: numbers, and nobody. */
export default function GevraagdTegel() {
  const vraag = useQuery(WoningaanbodDocument, { fetchPolicy: 'cache-and-network' });
  const tellingen = vraag.data?.gevraagdeWoningen;
  const totaal = tellingen?.reduce((som, { aantal }) => som + aantal, 0);
  const groottes = [...new Set(tellingen?.map(({ huishouden }) => huishouden))].sort((a, b) => a - b);
  return (
    <Tegel titel="Gevraagde woningen" icoon="zoek" getal={totaal === undefined ? undefined : getalTekst(totaal)} wat={totaal === 1 ? 'woning' : 'woningen'} naar="/woningen" naarTekst="Bekijk en bied aan">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {() => (groottes.length === 0 ? <p className="ss-zacht">De gemeente vraagt nu geen woning.</p> : (
          <ul className="tegel-lijst">{groottes.map((grootte) => <li key={grootte}><Link className="tegel-regel" to="/woningen"><span className="tegel-regel__wat">voor {huishoudenTekst(grootte)}</span><span>{getalTekst(tellingen?.filter(({ huishouden }) => huishouden === grootte).reduce((som, { aantal }) => som + aantal, 0))}</span></Link></li>)}</ul>
        ))}
      </Opgehaald>
    </Tegel>
  );
}
