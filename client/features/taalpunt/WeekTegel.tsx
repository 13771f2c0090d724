import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst, weekdagTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { maandagVan } from '../../app/week.ts';
import type { GroepsstandQuery } from '../../gql/generated/deelnemersgroepen.ts';
import { GroepsstandDocument } from '../../gql/generated/deelnemersgroepen/GroepsstandDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

type Groep = GroepsstandQuery['deelnemersgroepen'][number];

/** The meetings of this week, Monday first; a group without a fixed day has none. */
function dezeWeek(groepen: readonly Groep[], vandaag: string): { groep: Groep; dag: string }[] {
  const maandag = maandagVan(vandaag);
  return groepen.flatMap((groep) => {
    if (groep.weekdag === null) return [];
    const dag = plusDagen(maandag, groep.weekdag - 1);
    return dag < groep.van || (groep.tot !== null && dag > groep.tot) ? [] : [{ groep, dag }];
  }).sort((a, b) => `${a.dag}${a.groep.beginTijd}`.localeCompare(`${b.dag}${b.groep.beginTijd}`));
}

/** What was, is and comes this week: Koffie en Taal and the taalcafés, each a tap away from who was there. */
export default function WeekTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(GroepsstandDocument, { fetchPolicy: 'cache-and-network' });
  const keren = vraag.data && dezeWeek(vraag.data.deelnemersgroepen, vandaag);
  return (
    <Tegel titel="Deze week" icoon="kalender" getal={keren && getalTekst(keren.length)} wat="keer samen oefenen" naar="/groepen" naarTekst="Alle groepen">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {() => (
          <ul className="tegel-lijst">
            {(keren ?? []).map(({ groep, dag }) => {
              const was = groep.bijeenkomsten.find(({ datum }) => datum === dag);
              const stand = was ? aantal(was.aanwezig + was.anderen, 'persoon', 'mensen') : dag > vandaag ? 'komt nog' : 'nog afvinken';
              const regel = <><span><span className="tegel-regel__wat">{groep.naam}</span><br /><span className="ss-zacht ss-klein">{[dag === vandaag ? 'vandaag' : weekdagTekst(dag), groep.beginTijd].filter(Boolean).join(', ')}</span></span><span className="ss-zacht ss-klein">{stand}</span></>;
              // What is to come cannot be ticked off yet.
              return <li key={groep.id}>{dag > vandaag ? <div className="tegel-regel">{regel}</div> : <Link className="tegel-regel" to={`/bijeenkomst/${groep.id}?dag=${dag}`}>{regel}</Link>}</li>;
            })}
          </ul>
        )}
      </Opgehaald>
    </Tegel>
  );
}
