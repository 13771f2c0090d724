import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { weekdagTekst } from '../../app/opmaak.ts';
import { opNaam } from '../../app/persoon.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import type { LesRoosterFragment } from '../../gql/generated/lessen.ts';
import { RoosterDocument } from '../../gql/generated/lessen/RoosterDocument.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { eindTijd } from './lestijd.ts';
import { Leesrooster } from './Leesrooster.tsx';
import { Lesacties } from './Lesacties.tsx';
import { Rooster } from './Rooster.tsx';
import './lessen.css';

const TERUG = { naar: '/lessen', tekst: 'Mijn lessen' };

/** The roster of one lesson, made for a phone in a classroom. */
export default function RoosterPagina() {
  const { id = '' } = useParams();
  const vraag = useQuery(RoosterDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const les = vraag.data?.les;
  if (vraag.data && !les) return <GeenLes />;
  return (
    <Pagina titel={les ? les.groep.naam : 'Les'} tabtitel="Presentie" terug={TERUG} onder={les && <Kopregel les={les} />}>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
        {(data) => data.les && <div className="rooster-vak ss-stapel"><Inhoud les={data.les} ververs={() => void vraag.refetch().catch(() => undefined)} /><Lesacties les={data.les} /></div>}
      </Opgehaald>
    </Pagina>
  );
}

function Kopregel({ les }: { les: LesRoosterFragment }) {
  return <>{weekdagTekst(les.datum)}, {les.beginTijd} – {eindTijd(les)}{les.locatie && ` · ${les.locatie}`}{les.onderwerp && <><br />{les.onderwerp}</>}</>;
}

function Inhoud({ les, ververs }: { les: LesRoosterFragment; ververs: () => void }) {
  const vandaag = useVandaag();
  const magVastleggen = useMag('presentie:vastleggen');
  const magCorrigeren = useMag('maand:afsluiten');
  const deelnemers = [...les.deelnemers].sort((a, b) => opNaam(a.inburgeraar, b.inburgeraar));
  if (les.vervallenReden !== null) {
    return (
      <>
        <Melding titel="Deze les ging niet door">Reden: {les.vervallenReden}. Er is geen presentie vast te leggen.</Melding>
        <Leesrooster deelnemers={deelnemers} />
      </>
    );
  }
  if (les.datum > vandaag) {
    return (
      <>
        <Melding titel="Deze les is nog niet geweest">U legt de presentie vast op de dag zelf: {weekdagTekst(les.datum)}.</Melding>
        <Leesrooster deelnemers={deelnemers} />
      </>
    );
  }
  if (deelnemers.length === 0) return <Leeg titel="Er zijn geen cursisten bij deze les" icoon="groep">Op deze dag zat er niemand in deze groep die u mag zien. Klopt dat niet? Vraag het aan de coördinator van uw school.</Leeg>;
  if (les.maandGesloten && !magCorrigeren) {
    return (
      <>
        <Melding titel="Deze maand is afgesloten">Klopt er iets niet? Vraag de coördinator van uw school om een correctie.</Melding>
        <Leesrooster deelnemers={deelnemers} />
      </>
    );
  }
  return magVastleggen ? <Rooster key={les.id} les={les} deelnemers={deelnemers} ververs={ververs} /> : <Leesrooster deelnemers={deelnemers} />;
}

function GeenLes() {
  return (
    <Pagina titel="Deze les is er niet" terug={TERUG}>
      <Leeg titel="Er is geen les van u op dit adres" icoon="zoek" actie={<KnopLink to="/lessen" soort="primair">Naar mijn lessen</KnopLink>}>Misschien is de les van een andere groep, of is hij weggehaald.</Leeg>
    </Pagina>
  );
}
