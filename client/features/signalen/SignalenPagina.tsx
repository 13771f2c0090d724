import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import { MijnSignalenDocument } from '../../gql/generated/signalen.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Koppeling } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Signaalformulier } from './Signaalformulier.tsx';
import { Signaallijst } from './Signaallijst.tsx';
import './signalen.css';

/** The own signals and what the gemeente did with them. About a person one is handed in from the dossier; else here. */
export default function SignalenPagina() {
  const magAfgeven = useMag('signaal:indienen');
  const viaDossier = useMag('inburgeraars:lezen');
  const signalen = useQuery(MijnSignalenDocument, { variables: {}, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Signalen" onder="Wat u opviel, en wat de gemeente ermee deed." smal>
      {magAfgeven && !viaDossier && <Signaalformulier klaar={() => void signalen.refetch().catch(() => undefined)} />}
      {magAfgeven && viaDossier && <Melding>Een signaal gaat over iemand. <Koppeling to="/inburgeraars">Zoek de inburgeraar op</Koppeling> en kies daar ‘Signaal afgeven’.</Melding>}
      <section className="ss-stapel ss-stapel--dicht" aria-labelledby="mijn-signalen">
        <Kop id="mijn-signalen">Alle signalen</Kop>
        <Opgehaald van={signalen} laden={<Laden vorm="tabel" aantal={3} />}>
          {({ mijnSignalen }) => (mijnSignalen.length === 0 ? <Leeg titel="Er zijn nog geen signalen" icoon="vlag">Hier ziet u straks wat u doorgaf, en het antwoord van de gemeente.</Leeg> : <Signaallijst signalen={mijnSignalen} />)}
        </Opgehaald>
      </section>
    </Pagina>
  );
}
