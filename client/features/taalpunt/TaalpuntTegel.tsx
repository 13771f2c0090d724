import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { TAALPUNTTAKEN } from '../../../shared/rules/taalpunt.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Tegel } from '../../app/Tegel.tsx';
import type { TaalpuntStandQuery } from '../../gql/generated/taalpunt.ts';
import { TaalpuntStandDocument } from '../../gql/generated/taalpunt/TaalpuntStandDocument.ts';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { taaklabel, TAAKWOORDEN } from './woorden.ts';

/** As many as are read in five seconds; the page has everybody. */
const HOOGSTENS = 5;

type Regel = TaalpuntStandQuery['taalpunt'][number];

/** Where the list of this kind of task is: new people and talks by their state, the rest by the task. */
const naarSoort = (soort: string): string => (soort === 'WACHT' ? '/taalpunt/wachtlijst' : `/taalpunt?wie=${soort === 'TERUG' ? 'LATER' : soort}`);

/** Who needs the coordinator today: new referrals, talks, who waits, and couplings that went quiet. */
export default function TaalpuntTegel() {
  const vraag = useQuery(TaalpuntStandDocument, { fetchPolicy: 'cache-and-network' });
  const vragen = vraag.data?.taalpunt.filter(({ taken }) => taken.length > 0);
  return (
    <Tegel titel="Wie heeft u vandaag nodig?" icoon="klok" getal={vragen && getalTekst(vragen.length)} wat={vragen?.length === 1 ? 'persoon vraagt iets' : 'mensen vragen iets'} naar="/taalpunt" naarTekst="Alle aanmeldingen">
      <Opgehaald van={vraag} laden={<Laden aantal={5} />}>
        {() => (vragen === undefined || vragen.length === 0
          ? <Leeg titel="Niemand vraagt nu iets" icoon="vink">Er zijn geen nieuwe aanmeldingen en niemand wacht.</Leeg>
          : <><Tellingen regels={vragen} /><Eerste regels={vragen.slice(0, HOOGSTENS)} /></>)}
      </Opgehaald>
    </Tegel>
  );
}

/** How many of each kind, each a tap away from those people. */
function Tellingen({ regels }: { regels: readonly Regel[] }) {
  const tellingen = TAALPUNTTAKEN.map((soort) => ({ soort, hoeveel: regels.filter(({ taken }) => taken.some((taak) => taak.soort === soort)).length })).filter(({ hoeveel }) => hoeveel > 0);
  return (
    <ul className="tegel-lijst" aria-label="Wat er gevraagd wordt">
      {tellingen.map(({ soort, hoeveel }) => (
        <li key={soort}><Link className="tegel-regel" to={naarSoort(soort)}><span className="tegel-regel__wat">{TAAKWOORDEN[soort].naam}</span><span>{getalTekst(hoeveel)}</span></Link></li>
      ))}
    </ul>
  );
}

function Eerste({ regels }: { regels: readonly Regel[] }) {
  const vandaag = useVandaag();
  return (
    <ul className="tegel-lijst" aria-label="Wie het eerst aan de beurt is">
      {regels.map(({ inburgeraar, wachtSinds, taken: [eerste] }) => {
        if (!eerste) return null;
        const { tekst, toon, icoon } = taaklabel(eerste, vandaag, wachtSinds);
        return <li key={inburgeraar.id}><Link className="tegel-regel" to={`/taalpunt?persoon=${inburgeraar.id}`}><span className="tegel-regel__wat">{naamVan(inburgeraar)}</span><Label toon={toon} icoon={icoon}>{tekst}</Label></Link></li>;
      })}
    </ul>
  );
}
