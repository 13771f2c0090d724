import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { isDatum } from '../../../shared/rules/datum.ts';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { BijeenkomstDocument } from '../../gql/generated/deelnemersgroepen/BijeenkomstDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { Aanwezigen } from './Aanwezigen.tsx';

/** Who was at one meeting of a group: ticked off, with hours that go to the ledger, and how many others came. */
export default function BijeenkomstPagina() {
  const { groep: groepId = '' } = useParams();
  const vandaag = useVandaag();
  const [adres, zetAdres] = useAdresvraag();
  const gekozen = adres.get('dag') ?? vandaag;
  const dag = isDatum(gekozen) && gekozen <= vandaag ? gekozen : vandaag;
  const vraag = useQuery(BijeenkomstDocument, { variables: { groepId, datum: dag }, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Wie was er?" tabtitel="Bijeenkomst" onder="Leg een bijeenkomst vast. De uren staan daarna bij iedereen die er was." terug={{ naar: '/start', tekst: 'Start' }} smal>
      <Datumveld naam="datum" label="Op welke dag?" tot={vandaag} waarde={dag} zet={(nieuw) => zetAdres({ dag: nieuw === vandaag ? '' : nieuw })} />
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={6} />}>
        {({ bijeenkomst, activiteiten }) => (bijeenkomst.datum === dag ? <Aanwezigen key={`${groepId}/${dag}`} groepId={groepId} bijeenkomst={bijeenkomst} activiteiten={activiteiten} ververs={() => vraag.refetch()} /> : <Laden vorm="tabel" aantal={6} />)}
      </Opgehaald>
    </Pagina>
  );
}
