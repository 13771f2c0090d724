import { useQuery } from '@apollo/client/react';
import { TAALPUNTSTANDEN, TAALPUNTTAKEN } from '../../../shared/rules/taalpunt.ts';
import { Gekozenlijst } from '../../app/Gekozenlijst.tsx';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import type { TaalpuntveldenFragment } from '../../gql/generated/taalpunt.ts';
import { TaalpuntDocument } from '../../gql/generated/taalpunt/TaalpuntDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { KOLOMMEN } from './kolommen.tsx';
import { STANDWOORDEN, TAAKWOORDEN } from './woorden.ts';
import './taalpunt.css';

type Regel = TaalpuntveldenFragment;

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const KEUZES = [
  { waarde: 'IETS', tekst: 'Wie iets vraagt' }, ...TAALPUNTSTANDEN.map((stand) => ({ waarde: stand as string, tekst: hoofdletter(STANDWOORDEN[stand].tekst) })),
  ...TAALPUNTTAKEN.filter((soort) => soort === 'STIL' || soort === 'EINDE').map((soort) => ({ waarde: soort as string, tekst: TAAKWOORDEN[soort].naam })),
];

function past({ taken, stand, inburgeraar }: Regel, keuze: string, persoon: string): boolean {
  if (persoon !== '') return inburgeraar.id === persoon;
  if (keuze === '') return true;
  return keuze === 'IETS' ? taken.length > 0 : stand === keuze || taken.some(({ soort }) => soort === keuze);
}

/** The inbox of the Taalpunt and everybody in it: new first, then who asks most. */
export default function TaalpuntPagina() {
  const [vraag, zet] = useAdresvraag();
  const [keuze, persoon] = [vraag.get('wie') ?? '', vraag.get('persoon') ?? ''];
  const lijst = useQuery(TaalpuntDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina
      titel="Aanmeldingen" onder="Wie de gemeente bij het Taalpunt aanmeldde, wat iemand wil en wat er nu nodig is." terug={{ naar: '/start', tekst: 'Start' }}
      acties={<KnopLink to="/taalpunt/wachtlijst" icoon="klok">Wachtlijst</KnopLink>}
    >
      <Uitleg />
      {persoon === ''
        ? <Keuzeveld naam="wie" label="Wie wilt u zien?" breedte="midden" leegTekst="Iedereen" opties={KEUZES} waarde={keuze} zet={(waarde) => zet({ wie: waarde })} />
        : <p><Koppeling to="/taalpunt">Toon iedereen</Koppeling></p>}
      <Opgehaald van={lijst} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ taalpunt }) => (
          <Gekozenlijst key={keuze} gekozen={taalpunt.filter((regel) => past(regel, keuze, persoon))} totaal={taalpunt.length} bezig={lijst.loading}
            bijschrift="Aanmeldingen bij het Taalpunt" woord={['persoon', 'mensen']} kolommen={KOLOMMEN} rijSleutel={({ inburgeraar }) => inburgeraar.id} leeg={['De gemeente meldt mensen bij u aan. Daarna staan zij hier.', 'Kies iemand anders in de lijst hierboven.']} />
        )}
      </Opgehaald>
    </Pagina>
  );
}

/** What each sign on the page means, where it is used. */
function Uitleg() {
  return (
    <Uitklap titel="Uitleg">
      <ul className="ss-lijst ss-lees">{TAALPUNTTAKEN.map((soort) => <li key={soort}><strong>{TAAKWOORDEN[soort].naam}.</strong> {TAAKWOORDEN[soort].doen}</li>)}</ul>
    </Uitklap>
  );
}
