import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { PLAATSINGSTAKEN } from '../../../shared/rules/plaatsing.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Tegel } from '../../app/Tegel.tsx';
import type { PlaatsingenStandQuery } from '../../gql/generated/plaatsing.ts';
import { PlaatsingenStandDocument } from '../../gql/generated/plaatsing/PlaatsingenStandDocument.ts';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { taaklabel, taaknaam, TAAKWOORDEN } from './woorden.ts';

/** As many as are read in five seconds; the page has everybody. */
const HOOGSTENS = 5;

type Regel = PlaatsingenStandQuery['plaatsingen'][number];

/** Who needs the organisation today: ready for a next step, staying too long, no hours, waiting. */
export default function VandaagTegel() {
  const vraag = useQuery(PlaatsingenStandDocument, { fetchPolicy: 'cache-and-network' });
  const vragen = vraag.data?.plaatsingen.filter(({ taken }) => taken.length > 0);
  return (
    <Tegel titel="Wie heeft u vandaag nodig?" icoon="klok" getal={vragen && getalTekst(vragen.length)} wat={vragen?.length === 1 ? 'deelnemer vraagt iets' : 'deelnemers vragen iets'} naar="/plaatsingen" naarTekst="Alle plekken">
      <Opgehaald van={vraag} laden={<Laden aantal={5} />}>
        {({ plaatsingen }) => (vragen === undefined || vragen.length === 0
          ? <Leeg titel="Niemand vraagt nu iets" icoon="vink">De uren lopen, de evaluaties zijn bij en niemand blijft te lang.</Leeg>
          : <><Tellingen regels={plaatsingen} /><Eerste regels={vragen.slice(0, HOOGSTENS)} /></>)}
      </Opgehaald>
    </Tegel>
  );
}

/** How many of each kind, each a tap away from those people. */
function Tellingen({ regels }: { regels: readonly Regel[] }) {
  const tellingen = PLAATSINGSTAKEN.map((soort) => ({ soort, hoeveel: regels.filter(({ taken }) => taken.some((taak) => taak.soort === soort)).length })).filter(({ hoeveel }) => hoeveel > 0);
  return (
    <ul className="tegel-lijst" aria-label="Wat er gevraagd wordt">
      {tellingen.map(({ soort, hoeveel }) => <li key={soort}><Link className="tegel-regel" to={`/plaatsingen?vraagt=${soort}`}><span className="tegel-regel__wat">{TAAKWOORDEN[soort].naam}</span><span>{getalTekst(hoeveel)}</span></Link></li>)}
    </ul>
  );
}

function Eerste({ regels }: { regels: readonly Regel[] }) {
  const vandaag = useVandaag();
  return (
    <ul className="tegel-lijst" aria-label="Wie het eerst aan de beurt is">
      {regels.map(({ inburgeraar, plek, taken: [eerste, ...rest] }) => eerste && (
        <li key={plek?.id ?? inburgeraar.id}>
          <Link className="tegel-regel" to={`/plaatsingen?persoon=${inburgeraar.id}`}>
            <span><span className="tegel-regel__wat">{naamVan(inburgeraar)}</span>{rest.length > 0 && <><br /><span className="ss-zacht ss-klein">en: {rest.map(({ soort }) => taaknaam(soort).toLowerCase()).join(', ')}</span></>}</span>
            <Label toon={taaklabel(eerste, vandaag).toon} icoon={taaklabel(eerste, vandaag).icoon}>{taaklabel(eerste, vandaag).tekst}</Label>
          </Link>
        </li>
      ))}
    </ul>
  );
}
