import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { BEGELEIDINGSTAKEN } from '../../../shared/rules/begeleidingswerk.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Tegel } from '../../app/Tegel.tsx';
import type { BegeleidingStandQuery } from '../../gql/generated/begeleiding.ts';
import { BegeleidingStandDocument } from '../../gql/generated/begeleiding/BegeleidingStandDocument.ts';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { taaklabel, TAAKWOORDEN, taaknaam } from './woorden.ts';
import './begeleiding.css';

/** As many as are read in five seconds; the page has everybody. */
const HOOGSTENS = 5;

type Regel = BegeleidingStandQuery['begeleidingen'][number];

/** Who needs the coordinator today: ends, half years, the check after a year, and who has no volunteer. */
export default function BegeleidingTegel() {
  const vraag = useQuery(BegeleidingStandDocument, { fetchPolicy: 'cache-and-network' });
  const vragen = vraag.data?.begeleidingen.filter(({ taken }) => taken.length > 0);
  return (
    <Tegel titel="Wie heeft u vandaag nodig?" icoon="klok" getal={vragen && getalTekst(vragen.length)} wat={vragen?.length === 1 ? 'cliënt vraagt iets' : 'cliënten vragen iets'} naar="/begeleiding" naarTekst="Alle begeleiding">
      <Opgehaald van={vraag} laden={<Laden aantal={5} />}>
        {({ begeleidingen }) => (vragen === undefined || vragen.length === 0
          ? <Leeg titel="Niemand vraagt nu iets" icoon="vink">Er loopt niets af, en de metingen en trajectplannen zijn bij.</Leeg>
          : <><Tellingen regels={begeleidingen} /><Eerste regels={vragen.slice(0, HOOGSTENS)} /></>)}
      </Opgehaald>
    </Tegel>
  );
}

/** How many of each kind, each a tap away from those people. */
function Tellingen({ regels }: { regels: readonly Regel[] }) {
  const tellingen = BEGELEIDINGSTAKEN.map((soort) => ({ soort, hoeveel: regels.filter(({ taken }) => taken.some((taak) => taak.soort === soort)).length })).filter(({ hoeveel }) => hoeveel > 0);
  return (
    <ul className="tegel-lijst" aria-label="Wat er gevraagd wordt">
      {tellingen.map(({ soort, hoeveel }) => (
        <li key={soort}>
          <Link className="tegel-regel" to={`/begeleiding?vraagt=${soort}`}><span className="tegel-regel__wat">{TAAKWOORDEN[soort].naam}</span><span>{getalTekst(hoeveel)}</span></Link>
        </li>
      ))}
    </ul>
  );
}

function Eerste({ regels }: { regels: readonly Regel[] }) {
  const vandaag = useVandaag();
  return (
    <ul className="tegel-lijst" aria-label="Wie het eerst aan de beurt is">
      {regels.map(({ inburgeraar, taken: [eerste, ...rest] }) => eerste && (
        <li key={inburgeraar.id}>
          <Link className="tegel-regel" to={`/begeleiding?persoon=${inburgeraar.id}`}>
            <span><span className="tegel-regel__wat">{naamVan(inburgeraar)}</span>{rest.length > 0 && <><br /><span className="ss-zacht ss-klein">en: {rest.map(({ soort }) => taaknaam(soort).toLowerCase()).join(', ')}</span></>}</span>
            <Label toon={taaklabel(eerste, vandaag).toon} icoon={taaklabel(eerste, vandaag).icoon}>{taaklabel(eerste, vandaag).tekst}</Label>
          </Link>
        </li>
      ))}
    </ul>
  );
}
