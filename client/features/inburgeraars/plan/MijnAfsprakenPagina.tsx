import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useVandaag } from '../../../app/klok.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { Pagina } from '../../../app/Pagina.tsx';
import { naamVan } from '../../../app/persoon.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import {
  AfspraakMeldenDocument, AfsprakenOverHulpDocument, type AfsprakenOverHulpQuery, AfsprakenOverLerenDocument, type AfsprakenOverLerenQuery, AfsprakenOverLevenDocument, type AfsprakenOverLevenQuery, AfsprakenOverMapPvtDocument,
  type AfsprakenOverMapPvtQuery,
  type UitvoerafspraakFragment,
} from '../../../gql/generated/inburgeraars.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { MeerLaden } from '../../../ui/MeerLaden.tsx';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { AfspraakMelden } from '../handelingen/AfspraakMelden.tsx';
import { AFSPRAAKSTANDEN, stand } from '../woorden.ts';
import '../Dossier.css';
import './plan.css';

type Deel = AfsprakenOverLerenQuery | AfsprakenOverMapPvtQuery | AfsprakenOverHulpQuery | AfsprakenOverLevenQuery;
type Naam = AfsprakenOverLerenQuery['inburgeraars']['edges'][number]['node'];

/** Who has agreements that the own organisation carries out, and which; the parts are about the same persons. */
function metAfspraken(delen: readonly (Deel | undefined)[]): { persoon: Pick<Naam, 'id' | 'roepnaam' | 'achternaam' | 'portaalnummer'>; afspraken: UitvoerafspraakFragment[] }[] {
  const perPersoon = new Map<string, { persoon: Pick<Naam, 'id' | 'roepnaam' | 'achternaam' | 'portaalnummer'>; afspraken: UitvoerafspraakFragment[] }>();
  for (const { node } of delen.flatMap((deel): readonly { node: Pick<Naam, 'id' | 'roepnaam' | 'achternaam' | 'portaalnummer'> }[] => deel?.inburgeraars.edges ?? [])) {
    const themas = Object.values(node).flatMap((waarde: unknown) => (waarde as { afspraken?: UitvoerafspraakFragment[] } | null)?.afspraken ?? []);
    const regel = perPersoon.get(node.id) ?? { persoon: node, afspraken: [] };
    perPersoon.set(node.id, { ...regel, afspraken: [...regel.afspraken, ...themas.filter(({ magMelden }) => magMelden)] });
  }
  return [...perPersoon.values()].filter(({ afspraken }) => afspraken.length > 0);
}

/** The agreements that the own organisation carries out, person by person, each reported on with one tap. */
export default function MijnAfsprakenPagina() {
  const leren = useQuery(AfsprakenOverLerenDocument, { fetchPolicy: 'cache-and-network' });
  const mapPvt = useQuery(AfsprakenOverMapPvtDocument, { fetchPolicy: 'cache-and-network' });
  const hulp = useQuery(AfsprakenOverHulpDocument, { fetchPolicy: 'cache-and-network' });
  const leven = useQuery(AfsprakenOverLevenDocument, { fetchPolicy: 'cache-and-network' });
  const regels = metAfspraken([leren.data, mapPvt.data, hulp.data, leven.data]);
  const pagina = leren.data?.inburgeraars.pageInfo;
  const meer = () => void Promise.all([leren, mapPvt, hulp, leven].map(({ fetchMore }) => fetchMore({ variables: { na: pagina?.endCursor ?? null } })));
  return (
    <Pagina titel="Afspraken bij uw organisatie" tabtitel="Afspraken" smal onder="Afspraken uit het PIP die uw organisatie uitvoert. Meld hoe het gaat; de consulent ziet het meteen.">
      <Opgehaald van={leren} laden={<Laden vorm="kaarten" aantal={3} />}>
        {() => <Opgehaald van={mapPvt} laden={<Laden vorm="kaarten" aantal={3} />}>{() => <Opgehaald van={hulp} laden={<Laden vorm="kaarten" aantal={3} />}>{() => <Opgehaald van={leven} laden={<Laden vorm="kaarten" aantal={3} />}>{() => (
          <div className="ss-stapel">
            {regels.length === 0 && !pagina?.hasNextPage && <Leeg titel="Er zijn geen lopende afspraken voor uw organisatie" icoon="vink" />}
            {regels.map(({ persoon, afspraken }) => (
              <Kaart key={persoon.id} titel={naamVan(persoon)} icoon="persoon" acties={<Link className="utrecht-link" to={`/inburgeraars/${persoon.id}`}>Naar het dossier</Link>}>
                <ul className="ss-lijst ss-regels">{afspraken.map((afspraak) => <li key={afspraak.id}><Afspraakregel afspraak={afspraak} persoonId={persoon.id} naam={naamVan(persoon)} /></li>)}</ul>
              </Kaart>
            ))}
            {pagina?.hasNextPage && <MeerLaden getoond={leren.data?.inburgeraars.edges.length ?? 0} totaal={null} wat="inburgeraars nagekeken" erIsMeer bezig={leren.loading} meer={meer} />}
          </div>
        )}</Opgehaald>}</Opgehaald>}</Opgehaald>}
      </Opgehaald>
    </Pagina>
  );
}

function Afspraakregel({ afspraak, persoonId, naam }: { afspraak: UitvoerafspraakFragment; persoonId: string; naam: string }) {
  const vandaag = useVandaag();
  const [meldt, zetMeldt] = useState(false);
  const opslag = useVastleggen(AfspraakMeldenDocument, { plek: `tik-${afspraak.id}`, gelukt: 'Uw melding is opgeslagen.' });
  const { tekst, toon, icoon } = stand(AFSPRAAKSTANDEN, afspraak.stand);
  const tik = (nieuw: 'LOOPT' | 'STOKT') => void opslag.vastleggen({ afspraakId: afspraak.id, versie: afspraak.versie, stand: nieuw, datum: vandaag, opmerking: null });
  return (
    <div className="ss-regel">
      <div className="ss-regel__kop"><p className="ss-regel__wat ss-getypt">{afspraak.tekst}</p><Label toon={toon} icoon={icoon}>{tekst}</Label></div>
      <div className="ss-rij" role="group" aria-label={`Melden voor ${naam}: ${afspraak.tekst}`}>
        <Knop icoon="halfvol" bezig={opslag.bezig} onClick={() => tik('LOOPT')}>Het loopt</Knop>
        <Knop icoon="fout" bezig={opslag.bezig} onClick={() => tik('STOKT')}>Het stokt</Knop>
        <Knop soort="stil" icoon="potlood" onClick={() => zetMeldt(true)}>Meer melden</Knop>
      </div>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      {meldt && <AfspraakMelden afspraak={afspraak} persoonId={persoonId} sluit={() => zetMeldt(false)} />}
    </div>
  );
}
