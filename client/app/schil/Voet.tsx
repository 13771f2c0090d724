import { Koppeling } from '../../ui/Knop.tsx';
import { t } from '../../taal/taal.ts';

/** Below every page, and below the log-in: what everybody may know. */
export function Voet() {
  return (
    <footer className="ss-voet">
      <Koppeling to="/toegankelijkheid">{t('Toegankelijkheid')}</Koppeling>
      <Koppeling to="/privacy">{t('Privacy')}</Koppeling>
    </footer>
  );
}
