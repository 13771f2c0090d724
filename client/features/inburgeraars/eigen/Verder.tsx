import { t } from '../../../taal/taal.ts';
import { Koppeling } from '../../../ui/Knop.tsx';
import { Termijnkaart } from '../dossier/Termijnkaart.tsx';
import { Urenkaart } from '../dossier/Urenkaart.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { Contactkaart } from './Contactkaart.tsx';
import { JaOfNee } from './JaOfNee.tsx';

/** What I must answer, how far I am, and who helps me. */
export default function Verder({ persoon }: { persoon: Dossier }) {
  return (
    <>
      <JaOfNee persoon={persoon} />
      <Urenkaart persoon={persoon} eigen />
      <Contactkaart persoon={persoon} titel={t('Wie helpt mij')}><p><Koppeling to="/wie-helpt-mij">{t('Wie helpt mij waarmee')}</Koppeling></p></Contactkaart>
      <Termijnkaart persoon={persoon} eigen />
    </>
  );
}
