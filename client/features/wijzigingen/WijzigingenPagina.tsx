import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst, tijdstipTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import type { WijzigingenQuery } from '../../gql/generated/wijzigingen.ts';
import { WijzigingenDocument } from '../../gql/generated/wijzigingen/WijzigingenDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { MeerLaden } from '../../ui/MeerLaden.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { SOORTEN, waarden } from './woorden.ts';

type Regel = WijzigingenQuery['wijzigingen']['regels'][number];

/** Who changed what in organisations, accounts, roles and norms. Nothing of a dossier. */
export default function WijzigingenPagina() {
  const [soort, zetSoort] = useState('');
  const vraag = useQuery(WijzigingenDocument, { variables: { voor: null, soort: soort || null }, fetchPolicy: 'cache-and-network' });
  const [bezig, zetBezig] = useState(false);
  const meer = async (voor: string) => {
    zetBezig(true);
    await vraag.fetchMore({
      variables: { voor }, updateQuery: (oud, { fetchMoreResult: { wijzigingen: nieuw } }) => ({ wijzigingen: { ...nieuw, regels: [...oud.wijzigingen.regels, ...nieuw.regels] } as WijzigingenQuery['wijzigingen'] }),
    }).catch(() => undefined);
    zetBezig(false);
  };
  return (
    <Pagina titel="Wijzigingen" onder="Wat er veranderde in organisaties, accounts, rollen en normen: wie, wanneer, wat er stond en wat er kwam. Niemand kan een regel wijzigen of wissen." acties={<Knop icoon="bestand" onClick={() => window.print()}>Afdrukken</Knop>}>
      <Keuzeveld naam="soort" label="Wat wilt u zien?" leegTekst="Alles" breedte="midden" opties={Object.entries(SOORTEN).map(([waarde, tekst]) => ({ waarde, tekst }))} waarde={soort} zet={zetSoort} />
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ wijzigingen: { regels, meer: erIsMeer } }) => (
          <>
            <Tabel bijschrift="Wijzigingen" rijen={regels} rijSleutel={({ id }) => id} kolommen={KOLOMMEN} leeg={<Leeg titel="Er is nog niets gewijzigd" icoon="klok">Zodra iemand iets wijzigt, staat het hier.</Leeg>} />
            {regels.length > 0 && <MeerLaden getoond={regels.length} totaal={null} wat="wijzigingen" erIsMeer={erIsMeer} bezig={bezig} meer={() => void meer(regels.at(-1)?.id ?? '')} />}
          </>
        )}
      </Opgehaald>
    </Pagina>
  );
}

const KOLOMMEN: readonly Kolom<Regel>[] = [
  { sleutel: 'wat', kop: 'Wat', kopcel: true, cel: ({ soort, onderwerp, organisatie, wie }) => <>{SOORTEN[soort] ?? soort}<br /><span className="ss-zacht ss-klein">{[wie, onderwerp, organisatie].filter((deel) => deel !== null).join(' · ')}</span></> },
  { sleutel: 'oud', kop: 'Stond er', cel: ({ soort, oud }) => waarden(soort, oud, datumTekst) },
  { sleutel: 'nieuw', kop: 'Kwam er', cel: ({ soort, nieuw }) => waarden(soort, nieuw, datumTekst) },
  { sleutel: 'door', kop: 'Door', cel: ({ door, gemeente }) => <>{door}<br /><span className="ss-zacht ss-klein">{gemeente}</span></> },
  { sleutel: 'op', kop: 'Wanneer', cel: ({ op }) => tijdstipTekst(op) },
];
