import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { MededelingenDocument } from '../../gql/generated/app/MededelingenDocument.ts';
import { t } from '../../taal/taal.ts';
import { Koppeling } from '../../ui/Knop.tsx';

/** Few days have one: it comes with the button that puts it away, and what that needs. */
const Mededeling = lazy(() => import('./Mededeling.tsx'));

/** More would push the work of the day from the screen. */
const HOOGSTENS = 1;

/** What was not put away yet; nothing at all where there is none, and nobody waits for it. */
export default function NieuweMededelingen() {
  const { data } = useQuery(MededelingenDocument, { fetchPolicy: 'cache-and-network' });
  const nieuw = data?.mededelingen.filter(({ gezien }) => !gezien) ?? [];
  if (nieuw.length === 0) return null;
  return (
    <section aria-label={t('Mededelingen')} className="ss-stapel ss-stapel--dicht">
      <ul className="ss-lijst"><Suspense>{nieuw.slice(0, HOOGSTENS).map((mededeling) => <li key={mededeling.id}><Mededeling mededeling={mededeling} /></li>)}</Suspense></ul>
      {nieuw.length > HOOGSTENS && <p><Koppeling to="/mededelingen">{t('Alle mededelingen')} ({nieuw.length})</Koppeling></p>}
    </section>
  );
}
