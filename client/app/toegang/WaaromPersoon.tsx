import { useLazyQuery } from '@apollo/client/react';
import { WaaromPersoonDocument } from '../../gql/generated/app/WaaromPersoonDocument.ts';
import { Waarom } from '../../ui/Waarom.tsx';
import { rubriekNaam } from '../rubriek.ts';
import { samengevat } from './samengevat.ts';
import './toegang.css';

interface WaaromPersoonProps {
  persoonId: string;
  /** How the person is called on this screen. */
  naam: string;
  /** What stands in the row. */
  rubrieken: readonly string[];
  /** The name is shielded: the lock is closed, and says why. */
  dicht?: boolean;
}

/** The lock of one row in a list. The sentence comes when it is opened: a list of a hundred does not carry them all. */
export function WaaromPersoon({ persoonId, naam, rubrieken, dicht = false }: WaaromPersoonProps) {
  const [vraag, { data, error }] = useLazyQuery(WaaromPersoonDocument, { fetchPolicy: 'no-cache' });
  const { samen, apart } = samengevat(data?.inburgeraar?.toegang ?? []);
  const haal = () => void vraag({ variables: { id: persoonId, rubrieken: [...rubrieken] } }).catch(() => undefined);
  return (
    <Waarom over={naam} dicht={dicht} klein bijOpenen={haal}>
      <div className="ss-waarom" aria-live="polite">
        {error && <p>Dat kan nu niet worden opgehaald. Probeer het later opnieuw.</p>}
        {!error && !data && <p>Even geduld.</p>}
        {samen !== '' && <p>{samen}</p>}
        {apart.length > 0 && <dl>{apart.map(({ rubriek, zin }) => <div key={rubriek}><dt>{rubriekNaam(rubriek)}</dt><dd>{zin}</dd></div>)}</dl>}
      </div>
    </Waarom>
  );
}
