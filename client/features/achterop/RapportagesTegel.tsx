import { useQuery } from '@apollo/client/react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst, getalTekst, nabijheid, totDeadline } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { RapportagestandDocument } from '../../gql/generated/achterop/RapportagestandDocument.ts';
import { Voortgangsbalk } from '../../ui/Balken.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import './achterop.css';

/** Reports that each gemeente still asks for, each with its own last day. */
export default function RapportagesTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(RapportagestandDocument, { fetchPolicy: 'cache-and-network' });
  const standen = vraag.data?.rapportagestand.filter(({ verwacht }) => verwacht > 0);
  if (standen && standen.length === 0) return null;
  const open = standen?.reduce((som, { verwacht, gedaan }) => som + verwacht - gedaan, 0);
  return (
    <Tegel titel="Rapportages per gemeente" icoon="bestand" getal={open === undefined ? undefined : getalTekst(open)} wat={open === 1 ? 'rapportage te gaan' : 'rapportages te gaan'} naar="/voortgang" naarTekst="Naar de rapportages">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {() => (
          <ul className="ss-lijst achterop-standen">
            {standen?.map(({ gemeente, verwacht, gedaan, uiterlijk }) => (
              <li key={gemeente}>
                <Voortgangsbalk label={gemeente} waarde={gedaan} totaal={verwacht} tekst={`${getalTekst(gedaan)} van ${getalTekst(verwacht)}`} />
                <p className="ss-rij"><span className="ss-zacht ss-klein">op tijd tot en met {datumTekst(uiterlijk)}</span>{gedaan < verwacht && <Label toon={nabijheid(uiterlijk, vandaag) === 'telaat' ? 'fout' : nabijheid(uiterlijk, vandaag) === 'dichtbij' ? 'letop' : 'neutraal'}>{totDeadline(uiterlijk, vandaag)}</Label>}</p>
              </li>
            ))}
          </ul>
        )}
      </Opgehaald>
    </Tegel>
  );
}
