import { useQuery } from '@apollo/client/react';
import { type ReactNode, useMemo, useState } from 'react';
import { useVandaag } from '../../../app/klok.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { aantal } from '../../../app/opmaak.ts';
import { useIk, useMag } from '../../../app/sessie/ikContext.ts';
import { useAdresvraag } from '../../../app/useAdresvraag.ts';
import { type AllesLaden, useAllesLaden } from '../../../app/useAllesLaden.ts';
import type { LijstQuery } from '../../../gql/generated/inburgeraars.ts';
import { LijstDocument } from '../../../gql/generated/inburgeraars/LijstDocument.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { MeerLaden } from '../../../ui/MeerLaden.tsx';
import { LangeTabel } from '../../../ui/LangeTabel.tsx';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { useUitgesteld } from '../../../ui/useUitgesteld.ts';
import type { Leesrechten } from '../leesrechten.ts';
import { Aandachtband } from './Aandachtband.tsx';
import { Chips } from './Chips.tsx';
import { Filters, useKiesbaar } from './Filters.tsx';
import { GEEN_KEUZES, inAdres, type Keuzes, type Kiesrechten, leesKeuzes, lijstvraag } from './keuzes.ts';
import { kolommenVoor } from './kolommen.tsx';
import { Overdrachtbalk, useOverdrachtkeuze } from './Overdrachtkeuze.tsx';
import { heeftAandacht, maakRij, type Rij, telAandacht } from './rij.ts';
import { Routetelling } from './Routetelling.tsx';
import { Weergaven } from './Weergaven.tsx';
import '../Lijst.css';

/** The most the server gives at once: a caseload of eighty is counted whole. */
const PER_KEER = 100;

interface LijstProps {
  rechten: Leesrechten;
  caseload: boolean;
}

