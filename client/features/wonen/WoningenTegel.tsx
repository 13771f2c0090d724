import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { woontaken } from '../../../shared/rules/woonlijst.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { WoningaanbodDocument } from '../../gql/generated/wonen/WoningaanbodDocument.ts';
import { WoningzoekendenDocument } from '../../gql/generated/wonen/WoningzoekendenDocument.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { feitenVan, huizen } from './woon.ts';
import { taaktekst, Woontaaklabel } from './Woontaaklabel.tsx';
import { zoekenden } from './zoekenden.ts';

const HOOGSTENS = 4;

/** Housing for the consulent: who waits, what is offered, and which steps of the gemeente are due. */
export default function WoningenTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(WoningzoekendenDocument, { fetchPolicy: 'cache-and-network' });
  const aanbod = useQuery(WoningaanbodDocument, { fetchPolicy: 'cache-and-network' }).data?.woningen.filter(({ stand }) => stand === 'AANGEBODEN');
  const taken = vraag.data ? huizen(vraag.data.huisvestingen).flatMap((huis) => woontaken(feitenVan(huis.wonen), 'GEMEENTE', vandaag).map((taak) => ({ huis, taak }))) : [];
  const wacht = vraag.data && zoekenden(vraag.data);
  return (
    <Tegel titel="Wonen" icoon="huis" getal={wacht && getalTekst(wacht.length)} wat="nog zonder woning" naar="/woningen" naarTekst="Woningen">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {() => (
          <>
            <ul className="tegel-lijst">
              <li><Link className="tegel-regel" to="/woningen"><span className="tegel-regel__wat">Aangeboden en vrij</span><span>{getalTekst(aanbod?.length ?? 0)}</span></Link></li>
              {taken.slice(0, HOOGSTENS).map(({ huis, taak }) => (
                <li key={`${huis.id}${taak.stap}`}><Link className="tegel-regel" to={`/wonen/${huis.id}`}><span><span className="tegel-regel__wat">{naamVan(huis)}</span><br /><span className="ss-zacht ss-klein">{taaktekst(taak)}</span></span><Woontaaklabel taak={taak} zonderNaam /></Link></li>
              ))}
            </ul>
            <p><Koppeling to="/wonen">Alles op één dag: alle mensen</Koppeling></p>
          </>
        )}
      </Opgehaald>
    </Tegel>
  );
}
