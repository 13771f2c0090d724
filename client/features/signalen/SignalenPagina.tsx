import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import type { MijnSignalenQuery } from '../../gql/generated/signalen.ts';
import { MijnSignalenDocument } from '../../gql/generated/signalen/MijnSignalenDocument.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Koppeling } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { VAKKEN, VAKWOORDEN, type Vak, vakVan } from './indeling.ts';
import { Signaalformulier } from './Signaalformulier.tsx';
import { Signaallijst } from './Signaallijst.tsx';
import './signalen.css';

/** What waits for an answer, what was answered and what runs. About a person one is handed in from the dossier; else here. */
export default function SignalenPagina() {
  const magAfgeven = useMag('signaal:indienen');
  const viaDossier = useMag('inburgeraars:lezen');
  const signalen = useQuery(MijnSignalenDocument, { variables: {}, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Signalen" onder="Wat iemand opviel, en wat de ander ermee deed." smal>
      {magAfgeven && !viaDossier && <Signaalformulier klaar={() => void signalen.refetch().catch(() => undefined)} />}
      {magAfgeven && viaDossier && <Melding>Een signaal gaat over iemand. <Koppeling to="/inburgeraars">Zoek de inburgeraar op</Koppeling> en kies daar ‘Signaal afgeven’.</Melding>}
      <Opgehaald van={signalen} laden={<Laden vorm="tabel" aantal={3} />}>
        {({ mijnSignalen }) => (mijnSignalen.length === 0 ? <Leeg titel="Er zijn nog geen signalen" icoon="vlag">Hier ziet u straks wat er is doorgegeven, en het antwoord.</Leeg> : VAKKEN.map((vak) => <Vakdeel key={vak} vak={vak} signalen={mijnSignalen.filter(({ signaal }) => vakVan(signaal) === vak)} />))}
      </Opgehaald>
    </Pagina>
  );
}

function Vakdeel({ vak, signalen }: { vak: Vak; signalen: MijnSignalenQuery['mijnSignalen'] }) {
  if (signalen.length === 0) return null;
  const titel = `${VAKWOORDEN[vak]} (${getalTekst(signalen.length)})`;
  // What is settled is looked up, not looked at.
  if (vak === 'KLAAR') return <Uitklap titel={titel}><Signaallijst signalen={signalen} label={titel} /></Uitklap>;
  return (
    <section className="ss-stapel ss-stapel--dicht" aria-labelledby={`vak-${vak}`}>
      <Kop id={`vak-${vak}`}>{titel}</Kop>
      <Signaallijst signalen={signalen} label={titel} />
    </section>
  );
}
