import { useQuery } from '@apollo/client/react';
import { usePlek } from '../../app/adres/plek.ts';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { InzagelogDocument } from '../../gql/generated/inzagelog/InzagelogDocument.ts';
import { InzagelogWoordenDocument } from '../../gql/generated/inzagelog/InzagelogWoordenDocument.ts';
import { MeerLaden } from '../../ui/MeerLaden.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { type Filter, leesFilter } from './filter.ts';
import { Filterformulier } from './Filterformulier.tsx';
import { Logtabel } from './Logtabel.tsx';
import './inzagelog.css';

/** Who saw what of persons of the gemeente, by pseudonym. The address keeps the filter, but no person. */
export default function InzagelogPagina() {
  const [vraag, zetVraag] = useAdresvraag();
  const { state } = usePlek();
  const filter = leesFilter(vraag, state);
  const woorden = useQuery(InzagelogWoordenDocument);
  // The log grows while it is read, by this reading too: what is asked anew starts anew.
  const log = useQuery(InzagelogDocument, { variables: { filter }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first', notifyOnNetworkStatusChange: true });
  const matrix = woorden.data?.autorisatiematrix;
  const zetFilter = ({ persoon, organisatie = '', rubriek = '', van = '', tot = '' }: Filter) => zetVraag({ organisatie, rubriek, van, tot }, persoon ? { persoon } : null);
  return (
    <Pagina titel="Inzagelog" onder="Wie wat zag of opschreef van personen van uw gemeente. U ziet schuilnummers: dezelfde persoon heeft overal hetzelfde nummer. Dat u kijkt, staat ook in dit log.">
      <Filterformulier key={JSON.stringify(filter)} filter={filter} rubrieken={matrix?.rubrieken ?? []} zet={zetFilter} />
      <Opgehaald van={log} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ inzagelog: { edges, pageInfo } }) => (edges.length === 0
          ? <Leeg titel="Geen regels gevonden" icoon="oog">{Object.keys(filter).length > 0 ? 'Kies een ruimere periode of laat een keuze weg.' : 'Er is nog niets gelezen of opgeschreven.'}</Leeg>
          : (
            <>
              <Logtabel regels={edges.map(({ node }) => node)} rollen={matrix?.rollen ?? []} bezig={log.loading} />
              <MeerLaden getoond={edges.length} totaal={null} wat="regels" erIsMeer={pageInfo.hasNextPage} bezig={log.loading} meer={() => void log.fetchMore({ variables: { filter, after: pageInfo.endCursor } }).catch(() => undefined)} />
            </>
          ))}
      </Opgehaald>
    </Pagina>
  );
}
