import { t } from '../taal/taal.ts';
import { Leeg } from '../ui/Toestanden.tsx';
import { Pagina } from './Pagina.tsx';

/** An address that leads nowhere. */
export default function NietGevonden() {
  return (
    <Pagina titel={t('Deze pagina bestaat niet')}>
      <Leeg titel={t('Er is niets op dit adres')} icoon="zoek">{t('Misschien is het adres veranderd of niet goed overgetypt. Kies een pagina uit het menu.')}</Leeg>
    </Pagina>
  );
}
