import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { PlaatsingenStandDocument } from '../../gql/generated/plaatsing/PlaatsingenStandDocument.ts';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Voorstel } from './Doorstroom.tsx';
import './plaatsing.css';

const HOOGSTENS = 3;

/** What was proposed for a next step, and what the consulent answered: the newest answer first. */
export default function AntwoordTegel() {
  const vraag = useQuery(PlaatsingenStandDocument, { fetchPolicy: 'cache-and-network' });
  const voorstellen = (vraag.data?.plaatsingen ?? []).flatMap(({ inburgeraar, plek }) => (plek?.voorstel ? [{ inburgeraar, voorstel: plek.voorstel }] : []))
    .sort((a, b) => (b.voorstel.teruggekoppeldOp ?? '').localeCompare(a.voorstel.teruggekoppeldOp ?? '') || b.voorstel.op.localeCompare(a.voorstel.op));
  const open = voorstellen.filter(({ voorstel }) => voorstel.stand !== 'AFGEHANDELD').length;
  return (
    <Tegel titel="Voorstellen voor een volgende stap" icoon="vlag" getal={vraag.data && getalTekst(open)} wat={open === 1 ? 'voorstel wacht op antwoord' : 'voorstellen wachten op antwoord'} naar="/signalen" naarTekst="Alle signalen">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {() => (voorstellen.length === 0 ? <Leeg titel="Nog geen voorstellen" icoon="vlag">Is iemand klaar voor de volgende stap? Stel die voor bij Plekken en doorstroom.</Leeg> : (
          <ul className="tegel-lijst">{voorstellen.slice(0, HOOGSTENS).map(({ inburgeraar, voorstel }) => <li key={inburgeraar.id} className="plek-antwoord"><Link className="tegel-regel" to={`/plaatsingen?persoon=${inburgeraar.id}`}><span className="tegel-regel__wat">{naamVan(inburgeraar)}</span></Link><Voorstel voorstel={voorstel} /></li>)}</ul>
        ))}
      </Opgehaald>
    </Tegel>
  );
}
