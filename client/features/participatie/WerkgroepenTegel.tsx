import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { WerkgroepenDocument } from '../../gql/generated/participatie/WerkgroepenDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

const HOOGSTENS = 5;

/** The own work groups: each a tap away from its week. */
export default function WerkgroepenTegel() {
  const vraag = useQuery(WerkgroepenDocument, { fetchPolicy: 'cache-and-network' });
  // Some may record hours and lead no group: nothing to say to them.
  if (!vraag.error && !vraag.data?.werkgroepen.length) return null;
  return (
    <Tegel titel="Uren van werkgroepen" icoon="klok" naar="/participatie" naarTekst="Uren invullen">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {({ werkgroepen }) => (
          <ul className="tegel-lijst">
            {werkgroepen.slice(0, HOOGSTENS).map(({ id, groep, aantalDeelnemers }) => (
              <li key={id}>
                <Link to={`/participatie?groep=${id}`} className="tegel-regel"><span className="tegel-regel__wat">{groep.naam}</span><span className="ss-zacht ss-klein">{aantal(aantalDeelnemers, 'deelnemer', 'deelnemers')}</span></Link>
              </li>
            ))}
          </ul>
        )}
      </Opgehaald>
    </Tegel>
  );
}
