import { type Kwartaal } from '../../../shared/rules/kwartaal.ts';
import { kwartaalAdres } from '../../app/Kwartaalkeuze.tsx';
import { datumTekst, tijdstipTekst, totDeadline, weekdagTekst } from '../../app/opmaak.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import type { VolledigheidsstandFragment } from '../../gql/generated/volledigheid.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Leeg } from '../../ui/Toestanden.tsx';
import { Legeweken } from './Legeweken.tsx';
import { Opgaven } from './Opgaven.tsx';
import { openstaand, vraagtRapportages } from './opgavewoorden.ts';

type Groep = VolledigheidsstandFragment['groepen'][number];

interface EigenbordProps {
  stand: VolledigheidsstandFragment;
  kwartaal: Kwartaal;
  vandaag: string;
  ververs: () => Promise<unknown>;
}

/** Per own group what is missing, each with the way to fill it in. */
export function Eigenbord({ stand, kwartaal, vandaag, ververs }: EigenbordProps) {
  if (stand.groepen.length === 0) return <Leeg titel="Er ontbreekt niets" icoon="vink">In dit kwartaal wordt er van uw groepen niets gevraagd.</Leeg>;
  return (
    <>
      {stand.herinnerdOp !== null && <Melding titel="De gemeente vroeg of u wilt kijken">Op {tijdstipTekst(stand.herinnerdOp)}.</Melding>}
      {vraagtRapportages(stand.opgaven) && <p className="ss-zacht">Rapportages zijn op tijd tot en met {datumTekst(stand.uiterlijk)} ({totDeadline(stand.uiterlijk, vandaag)}).</p>}
      <div className="volledigheid-kaarten">
        {[...stand.groepen].sort((a, b) => openstaand(b.opgaven) - openstaand(a.opgaven)).map((groep) => <Groepskaart key={groep.groep.id} groep={groep} kwartaal={kwartaal} ververs={ververs} />)}
      </div>
    </>
  );
}

function Groepskaart({ groep, kwartaal, ververs }: { groep: Groep; kwartaal: Kwartaal; ververs: () => Promise<unknown> }) {
  const magRapporteren = useMag('voortgang:rapporteren');
  const open = (soort: string) => groep.opgaven.some((telling) => telling.soort === soort && telling.gedaan < telling.verwacht);
  const lessen = groep.openstaand.filter(({ soort }) => soort === 'PRESENTIE');
  const weken = groep.openstaand.filter(({ soort }) => soort === 'UREN');
  return (
    <Kaart
      titel={groep.groep.naam} icoon="groep"
      voet={magRapporteren && open('RAPPORTAGE') && <KnopLink to={`/voortgang?groep=${groep.groep.id}&${kwartaalAdres(kwartaal)}`} soort="stil" icoon="pijlRechts">Rapporteren over {groep.groep.naam}</KnopLink>}
    >
      <div className="ss-stapel">
        <Opgaven opgaven={groep.opgaven} />
        {lessen.length > 0 && (
          <section className="ss-stapel ss-stapel--dicht" aria-label={`Lessen van ${groep.groep.naam} zonder volledige presentie`}>
            <p><strong>Presentie nog vast te leggen</strong></p>
            <ul className="ss-lijst">{lessen.map(({ lesId, dag }) => <li key={lesId}><Koppeling to={`/lessen/${lesId}`}>{weekdagTekst(dag)}</Koppeling></li>)}</ul>
          </section>
        )}
        {weken.length > 0 && <Legeweken groep={groep.groep} weken={weken} ververs={ververs} />}
      </div>
    </Kaart>
  );
}
