import { useQuery } from '@apollo/client/react';
import { MededelingenDocument } from '../../gql/generated/app.ts';
import { t } from '../../taal/taal.ts';
import { Mededeling } from './Mededeling.tsx';

/** What was not put away yet, above the work of the day; nothing at all where there is none, and nobody waits for it. */
export function NieuweMededelingen() {
  const { data } = useQuery(MededelingenDocument, { fetchPolicy: 'cache-and-network' });
  const nieuw = data?.mededelingen.filter(({ gezien }) => !gezien) ?? [];
  if (nieuw.length === 0) return null;
  return (
    <section aria-label={t('Mededelingen')}>
      <ul className="ss-lijst">{nieuw.map((mededeling) => <li key={mededeling.id}><Mededeling mededeling={mededeling} /></li>)}</ul>
    </section>
  );
}
