import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { woontaken } from '../../../shared/rules/woonlijst.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { HuisvestingenDocument } from '../../gql/generated/wonen/HuisvestingenDocument.ts';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { feitenVan, huizen } from './woon.ts';
import { taaktekst, Woontaaklabel } from './Woontaaklabel.tsx';

/** As many as are read in five seconds; the page has all. */
const HOOGSTENS = 6;
const SOORTEN = [['AFTERSALES', 'Aftersalesgesprekken'], ['STAP', 'Stappen van de dag'], ['DAG', 'Dagen om te plannen']] as const;

/** What the corporatie owes today: steps that are due, days to plan, aftersales talks. */
export default function WoonwerkTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(HuisvestingenDocument, { fetchPolicy: 'cache-and-network' });
  const taken = vraag.data && huizen(vraag.data.huisvestingen).flatMap((huis) => woontaken(feitenVan(huis.wonen), 'CORPORATIE', vandaag).map((taak) => ({ huis, taak })))
    .sort((a, b) => Number(b.taak.teLaat) - Number(a.taak.teLaat) || (a.taak.op ?? '9').localeCompare(b.taak.op ?? '9'));
  return (
    <Tegel titel="Wat moet u doen?" icoon="klok" getal={taken && getalTekst(taken.length)} wat={taken?.length === 1 ? 'ding vraagt u iets' : 'dingen vragen u iets'} naar="/wonen" naarTekst="Alle huisvesting">
      <Opgehaald van={vraag} laden={<Laden aantal={5} />}>
        {() => (taken === undefined || taken.length === 0 ? <Leeg titel="U bent bij" icoon="vink">Er staat geen stap open, en geen gesprek.</Leeg> : (
          <>
            <ul className="tegel-lijst" aria-label="Hoeveel van elk">
              {SOORTEN.map(([soort, naam]) => ({ soort, naam, hoeveel: taken.filter(({ taak }) => taak.soort === soort).length })).filter(({ hoeveel }) => hoeveel > 0).map(({ soort, naam, hoeveel }) => (
                <li key={soort}><Link className="tegel-regel" to={`/wonen?vraagt=${soort}`}><span className="tegel-regel__wat">{naam}</span><span>{getalTekst(hoeveel)}</span></Link></li>
              ))}
            </ul>
            <ul className="tegel-lijst" aria-label="Wat het eerst moet">
              {taken.slice(0, HOOGSTENS).map(({ huis, taak }) => (
                <li key={`${huis.id}${taak.soort}${taak.stap}`}>
                  <Link className="tegel-regel" to={`/wonen/${huis.id}`}><span><span className="tegel-regel__wat">{naamVan(huis)}</span><br /><span className="ss-zacht ss-klein">{taaktekst(taak)}</span></span><Woontaaklabel taak={taak} zonderNaam /></Link>
                </li>
              ))}
            </ul>
          </>
        ))}
      </Opgehaald>
    </Tegel>
  );
}
