import type { ReactNode } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import type { Storing } from '../storing.ts';
import { t } from '../../taal/taal.ts';

interface OpslagmeldingProps {
  storing: Storing | null;
  bezig: boolean;
  opnieuw: () => void;
  /** Fetches what stands there now, for who saved over somebody else's change. */
  ververs?: () => void;
}

/** Why saving did not work and the one way on, for the place above the buttons of a form. */
export function Opslagmelding({ storing, bezig, opnieuw, ververs }: OpslagmeldingProps) {
  // What is wrong with the fields, the form itself lists.
  if (!storing || storing.velden.length > 0) return null;
  return (
    <Melding soort="fout" titel={storing.onzeker ? t('Dit is misschien niet opgeslagen') : t('Dit is niet opgeslagen')} meteen acties={knop(storing, bezig, opnieuw, ververs)}>
      {storing.onzeker ? `${storing.zin} ${t('Wat u invulde staat er nog. Probeer het opnieuw: dubbel opslaan kan niet.')}` : storing.zin}
    </Melding>
  );
}

function knop(storing: Storing, bezig: boolean, opnieuw: () => void, ververs: (() => void) | undefined): ReactNode {
  if (storing.stap === 'opnieuw') return <Knop icoon="vernieuw" bezig={bezig} onClick={opnieuw}>{t('Opnieuw proberen')}</Knop>;
  if (storing.stap === 'herladen') return <Knop icoon="vernieuw" onClick={() => window.location.reload()}>{t('Pagina vernieuwen')}</Knop>;
  if (storing.stap === 'verversen' && ververs) return <Knop icoon="vernieuw" onClick={ververs}>{t('Kijk wat er nu staat')}</Knop>;
  return null;
}
