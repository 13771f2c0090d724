import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { maandagVan } from '../../app/week.ts';
import { WeekbordDocument } from '../../gql/generated/plaatsing/WeekbordDocument.ts';
import { Label } from '../../ui/Label.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { borddagen, ontbreekt } from './bord.ts';

const HOOGSTENS = 5;

/** Today in the own work groups: who is expected, and which hours of this week are still to be written. */
export default function WeekbordTegel() {
  const vandaag = useVandaag();
  const week = maandagVan(vandaag);
  const vraag = useQuery(WeekbordDocument, { variables: { week }, fetchPolicy: 'cache-and-network' });
  const borden = vraag.data?.werkgroepen.filter(({ groep }) => groep.soort === 'WERKGROEP').map((groep) => ({ groep, dagen: borddagen(groep, week, vandaag) }));
  if (borden && borden.length === 0) return null;
  const verwacht = borden?.reduce((som, { dagen }) => som + (dagen.find(({ dag }) => dag === vandaag)?.verwacht ?? 0), 0);
  return (
    <Tegel titel="Deze week in de werkgroepen" icoon="kalender" getal={verwacht === undefined ? undefined : getalTekst(verwacht)} wat={verwacht === 1 ? 'deelnemer komt vandaag' : 'deelnemers komen vandaag'} naar="/weekbord" naarTekst="Naar het weekbord">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {() => (
          <ul className="tegel-lijst">
            {(borden ?? []).sort((a, b) => ontbreekt(b.dagen) - ontbreekt(a.dagen)).slice(0, HOOGSTENS).map(({ groep: { id, groep }, dagen }) => (
              <li key={id}>
                <Link to={`/participatie?groep=${id}`} className="tegel-regel">
                  <span><span className="tegel-regel__wat">{groep.naam}</span><br /><span className="ss-zacht ss-klein">{vandaagzin(dagen.find(({ dag }) => dag === vandaag)?.verwacht ?? 0)}</span></span>
                  {ontbreekt(dagen) > 0 ? <Label toon="letop" icoon="fout">{aantal(ontbreekt(dagen), 'keer uren', 'keer uren')} te gaan</Label> : <Label toon="goed" icoon="vink">bij</Label>}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Opgehaald>
    </Tegel>
  );
}

const vandaagzin = (verwacht: number): string => (verwacht === 0 ? 'vandaag geen groep' : `vandaag ${aantal(verwacht, 'deelnemer', 'deelnemers')}`);
