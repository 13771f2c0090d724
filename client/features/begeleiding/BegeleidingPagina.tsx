import { useQuery } from '@apollo/client/react';
import { BEGELEIDINGSTAKEN } from '../../../shared/rules/begeleidingswerk.ts';
import { useVandaag } from '../../app/klok.ts';
import { Gekozenlijst } from '../../app/Gekozenlijst.tsx';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import type { BegeleidingveldenFragment } from '../../gql/generated/begeleiding.ts';
import { BegeleidingenDocument } from '../../gql/generated/begeleiding/BegeleidingenDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import type { Kolom } from '../../ui/Tabel.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Begeleiders } from './Begeleiders.tsx';
import { HalfjaarKnop } from './Halfjaar.tsx';
import { Periode } from './Periode.tsx';
import { taaklabel, TAAKWOORDEN } from './woorden.ts';
import './begeleiding.css';

type Regel = BegeleidingveldenFragment;

const KEUZES = [
  ...BEGELEIDINGSTAKEN.map((soort) => ({ waarde: soort as string, tekst: TAAKWOORDEN[soort].naam })), { waarde: 'IETS', tekst: 'Vraagt iets' }, { waarde: 'SPREEKUUR', tekst: 'Op het spreekuur' },
];

function past({ taken, opdracht, inburgeraar }: Regel, vraagt: string, persoon: string): boolean {
  if (persoon !== '') return inburgeraar.id === persoon;
  if (vraagt === '') return true;
  if (vraagt === 'IETS') return taken.length > 0;
  return vraagt === 'SPREEKUUR' ? opdracht === 'SPREEKUUR' : taken.some(({ soort }) => soort === vraagt);
}

/** Everybody whom the organisation accompanies or has in the spreekuur: until when, what it asks, and who does it. */
export default function BegeleidingPagina() {
  const [vraag, zet] = useAdresvraag();
  const [vraagt, persoon] = [vraag.get('vraagt') ?? '', vraag.get('persoon') ?? ''];
  const lijst = useQuery(BegeleidingenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina
      titel="Begeleiding en spreekuur" tabtitel="Begeleiding" onder="Wie uw organisatie begeleidt, tot wanneer, wat er nodig is en wie het doet." terug={{ naar: '/start', tekst: 'Start' }}
      acties={<KnopLink to="/vrijwilligers" icoon="groep">Vrijwilligers</KnopLink>}
    >
      <Uitleg />
      {persoon === ''
        ? <Keuzeveld naam="vraagt" label="Wie wilt u zien?" breedte="midden" leegTekst="Iedereen" opties={KEUZES} waarde={vraagt} zet={(waarde) => zet({ vraagt: waarde })} />
        : <p><Koppeling to="/begeleiding">Toon iedereen</Koppeling></p>}
      <Opgehaald van={lijst} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ begeleidingen }) => (
          <Gekozenlijst key={vraagt} gekozen={begeleidingen.filter((regel) => past(regel, vraagt, persoon))} totaal={begeleidingen.length} bezig={lijst.loading}
            bijschrift="Begeleiding en spreekuur" woord={['cliënt', 'cliënten']} kolommen={KOLOMMEN} rijSleutel={({ inburgeraar }) => inburgeraar.id} leeg={['De gemeente legt vast wie uw organisatie begeleidt.', 'Niemand vraagt dit nu.']} />
        )}
      </Opgehaald>
    </Pagina>
  );
}

const KOLOMMEN: readonly Kolom<Regel>[] = [
  { sleutel: 'wie', kop: 'Wie', kopcel: true, cel: ({ inburgeraar }) => <Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naamVan(inburgeraar)}</Koppeling> },
  { sleutel: 'periode', kop: 'Periode', zonderLabel: true, cel: (regel) => <Periode periode={regel} /> },
  { sleutel: 'vraagt', kop: 'Vraagt', cel: (regel) => <Vraagt regel={regel} /> },
  { sleutel: 'begeleiders', kop: 'Vrijwilliger', cel: (regel) => <Begeleiders regel={regel} /> },
  { sleutel: 'contact', kop: 'Laatste contact', cel: ({ laatsteContactOp }) => (laatsteContactOp === null ? 'nog niet' : datumTekst(laatsteContactOp)) },
];

function Vraagt({ regel: { taken, inburgeraar, opdracht } }: { regel: Regel }) {
  const vandaag = useVandaag();
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {taken.length === 0 ? <span className="ss-zacht">niets</span> : (
        <ul className="begeleiding-labels">{taken.map((taak) => { const { tekst, toon, icoon } = taaklabel(taak, vandaag); return <li key={taak.soort}><Label toon={toon} icoon={icoon}>{tekst}</Label></li>; })}</ul>
      )}
      {opdracht === 'BEGELEIDING' && <HalfjaarKnop persoon={inburgeraar} />}
    </div>
  );
}

/** What each sign on the page means, where it is used. */
function Uitleg() {
  return (
    <Uitklap titel="Uitleg">
      <div className="ss-stapel ss-stapel--dicht ss-lees">
        <p>De balk loopt van de eerste dag tot de laatste. De streep is vandaag. Groen is begeleiding (18 maanden), gestreept is spreekuur (12 maanden). Is er geen laatste dag afgesproken? Dan rekent Samenspel met het plan, en dat staat erbij.</p>
        <ul className="ss-lijst">{BEGELEIDINGSTAKEN.map((soort) => <li key={soort}><strong>{TAAKWOORDEN[soort].naam}.</strong> {TAAKWOORDEN[soort].doen}</li>)}</ul>
        <p>Wat u hebt vastgelegd, verdwijnt vanzelf van de lijst. U ziet alleen wat uw eigen organisatie opschreef. Geldzaken meten is een cijfer van 1 tot en met 5, zonder bedragen.</p>
      </div>
    </Uitklap>
  );
}
