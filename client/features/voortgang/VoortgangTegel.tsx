import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst, getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { VoortgangStandDocument } from '../../gql/generated/voortgang/VoortgangStandDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { teDoen } from './teDoen.ts';

const HOOGSTENS = 4;

/** The reports that are still asked this quarter, per class. */
export default function VoortgangTegel() {
  const vraag = useQuery(VoortgangStandDocument, { fetchPolicy: 'cache-and-network' });
  const groepen = vraag.data?.voortgangsgroepen;
  if (groepen && groepen.length === 0) return null;
  return (
    <Tegel titel="Rapporteren" icoon="grafiek" getal={groepen && getalTekst(groepen.reduce((som, groep) => som + teDoen(groep), 0))} wat="cursisten te gaan" naar="/voortgang" naarTekst="Naar de rapportages">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {({ voortgangsgroepen }) => (
          <>
            {voortgangsgroepen[0] && <p className="ss-zacht ss-klein">Op tijd tot en met {datumTekst(voortgangsgroepen[0].uiterlijk)}.</p>}
            <ul className="tegel-lijst">
              {voortgangsgroepen.filter((groep) => teDoen(groep) > 0).slice(0, HOOGSTENS).map((groep) => (
                <li key={groep.id}><Link to={`/voortgang?groep=${groep.id}`} className="tegel-regel"><span className="tegel-regel__wat">{groep.groep.naam}</span><span className="ss-zacht ss-klein">{teDoen(groep)} te doen</span></Link></li>
              ))}
            </ul>
          </>
        )}
      </Opgehaald>
    </Tegel>
  );
}
