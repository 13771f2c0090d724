import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { datumTekst, periodeTekst } from '../../app/opmaak.ts';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { KlasHeelFragment } from '../../gql/generated/groepen.ts';
import { DocentBeeindigenDocument } from '../../gql/generated/groepen/DocentBeeindigenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { Venster } from './Venster.tsx';

/** Who teaches the class; that nobody does is said aloud. */
export function Docenten({ klas }: { klas: KlasHeelFragment }) {
  const vandaag = useVandaag();
  const dicht = klas.tot !== null && klas.tot < vandaag;
  return (
    <Kaart titel="Docent" icoon="persoon" acties={dicht ? undefined : <KnopLink to={`/klassen/${klas.id}/wijzigen`} icoon="potlood">Docent kiezen</KnopLink>}>
      {!dicht && klas.begeleiders.every(({ tot }) => tot !== null) && <Melding soort="letop">{klas.begeleiders.length === 0 ? 'Deze klas heeft geen docent.' : `Na ${datumTekst(klas.begeleiders[0]?.tot ?? vandaag)} heeft deze klas geen docent.`}</Melding>}
      <ul className="klas-leden">
        {klas.begeleiders.map((docent) => (
          <li key={docent.id}>
            <span><strong>{docent.naam}</strong><br /><span className="ss-zacht ss-klein">{periodeTekst(docent.van, docent.tot)}</span></span>
            {docent.tot === null && <Stoppen klas={klas} docent={docent} />}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

function Stoppen({ klas, docent }: { klas: KlasHeelFragment; docent: KlasHeelFragment['begeleiders'][number] }) {
  const vandaag = useVandaag();
  const [tot, zetTot] = useState(vandaag);
  const opslag = useVastleggen(DocentBeeindigenDocument, { plek: docent.id, gelukt: `${docent.naam} stopt met deze klas.` });
  return (
    <Venster
      knop="Stopt" icoon="afmelden" over={docent.naam} stil titel={`${docent.naam} stopt met ${klas.naam}`} doen="Opslaan" kan={tot !== ''} opslag={opslag}
      opslaan={async () => await opslag.vastleggen({ groepId: klas.id, versie: klas.versie, begeleiderId: docent.id, tot }) !== null}
    >
      <Datumveld naam="tot" label="Laatste dag" van={docent.van} hint="Presentie en handtekeningen blijven staan. Weet u al wie het overneemt? Kies dan een docent bij ‘Docent kiezen’." waarde={tot} zet={zetTot} />
    </Venster>
  );
}
