import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { TAAKNAMEN } from '../../../shared/rules/taaknamen.ts';
import { TAAKSOORTEN } from '../../../shared/rules/taken.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { Takenlijst } from '../../app/taken/Takenlijst.tsx';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { TakenDocument } from '../../gql/generated/app/TakenDocument.ts';
import { Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { MeerLaden } from '../../ui/MeerLaden.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';

const PER_BLADZIJDE = 25;
const SOORTEN = TAAKSOORTEN.map((soort) => ({ waarde: soort, tekst: TAAKNAMEN[soort] })).sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl'));

/** Everything that asks for the viewer, the most serious first. */
export default function TakenPagina() {
  const [vraag, zet] = useAdresvraag();
  const [soort, uitgesteld] = [vraag.get('soort') ?? '', vraag.get('uitgesteld') === 'ja'];
  const eigenaarId = vraag.get('consulent');
  const filter = { ...(soort && { soort }), ...(uitgesteld && { ookUitgesteld: true }), ...(eigenaarId && { eigenaarId }) };
  return (
    <Pagina titel="Taken" onder="Wie u nodig heeft, waarom, en wat u kunt doen. Een taak verdwijnt vanzelf als het is gedaan." terug={{ naar: '/start', tekst: 'Start' }}>
      <div className="ss-taken-keuze">
        <Keuzeveld naam="soort" label="Soort" breedte="midden" leegTekst="Alle soorten" opties={SOORTEN} waarde={soort} zet={(waarde) => zet({ soort: waarde })} />
        <Vinkje naam="uitgesteld" label="Ook wat is uitgesteld" aan={uitgesteld} zet={(waarde) => zet({ uitgesteld: waarde ? 'ja' : '' })} />
      </div>
      <Bladzijden key={JSON.stringify(filter)} filter={filter} />
    </Pagina>
  );
}

function Bladzijden({ filter }: { filter: Record<string, string | boolean> }) {
  const [bezig, zetBezig] = useState(false);
  const vraag = useQuery(TakenDocument, { variables: { first: PER_BLADZIJDE, filter }, fetchPolicy: 'cache-and-network' });
  const meer = async () => {
    zetBezig(true);
    await vraag.fetchMore({
      variables: { after: vraag.data?.taken.pageInfo.endCursor ?? null },
      updateQuery: (oud, { fetchMoreResult: nieuw }) => ({ taken: { ...nieuw.taken, edges: [...oud.taken.edges, ...nieuw.taken.edges] } }),
    }).finally(() => zetBezig(false));
  };
  return (
    <Opgehaald van={vraag} laden={<Laden aantal={8} />}>
      {({ taken }) => (taken.edges.length === 0 ? <Leeg titel="Geen taken" icoon="vink">Er is geen termijn dichtbij en er is niets opvallends.</Leeg> : (
        <div className="ss-stapel">
          <Takenlijst taken={taken.edges.map(({ node }) => node)} metPersoon label="Taken" />
          <MeerLaden getoond={taken.edges.length} totaal={taken.totaal} wat="taken" erIsMeer={taken.pageInfo.hasNextPage} bezig={bezig} meer={() => void meer()} />
        </div>
      ))}
    </Opgehaald>
  );
}
