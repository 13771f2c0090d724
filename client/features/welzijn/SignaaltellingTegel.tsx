import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { onderwerpTekst } from '../../app/signaalwoorden.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { SignaaltellingDocument } from '../../gql/generated/welzijn/SignaaltellingDocument.ts';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';

/** What the sleutelpersonen handed in, as numbers: what about, and how much of it has an answer. */
export default function SignaaltellingTegel() {
  const vraag = useQuery(SignaaltellingDocument, { fetchPolicy: 'cache-and-network' });
  const som = vraag.data?.signaaltelling.reduce((al, { ingediend }) => al + ingediend, 0);
  return (
    <Tegel titel="Signalen van sleutelpersonen" icoon="vlag" getal={som === undefined ? undefined : getalTekst(som)} wat={som === 1 ? 'signaal in het laatste jaar' : 'signalen in het laatste jaar'}>
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {({ signaaltelling }) => (signaaltelling.length === 0 ? <Leeg titel="Nog geen signalen" icoon="vlag" /> : (
          <ul className="tegel-lijst">
            {signaaltelling.map(({ onderwerp, ingediend, beantwoord }) => (
              <li key={onderwerp} className="tegel-regel"><span>{onderwerpTekst(onderwerp)}</span><span className="ss-zacht ss-klein">{getalTekst(ingediend)}, waarvan {getalTekst(beantwoord)} beantwoord</span></li>
            ))}
          </ul>
        ))}
      </Opgehaald>
      <p className="ss-zacht ss-klein">Alleen aantallen. Wat er staat, is tussen de sleutelpersoon en de gemeente.</p>
    </Tegel>
  );
}
