import { useEffect, useState } from 'react';
import { useAdresvraag } from '../useAdresvraag.ts';
import { Gegevens } from '../../ui/Gegevens.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { datumTekst } from '../opmaak.ts';
import { Merkteken } from '../schil/Merk.tsx';
import { bekijkUitnodiging, leesInlogwijzen, neemDemoUitnodigingAan, type Uitnodiging } from '../sessie/account.ts';
import { useHaal } from './useHaal.ts';
import { REDENEN } from './uitnodigingwoorden.ts';
import './InlogPagina.css';

/** The page of the link in an invitation. The secret stands behind the `#`: it goes to the server once, and out of the address. */
export default function UitnodigingPagina() {
  const [vraag] = useAdresvraag();
  const [link] = useState(() => window.location.hash.slice(1));
  const [gevonden, zet] = useState<Uitnodiging | 'mislukt' | undefined>(link === '' ? { stand: vraag.get('reden') ?? 'ONBEKEND' } : undefined);
  useEffect(() => {
    if (link === '') return;
    window.history.replaceState(window.history.state, '', '/uitnodiging');
    bekijkUitnodiging(link).then(zet, () => zet('mislukt'));
  }, [link]);
  return (
    <main className="ss-inloggen" lang="nl">
      <title>Uitnodiging – Samenspel</title>
      <div className="ss-inloggen__kop">
        <Merkteken maat={4} />
        <h1 tabIndex={-1} className="utrecht-heading-1">Samenspel</h1>
        <p className="utrecht-paragraph--lead">In Dalfsen doen we de inburgering en participatie samen.</p>
      </div>
      {gevonden === undefined && <Laden vorm="tabel" tekst="De uitnodiging wordt bekeken." />}
      {gevonden === 'mislukt' && <Melding soort="fout" titel="De uitnodiging kon niet worden bekeken">Er is geen verbinding met Samenspel. Open de link uit de mail later nog een keer.</Melding>}
      {gevonden !== undefined && gevonden !== 'mislukt' && (gevonden.stand === 'OK' ? <Open uitnodiging={gevonden} /> : <Dicht stand={gevonden.stand} />)}
    </main>
  );
}

function Dicht({ stand }: { stand: string }) {
  const { titel, zin, soort = 'letop' } = REDENEN[stand] ?? REDENEN['ONBEKEND'] ?? { titel: '', zin: '' };
  return <Melding soort={soort} titel={titel}>{zin} <Koppeling to="/inloggen">Naar de inlogpagina</Koppeling></Melding>;
}

function Open({ uitnodiging: { rolNaam, organisatie, gemeente, geeft, geeftNiet, verlooptOp } }: { uitnodiging: Uitnodiging }) {
  return (
    <Kaart titel="U bent uitgenodigd" icoon="groep" onder={`${organisatie}, voor de gemeente ${gemeente}`}>
      <div className="ss-stapel">
        <Gegevens gegevens={[{ term: 'Uw rol', waarde: rolNaam }, { term: 'U ziet', waarde: geeft }, { term: 'U ziet niet', waarde: geeftNiet }, { term: 'De link werkt tot en met', waarde: datumTekst(verlooptOp?.slice(0, 10)) }]} />
        <p className="ss-lees">Log in met uw eigen account. Daarna hoort deze rol bij u. Is deze uitnodiging niet voor u? Sluit dan dit venster.</p>
        <Inloggen />
      </div>
    </Kaart>
  );
}

function Inloggen() {
  const [wijzen] = useHaal(leesInlogwijzen);
  const [mislukt, zetMislukt] = useState(false);
  const inDeDemo = async () => window.location.assign((await neemDemoUitnodigingAan()).naar);
  if (wijzen === undefined || wijzen === 'mislukt') return null;
  return (
    <>
      {mislukt && <Melding soort="fout" meteen>Het lukte niet. Open de link nog een keer.</Melding>}
      {wijzen.oidc && <a className="utrecht-button utrecht-button--primary-action ss-knop ss-knop--breed" href="/auth/login?uitnodiging=1">Inloggen met uw account</a>}
      {wijzen.demo && <Knop soort="primair" onClick={() => void inDeDemo().catch(() => zetMislukt(true))}>Aannemen en beginnen</Knop>}
    </>
  );
}