export function Lijst({ rechten, caseload }: LijstProps) {
  const vandaag = useVandaag();
  const kiesrechten: Kiesrechten = { ...rechten, taken: useMag('taken:lezen'), gemeenten: useIk().gemeenten };
  const kiesbaar = useKiesbaar(kiesrechten);
  const [vraag, zetVraag] = useAdresvraag();
  const keuzes = leesKeuzes(vraag);
  // What is searched is a name: it stays on this page and never comes into the address.
  const [zoek, zetZoek] = useState('');
  const variables = { first: PER_KEER, ...lijstvraag(keuzes, useUitgesteld(zoek), kiesrechten, vandaag), contact: !caseload };
  const antwoord = useQuery(LijstDocument, { variables, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  const data = antwoord.data ?? antwoord.previousData;
  const kies = (nieuw: Partial<Keuzes>) => zetVraag(inAdres(nieuw));
  const volgende = (after: string) => antwoord.fetchMore({ variables: { after } });
  const meer = () => void volgende(data?.inburgeraars.pageInfo.endCursor ?? '').catch(() => undefined);
  const alles = useAllesLaden(data?.inburgeraars.pageInfo, volgende, JSON.stringify(variables));
  const wis = () => {
    zetZoek('');
    kies(GEEN_KEUZES);
  };
  return (
    <Opgehaald van={{ ...antwoord, data }} laden={<Laden vorm="tabel" aantal={8} tekst="De lijst wordt geladen." />}>
      {({ inburgeraars }) => (
        <Blad
          inburgeraars={inburgeraars} rechten={rechten} caseload={caseload} aandacht={keuzes.aandacht} kies={kies} wis={wis} deel={Object.keys(variables.filter).length > 0} bezig={antwoord.loading} meer={meer} alles={alles}
          filters={(
            <>
              <Weergaven keuzes={keuzes} zet={kies} />
              <Filters rechten={kiesrechten} kiesbaar={kiesbaar} keuzes={keuzes} kies={kies} zoek={zoek} zetZoek={zetZoek} totaal={inburgeraars.totaal} bezig={antwoord.loading} />
              <Chips keuzes={keuzes} rechten={kiesrechten} kiesbaar={kiesbaar} totaal={inburgeraars.totaal} kies={kies} wis={wis} />
            </>
          )}
        />
      )}
    </Opgehaald>
  );
}

interface BladProps {
  inburgeraars: LijstQuery['inburgeraars'];
  rechten: Leesrechten;
  caseload: boolean;
  aandacht: Keuzes['aandacht'];
  kies: (nieuw: Partial<Keuzes>) => void;
  wis: () => void;
  /** Searched or filtered by the server: what is here is not everybody. */
  deel: boolean;
  bezig: boolean;
  meer: () => void;
  alles: AllesLaden;
  filters: ReactNode;
}

function Blad({ inburgeraars: { edges, totaal, pageInfo }, rechten, caseload, aandacht, kies, wis, deel, bezig, meer, alles, filters }: BladProps) {
  const vandaag = useVandaag();
  const keuze = useOverdrachtkeuze();
  const meerGemeenten = useIk().gemeenten.length > 1;
  const maakRijen = useMemo(() => rijenmaker(vandaag, rechten.alleenEigen, meerGemeenten), [vandaag, rechten.alleenEigen, meerGemeenten]);
  const rijen = useMemo(() => maakRijen(edges), [maakRijen, edges]);
  const getoond = aandacht === '' ? rijen : rijen.filter((rij) => heeftAandacht(rij, aandacht, vandaag));
  // While the answer to another question still stands here, nobody is sure that there is nobody.
  if (totaal === 0 && !deel && !bezig) {
    return <Leeg titel="Er zijn nu geen mensen voor u" icoon="groep">Zodra iemand aan u of uw organisatie is gekoppeld, staat die persoon hier.</Leeg>;
  }
  return (
    <>
      {caseload && <Aandachtband tellingen={telAandacht(rijen, vandaag, pageInfo.hasNextPage, rechten)} deel={deel} gekozen={aandacht} kies={(soort) => kies({ aandacht: soort })} />}
      {filters}
      {caseload && <Routetelling rijen={rijen} totaal={totaal} />}
      {caseload && <Overdrachtbalk keuze={keuze} getoond={getoond} />}
      <div className="ss-lijstvak">
        {getoond.length === 0 ? <Leeg titel="Niemand gevonden" icoon="zoek" actie={<Knop onClick={wis}>Toon iedereen</Knop>}>Niemand voldoet aan wat u koos.</Leeg> : <LangeTabel
          totaal={aandacht === '' ? totaal : getoond.length}
          bijschrift={`${aantal(getoond.length, 'inburgeraar', 'inburgeraars')}, wie het eerst aandacht vraagt bovenaan`} kolommen={[...keuze.kolommen, ...kolommenVoor(rijen, vandaag, rechten)]} rijen={getoond}
          rijSleutel={({ id }: Rij) => id} bezig={bezig && !alles.loopt}
        />}
      </div>
      {getoond.length > 0 && <MeerLaden getoond={getoond.length} totaal={aandacht === '' ? totaal : getoond.length} wat="inburgeraars" erIsMeer={pageInfo.hasNextPage} bezig={bezig} meer={meer} alles={alles} />}
    </>
  );
}

/** Makes the rows of persons. Of who stood there already it is not made again: of a list of thousands a page comes at a time. */
function rijenmaker(vandaag: string, alleenEigen: Leesrechten['alleenEigen'], meerGemeenten: boolean): (edges: LijstQuery['inburgeraars']['edges']) => Rij[] {
  const gemaakt = new WeakMap<object, Rij>();
  return (edges) => edges.map(({ node }) => {
    const rij = gemaakt.get(node) ?? { ...maakRij(node, vandaag, alleenEigen), ...(meerGemeenten && { gemeente: node.mijnOpdracht.gemeente }) };
    gemaakt.set(node, rij);
    return rij;
  });
}
