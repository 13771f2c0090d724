import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { KlasHeelFragment } from '../../gql/generated/groepen.ts';
import { KlasSluitenDocument } from '../../gql/generated/groepen/KlasSluitenDocument.ts';
import { KlassenDocument } from '../../gql/generated/groepen/KlassenDocument.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import type { Eindreden } from '../../../shared/rules/groepen.ts';
import { EINDREDENEN } from './klaswoorden.ts';
import { Venster } from './Venster.tsx';

/** Who changes route leaves with a talk of his own. */
const REDENEN = EINDREDENEN.filter(({ waarde }) => waarde !== 'ROUTEWISSEL');

/** The class ends for everybody in it; or, once that was said, it goes on after all. */
export function KlasSluiten({ klas }: { klas: KlasHeelFragment }) {
  return klas.tot === null ? <Sluiten klas={klas} /> : <Heropenen klas={klas} />;
}

function Sluiten({ klas }: { klas: KlasHeelFragment }) {
  const vandaag = useVandaag();
  const [tot, zetTot] = useState(vandaag);
  const [eindreden, zetReden] = useState<Eindreden | ''>('');
  const opslag = useVastleggen(KlasSluitenDocument, { plek: klas.id, gelukt: 'De klas sluit. De uren blijven bij de cursisten.', apollo: { refetchQueries: [KlassenDocument] } });
  const zit = klas.leden.filter((lid) => lid.eindreden === null && (lid.tot === null || lid.tot > tot)).length;
  const kan = tot !== '' && (zit === 0 || eindreden !== '');
  return (
    <Venster
      knop="Klas sluiten" icoon="slot" titel={`${klas.naam} sluiten`} doen="Klas sluiten" kan={kan} opslag={opslag}
      opslaan={async () => await opslag.vastleggen({ groepId: klas.id, versie: klas.versie, tot, ...(zit > 0 && { eindreden }) }) !== null}
    >
      <Datumveld naam="tot" label="Laatste dag" hint="Lessen na deze dag gaan uit het rooster." van={klas.van} waarde={tot} zet={zetTot} />
      {zit > 0 && <Keuzerondjes naam="eindreden" label={`${aantal(zit, 'cursist gaat', 'cursisten gaan')} uit de klas. Waarom?`} opties={REDENEN} waarde={eindreden} zet={zetReden} />}
      {zit > 0 && <p className="ss-zacht ss-klein">Gaat iemand naar een andere leerroute of school? Schrijf die persoon eerst uit, met de overdracht.</p>}
    </Venster>
  );
}

function Heropenen({ klas }: { klas: KlasHeelFragment }) {
  const opslag = useVastleggen(KlasSluitenDocument, { plek: klas.id, gelukt: 'De klas gaat door.', apollo: { refetchQueries: [KlassenDocument] } });
  return (
    <Venster
      knop="Toch doorgaan" icoon="vernieuw" titel={`${klas.naam} gaat toch door`} doen="Klas gaat door" opslag={opslag}
      opslaan={async () => await opslag.vastleggen({ groepId: klas.id, versie: klas.versie, tot: null }) !== null}
    >
      <p>Deze klas sluit op {datumTekst(klas.tot)}. Als zij doorgaat, schrijft u de cursisten opnieuw in en plant u de lessen opnieuw.</p>
    </Venster>
  );
}
