import { useQuery } from '@apollo/client/react';
import type { Kwartaal } from '../../../shared/rules/kwartaal.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, tijdstipTekst } from '../../app/opmaak.ts';
import { SteekproefBeoordelingenDocument } from '../../gql/generated/toezicht/SteekproefBeoordelingenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Label } from '../../ui/Label.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { bevindingWoord, soortTitel } from './woorden.ts';

/** The samples that were reviewed in the quarter, and what was found. */
export function Beoordelingen({ kwartaal }: { kwartaal: Kwartaal }) {
  const vraag = useQuery(SteekproefBeoordelingenDocument, { variables: kwartaal, fetchPolicy: 'cache-and-network' });
  return (
    <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={3} />}>
      {({ steekproefBeoordelingen: { beoordelingen, totaal } }) => (
        <Kaart titel="Beoordeelde steekproeven" icoon="zoek" zonderRand onder={totaal > 0 && `${aantal(totaal, 'oordeel', 'oordelen')} in dit kwartaal${totaal > beoordelingen.length ? `; de laatste ${beoordelingen.length} staan hier` : ''}`}>
          <Tabel
            bijschrift="Beoordeelde steekproeven, het nieuwste oordeel eerst" rijen={beoordelingen} rijSleutel={({ id }) => id} leeg={<Leeg titel="Nog geen steekproeven beoordeeld" icoon="zoek" />}
            kolommen={[
              { sleutel: 'dag', kop: 'Dag', kopcel: true, cel: ({ dag, soort }) => <>{datumTekst(dag)}<br /><span className="ss-zacht ss-klein">{soortTitel(soort)}</span></> },
              { sleutel: 'wie', kop: 'Wie', cel: ({ medewerker, organisatie }) => <>{medewerker}<br /><span className="ss-zacht ss-klein">{organisatie}</span></> },
              { sleutel: 'wat', kop: 'Wat', cel: ({ aantalRegels, aantalPersonen }) => `${aantal(aantalRegels, 'regel', 'regels')} over ${aantal(aantalPersonen, 'persoon', 'personen')}` },
              { sleutel: 'oordeel', kop: 'Oordeel', cel: ({ bevinding, opmerking }) => <Bevonden bevinding={bevinding} opmerking={opmerking} /> },
              { sleutel: 'door', kop: 'Beoordeeld', cel: ({ door, op }) => <>{door}<br /><span className="ss-zacht ss-klein">{tijdstipTekst(op)}</span></> },
            ]}
          />
        </Kaart>
      )}
    </Opgehaald>
  );
}

function Bevonden({ bevinding, opmerking }: { bevinding: string; opmerking: string | null }) {
  const { tekst, toon, icoon } = bevindingWoord(bevinding);
  return <><Label toon={toon} icoon={icoon}>{tekst}</Label>{opmerking !== null && <><br /><span className="ss-klein">{opmerking}</span></>}</>;
}
