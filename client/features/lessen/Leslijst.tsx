import { Link } from 'wouter';
import { weekdagTekst } from '../../app/opmaak.ts';
import type { LesKopFragment } from '../../gql/generated/lessen.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { klassen } from '../../ui/klassen.ts';
import { Label, type Toon } from '../../ui/Label.tsx';
import type { Icoonnaam } from '../../ui/Icoon.tsx';
import type { Datum } from '../../../shared/rules/datum.ts';
import { isOpen } from './indeling.ts';
import { eindTijd } from './lestijd.ts';

interface LeslijstProps {
  lessen: readonly LesKopFragment[];
  vandaag: Datum;
  /** The lessons of today: a large target in a classroom. */
  groot?: boolean;
  /** The day stands above its lessons once. */
  perDag?: boolean;
}

/** Lessons below each other, each one link. */
export function Leslijst({ lessen, vandaag, groot = false, perDag = false }: LeslijstProps) {
  if (!perDag) return <Lijst lessen={lessen} vandaag={vandaag} groot={groot} metDag={!groot} />;
  const dagen = [...new Set(lessen.map(({ datum }) => datum))];
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {dagen.map((datum) => (
        <div key={datum} className="lessen-dag">
          <h3 className={klassen('lessen-dag__kop', datum === vandaag && 'lessen-dag__kop--vandaag')}>{weekdagTekst(datum)}{datum === vandaag && ' (vandaag)'}</h3>
          <Lijst lessen={lessen.filter((les) => les.datum === datum)} vandaag={vandaag} groot={false} metDag={false} />
        </div>
      ))}
    </div>
  );
}

function Lijst({ lessen, vandaag, groot, metDag }: { lessen: readonly LesKopFragment[]; vandaag: Datum; groot: boolean; metDag: boolean }) {
  return (
    <ul className="ss-lijst">
      {lessen.map((les) => (
        <li key={les.id}>
          <Link to={`/lessen/${les.id}`} className={klassen('lessen-les', groot && 'lessen-les--groot', les.vervallenReden !== null && 'lessen-les--vervallen')}>
            <span className="lessen-les__tijd ss-cijfers">{les.beginTijd}<span className="ss-zacht"> – {eindTijd(les)}</span></span>
            <span className="lessen-les__wat">
              <span className="lessen-les__groep">{les.groep.naam}</span>
              <span className="ss-zacht ss-klein">{[metDag ? weekdagTekst(les.datum) : null, les.onderwerp, les.locatie].filter(Boolean).join(' · ')}</span>
            </span>
            <Stand les={les} vandaag={vandaag} />
            <Icoon naam="pijlRechts" className="lessen-les__pijl" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Stand({ les, vandaag }: { les: LesKopFragment; vandaag: Datum }) {
  const { tekst, toon, icoon } = stand(les, vandaag);
  return <span className="lessen-les__stand"><Label toon={toon} icoon={icoon}>{tekst}</Label></span>;
}

/** How the recording of a lesson stands, in words. */
export function stand(les: LesKopFragment, vandaag: Datum): { tekst: string; toon: Toon; icoon?: Icoonnaam } {
  if (les.vervallenReden !== null) return { tekst: 'Ging niet door', toon: 'neutraal', icoon: 'kruis' };
  if (les.datum > vandaag) return { tekst: 'Komt nog', toon: 'neutraal' };
  if (les.aantalDeelnemers === 0) return { tekst: 'Geen cursisten', toon: 'neutraal' };
  const tekst = `${les.aantalVastgelegd} van ${les.aantalDeelnemers} vastgelegd`;
  if (!isOpen(les)) return { tekst, toon: 'goed', icoon: 'vink' };
  return { tekst, toon: les.datum < vandaag ? 'letop' : 'info', icoon: 'potlood' };
}
