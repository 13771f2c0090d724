import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { opsomming, periodeTekst } from '../../app/opmaak.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { BeheerveldFragment } from '../../gql/generated/mededelingen.ts';
import { MededelingenBeheerDocument } from '../../gql/generated/mededelingen/MededelingenBeheerDocument.ts';
import { MededelingIntrekkenDocument } from '../../gql/generated/mededelingen/MededelingIntrekkenDocument.ts';
import { mededelingStaat } from '../../../shared/rules/mededelingen.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Label, type Toon } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';

const STATEN: Readonly<Record<ReturnType<typeof mededelingStaat>, { tekst: string; toon: Toon }>> = {
  STAAT: { tekst: 'Staat er nu', toon: 'goed' }, KOMT: { tekst: 'Komt nog', toon: 'info' }, VOORBIJ: { tekst: 'Voorbij', toon: 'neutraal' }, INGETROKKEN: { tekst: 'Ingetrokken', toon: 'neutraal' },
};

/** What the own organisation said, for whom and until when; what is wrong is taken away from everybody at once. */
export function Beheer() {
  const vraag = useQuery(MededelingenBeheerDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Kaart titel="Van uw organisatie" icoon="potlood" onder="Alle mededelingen die uw organisatie plaatste.">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {({ mededelingenBeheer }) => (mededelingenBeheer.length === 0 ? <Leeg titel="Uw organisatie plaatste nog niets" icoon="megafoon" /> : <ul className="ss-lijst">{mededelingenBeheer.map((rij) => <li key={rij.id}><Regel van={rij} /></li>)}</ul>)}
      </Opgehaald>
    </Kaart>
  );
}

function Regel({ van }: { van: BeheerveldFragment }) {
  const [vraagt, zetVraagt] = useState(false);
  const staat = mededelingStaat({ van: van.van, tot: van.tot, ingetrokken: van.ingetrokkenOp !== null }, useVandaag());
  const { tekst, toon } = STATEN[staat];
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <div className="ss-rij ss-rij--uiteen"><strong>{van.titel}</strong><Label toon={toon}>{tekst}</Label></div>
      <p className="ss-zacht ss-klein">{periodeTekst(van.van, van.tot)}{van.door !== null && ` · ${van.door}`}</p>
      <p className="ss-klein">{voorWie(van)}</p>
      {(staat === 'STAAT' || staat === 'KOMT') && <div><Knop icoon="kruis" onClick={() => zetVraagt(true)}>Intrekken<span className="ss-onzichtbaar">: {van.titel}</span></Knop></div>}
      {vraagt && <Intrekken van={van} sluit={() => zetVraagt(false)} />}
    </div>
  );
}

function voorWie({ rollen, organisaties, talen }: BeheerveldFragment): string {
  const wie = rollen.length === 0 ? 'Voor iedereen behalve inburgeraars' : `Voor ${opsomming(rollen)}`;
  return [wie, organisaties.length > 0 && `bij ${opsomming(organisaties)}`, talen.length > 0 && `ook in ${talen.length} ${talen.length === 1 ? 'andere taal' : 'andere talen'}`].filter(Boolean).join(', ');
}

function Intrekken({ van, sluit }: { van: BeheerveldFragment; sluit: () => void }) {
  const opslag = useVastleggen(MededelingIntrekkenDocument, { plek: van.id, gelukt: 'De mededeling is ingetrokken. Niemand ziet haar meer.', apollo: { refetchQueries: 'active' } });
  const trekIn = async () => {
    if (await opslag.vastleggen({ mededelingId: van.id })) sluit();
  };
  return (
    <Dialoog
      open sluit={sluit} titel="Mededeling intrekken?"
      knoppen={<><Knop soort="primair" bezig={opslag.bezig} onClick={() => void trekIn()}>Ja, intrekken</Knop><Knop soort="stil" onClick={sluit}>Nee, laten staan</Knop></>}
    >
      <p><strong>{van.titel}</strong></p>
      <p>Niemand ziet haar dan nog. Klopte er iets niet? Plaats daarna een nieuwe.</p>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </Dialoog>
  );
}
