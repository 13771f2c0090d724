import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { SignalenStandDocument } from '../../gql/generated/signalen.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';

/** How the own signals stand; who reaches no person hands one in from here. */
export default function SignalenTegel() {
  const vraag = useQuery(SignalenStandDocument, { fetchPolicy: 'cache-and-network' });
  const magAfgeven = useMag('signaal:indienen');
  const viaDossier = useMag('inburgeraars:lezen');
  const signalen = vraag.data?.mijnSignalen;
  const open = signalen?.filter(({ signaal }) => signaal.stand !== 'AFGEHANDELD').length;
  const beantwoord = signalen?.filter(({ signaal }) => signaal.teruggekoppeldOp !== null).length ?? 0;
  return (
    <Tegel titel="Signalen" icoon="vlag" getal={open === undefined ? undefined : getalTekst(open)} wat={open === 1 ? 'signaal loopt' : 'signalen lopen'} naar="/signalen" naarTekst="Alle signalen">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {() => <p className="ss-zacht">{beantwoord > 0 ? `${aantal(beantwoord, 'signaal', 'signalen')} met een antwoord van de gemeente` : 'Nog geen antwoorden van de gemeente'}</p>}
      </Opgehaald>
      {magAfgeven && !viaDossier && <div><KnopLink to="/signalen#afgeven" soort="primair" icoon="vlag">Signaal afgeven</KnopLink></div>}
    </Tegel>
  );
}
