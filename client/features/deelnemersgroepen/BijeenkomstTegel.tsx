import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { GROEPSREGELS, isDeelnemersgroep } from '../../../shared/rules/deelnemersgroepen.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { EigenGroepenDocument } from '../../gql/generated/deelnemersgroepen/EigenGroepenDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

/** The own groups of who leads them: each a tap away from who was there. */
export default function BijeenkomstTegel() {
  const vraag = useQuery(EigenGroepenDocument, { fetchPolicy: 'cache-and-network' });
  const groepen = vraag.data?.werkgroepen.filter(({ groep: { soort } }) => isDeelnemersgroep(soort) && GROEPSREGELS[soort].uren) ?? [];
  // Who has none has nothing to hear of it.
  if (!vraag.error && groepen.length === 0) return null;
  return (
    <Tegel titel="Uw trainingen" icoon="boek">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {() => (
          <>
            <p className="ss-zacht">Wie was er? Tik op de groep.</p>
            <ul className="tegel-lijst">
              {groepen.map(({ id, groep, aantalDeelnemers }) => (
                <li key={id}><Link className="tegel-regel" to={`/bijeenkomst/${id}`}><span className="tegel-regel__wat">{groep.naam}</span><span className="ss-zacht ss-klein">{aantal(aantalDeelnemers, 'deelnemer', 'deelnemers')}</span></Link></li>
              ))}
            </ul>
          </>
        )}
      </Opgehaald>
    </Tegel>
  );
}
