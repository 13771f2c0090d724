import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { sleuteldag } from '../../../shared/rules/woonlijst.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst, weekdagTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { HuisvestingenDocument } from '../../gql/generated/wonen/HuisvestingenDocument.ts';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Dagstrook } from './Dagstrook.tsx';
import { huizen, planVan } from './woon.ts';

/** The keys of the coming seven days; the first with its day. */
export default function SleutelsTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(HuisvestingenDocument, { fetchPolicy: 'cache-and-network' });
  const week = vraag.data && huizen(vraag.data.huisvestingen).flatMap((huis) => {
    const dag = huis.wonen.sleutelOp === null ? sleuteldag({ sleutelOp: null, plan: planVan(huis.wonen) }) : null;
    return dag !== null && dag >= vandaag && dag <= plusDagen(vandaag, 7) ? [{ huis, dag }] : [];
  }).sort((a, b) => a.dag.localeCompare(b.dag));
  return (
    <Tegel titel="Sleutels deze week" icoon="huis" getal={week && getalTekst(week.length)} wat={week?.length === 1 ? 'sleutel' : 'sleutels'} naar="/wonen" naarTekst="Alle huisvesting">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {() => (week === undefined || week.length === 0 ? <Leeg titel="Deze week geen sleutels" icoon="kalender" /> : (
          <ul className="tegel-lijst">
            {week.map(({ huis, dag }, plek) => (
              <li key={huis.id}>
                <Link className="tegel-regel" to={`/wonen/${huis.id}`}><span className="tegel-regel__wat">{naamVan(huis)}</span><span className="ss-zacht ss-klein">{weekdagTekst(dag)}</span></Link>
                {plek === 0 && <Dagstrook wonen={huis.wonen} dag={dag} alleenPartij="CORPORATIE" />}
              </li>
            ))}
          </ul>
        ))}
      </Opgehaald>
    </Tegel>
  );
}
