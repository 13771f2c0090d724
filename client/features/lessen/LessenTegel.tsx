import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, weekdagTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { maandagVan } from '../../app/week.ts';
import type { LesKopFragment } from '../../gql/generated/lessen.ts';
import { MijnLessenDocument } from '../../gql/generated/lessen/MijnLessenDocument.ts';
import { Label } from '../../ui/Label.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { type Datum, plusDagen } from '../../../shared/rules/datum.ts';
import { DAGEN_TERUG, deelIn } from './indeling.ts';
import { stand } from './Leslijst.tsx';
import { eindTijd } from './lestijd.ts';

const HOOGSTENS_VANDAAG = 6;
const HOOGSTENS_OPEN = 3;

/** The lessons of today, and what is still owed of the days before. */
export default function LessenTegel() {
  const vandaag = useVandaag();
  const maandag = maandagVan(vandaag);
  const vraag = useQuery(MijnLessenDocument, { variables: { van: plusDagen(vandaag, -DAGEN_TERUG), tot: plusDagen(maandag, 6) }, fetchPolicy: 'cache-and-network' });
  return (
    <Tegel titel="Lessen vandaag" icoon="boek" naar="/lessen" naarTekst="Al mijn lessen">
      <Opgehaald van={vraag} laden={<Laden aantal={4} />}>
        {({ mijnLessen }) => {
          const indeling = deelIn(mijnLessen, vandaag, maandag);
          return (
            <>
              {indeling.vandaag.length === 0 ? <GeenLes lessen={indeling.week} vandaag={vandaag} /> : <Regels lessen={indeling.vandaag.slice(0, HOOGSTENS_VANDAAG)} vandaag={vandaag} />}
              {indeling.vandaag.length > HOOGSTENS_VANDAAG && <p className="ss-zacht ss-klein">en vandaag nog {aantal(indeling.vandaag.length - HOOGSTENS_VANDAAG, 'les', 'lessen')}</p>}
              {indeling.open.length > 0 && (
                <>
                  <p><strong>{aantal(indeling.open.length, 'eerdere les', 'eerdere lessen')}</strong> nog vast te leggen</p>
                  <Regels lessen={indeling.open.slice(0, HOOGSTENS_OPEN)} vandaag={vandaag} />
                </>
              )}
            </>
          );
        }}
      </Opgehaald>
    </Tegel>
  );
}

/** A day without a lesson says which one comes, as far as this week goes. */
function GeenLes({ lessen, vandaag }: { lessen: readonly LesKopFragment[]; vandaag: Datum }) {
  const volgende = lessen.find(({ datum, vervallenReden }) => datum > vandaag && vervallenReden === null);
  return <p className="ss-zacht">U hebt vandaag geen les.{volgende && ` De volgende is ${weekdagTekst(volgende.datum)} om ${volgende.beginTijd}, ${volgende.groep.naam}.`}</p>;
}

function Regels({ lessen, vandaag }: { lessen: readonly LesKopFragment[]; vandaag: Datum }) {
  return (
    <ul className="tegel-lijst">
      {lessen.map((les) => {
        const { tekst, toon, icoon } = stand(les, vandaag);
        return (
          <li key={les.id}>
            <Link to={`/lessen/${les.id}`} className="tegel-regel">
              <span><span className="tegel-regel__wat">{les.groep.naam}</span><br /><span className="ss-zacht ss-klein">{les.datum === vandaag ? '' : `${weekdagTekst(les.datum)}, `}{les.beginTijd} – {eindTijd(les)}</span></span>
              <Label toon={toon} icoon={icoon}>{tekst}</Label>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
