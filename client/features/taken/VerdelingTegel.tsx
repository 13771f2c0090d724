import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { TakenTellingenDocument } from '../../gql/generated/taken/TakenTellingenDocument.ts';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';

/** How the work is shared out: whose tasks are late. */
export default function VerdelingTegel() {
  const vraag = useQuery(TakenTellingenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Tegel titel="Taken per consulent" icoon="groep" naar="/caseloads" naarTekst="Caseload per consulent">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {({ takenPerConsulent }) => (takenPerConsulent.length === 0 ? <Leeg titel="Er zijn geen consulenten" icoon="groep" /> : (
          <ul className="tegel-lijst">
            {takenPerConsulent.map(({ consulentId, naam, personen, teLaat, nadert, totaal }) => (
              <li key={consulentId ?? 'niemand'}>
                <Link className="tegel-regel" to={consulentId === null ? '/taken' : `/taken?consulent=${consulentId}`}>
                  <span><span className="tegel-regel__wat">{naam ?? 'Zonder consulent'}</span><br /><span className="ss-zacht ss-klein">{aantal(personen, 'persoon', 'personen')}, {aantal(totaal, 'taak', 'taken')}, {nadert} dichtbij</span></span>
                  <Label toon={teLaat > 0 ? 'fout' : 'goed'} icoon={teLaat > 0 ? 'fout' : 'vink'}>{`${teLaat} te laat`}</Label>
                </Link>
              </li>
            ))}
          </ul>
        ))}
      </Opgehaald>
    </Tegel>
  );
}
