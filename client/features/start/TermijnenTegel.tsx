import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst, type Nabijheid, nabijheid, totDeadline } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { StartTermijnenDocument } from '../../gql/generated/start.ts';
import { Label, type Toon } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { naarTermijnen } from './termijnen.ts';

const TONEN: Readonly<Record<Nabijheid, Toon>> = { telaat: 'fout', dichtbij: 'letop', ruim: 'neutraal' };
const HOOGSTENS = 6;

/** Whose term ends first. */
export default function TermijnenTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(StartTermijnenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Tegel titel="Wie heeft u het eerst nodig?" icoon="klok" naar="/inburgeraars" naarTekst="Alle inburgeraars">
      <Opgehaald van={vraag} laden={<Laden aantal={5} />}>
        {({ inburgeraars }) => {
          const termijnen = naarTermijnen(inburgeraars.edges.map(({ node }) => node), HOOGSTENS);
          if (termijnen.length === 0) return <Leeg titel="Er lopen geen termijnen" icoon="vink" />;
          return (
            <ul className="tegel-lijst">
              {termijnen.map(({ persoonId, naam, wat, uiterlijk }) => (
                <li key={`${persoonId} ${wat} ${uiterlijk}`}>
                  <Link to={`/inburgeraars/${persoonId}`} className="tegel-regel">
                    <span><span className="tegel-regel__wat">{naam}</span><br /><span className="ss-zacht ss-klein">{wat}, uiterlijk {datumTekst(uiterlijk)}</span></span>
                    <Label toon={TONEN[nabijheid(uiterlijk, vandaag)]}>{totDeadline(uiterlijk, vandaag)}</Label>
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Opgehaald>
    </Tegel>
  );
}
