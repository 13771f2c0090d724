import { t } from '../../../taal/taal.ts';
import { EigenPagina } from '../eigen/EigenPagina.tsx';
import { Helpers } from './Helpers.tsx';

/** Who helps me with what, in my own language: one tap to call. */
export default function WieHelptMijPagina() {
  return <EigenPagina titel={t('Wie helpt mij waarmee')} onder={t('Deze mensen en organisaties helpen u. Tik om te bellen of te mailen.')}>{(persoon) => <Helpers persoon={persoon} eigen />}</EigenPagina>;
}
