import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { SignalenStandDocument } from '../../gql/generated/signalen/SignalenStandDocument.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';

/** What waits for an answer here, and since too long; who reaches no person hands one in from here. */
export default function SignalenTegel() {
  const vraag = useQuery(SignalenStandDocument, { fetchPolicy: 'cache-and-network' });
  const magAfgeven = useMag('signaal:indienen');
  const viaDossier = useMag('inburgeraars:lezen');
  const stand = vraag.data?.signalenStand;
  const wacht = stand && stand.wachtOpMij > 0 ? stand.wachtOpMij : undefined;
  const getal = stand && (wacht ?? stand.open);
  const wat = wacht === undefined ? (getal === 1 ? 'signaal loopt' : 'signalen lopen') : getal === 1 ? 'signaal wacht op antwoord' : 'signalen wachten op antwoord';
  return (
    <Tegel titel="Signalen" icoon="vlag" getal={getal === undefined ? undefined : getalTekst(getal)} wat={wat} naar="/signalen" naarTekst="Alle signalen">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {({ signalenStand: { teLaat, werkdagen } }) => (teLaat > 0 ? <p>{aantal(teLaat, 'signaal', 'signalen')} langer dan {werkdagen} werkdagen zonder antwoord</p> : <p className="ss-zacht">Niemand wacht langer dan {werkdagen} werkdagen.</p>)}
      </Opgehaald>
      {magAfgeven && !viaDossier && <div><KnopLink to="/signalen#afgeven" soort="primair" icoon="vlag">Signaal afgeven</KnopLink></div>}
    </Tegel>
  );
}
