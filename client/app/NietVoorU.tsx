import { t } from '../taal/taal.ts';
import { Leeg } from '../ui/Toestanden.tsx';
import { Pagina } from './Pagina.tsx';

/** A page that exists, and that who is here may not open. */
export default function NietVoorU() {
  return (
    <Pagina titel={t('Deze pagina is niet voor u')}>
      <Leeg titel={t('U kunt deze pagina niet openen')} icoon="slot">{t('Hebt u deze pagina nodig? Vraag het aan uw organisatie of aan de gemeente.')}</Leeg>
    </Pagina>
  );
}
