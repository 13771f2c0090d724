import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { GROEPSREGELS, isDeelnemersgroep, overgeslagenDagen } from '../../../shared/rules/deelnemersgroepen.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumKort, getalTekst, weekdagTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import type { GroepsstandQuery } from '../../gql/generated/deelnemersgroepen.ts';
import { GroepsstandDocument } from '../../gql/generated/deelnemersgroepen/GroepsstandDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { wanneerTekst } from './woorden.ts';

type Groep = GroepsstandQuery['deelnemersgroepen'][number];
const GETOOND = 6;

/** What of the last fortnight is still to be ticked off; else when the groups meet. */
export default function GroepenTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(GroepsstandDocument, { fetchPolicy: 'cache-and-network' });
  const lopend = (vraag.data?.deelnemersgroepen ?? []).filter(({ soort, van, tot }) => isDeelnemersgroep(soort) && GROEPSREGELS[soort].uren && van <= vandaag && (tot === null || tot >= vandaag));
  const open = lopend.flatMap((groep) => overgeslagenDagen(groep, groep.bijeenkomsten.map(({ datum }) => datum), vandaag).map((dag) => ({ groep, dag }))).sort((a, b) => a.dag.localeCompare(b.dag));
  return (
    <Tegel titel="Groepen en activiteiten" icoon="boek" getal={vraag.data && getalTekst(open.length)} wat={open.length === 1 ? 'keer nog afvinken' : 'keer nog af te vinken'} naar="/groepen" naarTekst="Alle groepen">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {() => (
          <>
            {lopend.length === 0 && <p className="ss-zacht">Er loopt nu geen groep. Maak er een bij ‘Alle groepen’.</p>}
            <ul className="tegel-lijst">
              {open.length > 0
                ? open.slice(0, GETOOND).map(({ groep, dag }) => <li key={`${groep.id}${dag}`}><Link className="tegel-regel" to={`/bijeenkomst/${groep.id}${dag === vandaag ? '' : `?dag=${dag}`}`}><span className="tegel-regel__wat">{groep.naam}</span><span className="ss-zacht ss-klein">{dag === vandaag ? 'vandaag' : weekdagTekst(dag)}</span></Link></li>)
                : lopend.slice(0, GETOOND).map((groep) => <li key={groep.id}><Link className="tegel-regel" to={`/bijeenkomst/${groep.id}`}><span className="tegel-regel__wat">{groep.naam}</span><span className="ss-zacht ss-klein">{stand(groep)}</span></Link></li>)}
            </ul>
          </>
        )}
      </Opgehaald>
    </Tegel>
  );
}

/** When a group meets, and how many came the last time. */
function stand(groep: Groep): string {
  const [laatste] = groep.bijeenkomsten;
  const kwam = laatste ? `${datumKort(laatste.datum)}: ${aantal(laatste.aanwezig + laatste.anderen, 'persoon', 'mensen')}` : null;
  return [wanneerTekst(groep), kwam].filter(Boolean).join(' · ') || 'geen vaste dag';
}
