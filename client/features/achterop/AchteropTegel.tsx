import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { ACHTEROPREDENEN } from '../../../shared/rules/achterop.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { useIk } from '../../app/sessie/ikContext.ts';
import { Tegel } from '../../app/Tegel.tsx';
import type { AchteropQuery } from '../../gql/generated/achterop.ts';
import { AchteropDocument } from '../../gql/generated/achterop/AchteropDocument.ts';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { redentoon, REDENWOORDEN, redenzin } from './woorden.ts';

/** As many as are read in five seconds; the page has everybody. */
const HOOGSTENS = 4;

type Regel = AchteropQuery['achterop'][number];

/** Who needs the school today: learners who drift, counted by reason, and the first of them by name. */
export default function AchteropTegel() {
  const vraag = useQuery(AchteropDocument, { fetchPolicy: 'cache-and-network' });
  const regels = vraag.data?.achterop;
  return (
    <Tegel titel="Wie raakt achterop?" icoon="vlag" getal={regels && getalTekst(regels.length)} wat={regels?.length === 1 ? 'cursist vraagt aandacht' : 'cursisten vragen aandacht'} naar="/achterop" naarTekst="Iedereen die achterop raakt">
      <Opgehaald van={vraag} laden={<Laden aantal={5} />}>
        {({ achterop }) => (achterop.length === 0 ? <Leeg titel="Niemand raakt achterop" icoon="vink">Iedereen komt, en de uren lopen.</Leeg> : <><Tellingen regels={achterop} /><Eerste regels={achterop.slice(0, HOOGSTENS)} /></>)}
      </Opgehaald>
    </Tegel>
  );
}

function Tellingen({ regels }: { regels: readonly Regel[] }) {
  const tellingen = ACHTEROPREDENEN.map((soort) => ({ soort, hoeveel: regels.filter(({ redenen }) => redenen.some((reden) => reden.soort === soort)).length })).filter(({ hoeveel }) => hoeveel > 0);
  return <ul className="tegel-lijst" aria-label="Waarom">{tellingen.map(({ soort, hoeveel }) => <li key={soort}><Link className="tegel-regel" to={`/achterop?reden=${soort}`}><span className="tegel-regel__wat">{REDENWOORDEN[soort].naam}</span><span>{getalTekst(hoeveel)}</span></Link></li>)}</ul>;
}

function Eerste({ regels }: { regels: readonly Regel[] }) {
  const { gemeenten } = useIk();
  return (
    <ul className="tegel-lijst" aria-label="Wie het eerst aandacht vraagt">
      {regels.map(({ inburgeraar, groepen, redenen: [eerste] }) => eerste && (
        <li key={inburgeraar.id}>
          <Link className="tegel-regel" to={`/inburgeraars/${inburgeraar.id}`}>
            <span><span className="tegel-regel__wat">{naamVan(inburgeraar)}</span><br /><span className="ss-zacht ss-klein">{[groepen.join(', '), gemeenten.length > 1 ? inburgeraar.mijnOpdracht.gemeente : null].filter(Boolean).join(' · ')}</span></span>
            <Label toon={redentoon(eerste.soort)}>{redenzin(eerste)}</Label>
          </Link>
        </li>
      ))}
    </ul>
  );
}
