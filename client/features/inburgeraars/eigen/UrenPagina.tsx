import { useState } from 'react';
import { t } from '../../../taal/taal.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { getalTekst } from '../../../app/opmaak.ts';
import { Urenkaart } from '../dossier/Urenkaart.tsx';
import { UrenReageren } from '../handelingen/UrenReageren.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { Lijstje } from '../kaarten/delen.tsx';
import { Uurregel, type Urenregel } from '../kaarten/Uurregel.tsx';
import { AllesKlopt } from './AllesKlopt.tsx';
import { EigenPagina } from './EigenPagina.tsx';
import { WaaromTelt } from './WaaromTelt.tsx';
import '../Dossier.css';

/** So many are looked at in one go on a phone. */
const PER_KEER = 8;

/** My hours: how far I am, what I must still say, and what I said. */
export default function UrenPagina() {
  return (
    <EigenPagina titel={t('Mijn uren')} onder={t('Een organisatie schrijft uw uren op. U zegt of het klopt.')}>
      {(persoon) => <><Urenkaart persoon={persoon} eigen /><Inhoud persoon={persoon} /><WaaromTelt /></>}
    </EigenPagina>
  );
}

function Inhoud({ persoon }: { persoon: Dossier }) {
  const regels = persoon.participatieUren?.regels ?? [];
  const gezegd = regels.filter(({ reactie }) => reactie !== null);
  return (
    <>
      <NogTeZeggen persoonId={persoon.id} regels={regels.filter(({ reactie }) => reactie === null)} />
      {gezegd.length > 0 && (
        <Kaart titel={t('Dit zei u al')} icoon="vink">
          <Lijstje label={t('Dit zei u al')} items={gezegd} sleutel={({ id }) => id} eerst={5} regel={(regel) => <Uurregel regel={regel} eigen><UrenReageren regel={regel} persoonId={persoon.id} /></Uurregel>} />
        </Kaart>
      )}
    </>
  );
}

/** Only what stands on the screen is confirmed at once. */
function NogTeZeggen({ regels, persoonId }: { regels: readonly Urenregel[]; persoonId: string }) {
  const [hoeveel, zetHoeveel] = useState(PER_KEER);
  const getoond = regels.slice(0, hoeveel);
  return (
    <Kaart titel={t('Kloppen deze uren?')} icoon="klok">
      {regels.length === 0 && <p className="ss-zacht">{t('U hebt over alle uren iets gezegd.')}</p>}
      <ul className="ss-lijst ss-regels" aria-label={t('Kloppen deze uren?')}>
        {getoond.map((regel) => <li key={regel.id}><Uurregel regel={regel} eigen><UrenReageren regel={regel} persoonId={persoonId} /></Uurregel></li>)}
      </ul>
      {regels.length > hoeveel && <p className="eigen-meer"><Knop onClick={() => zetHoeveel(hoeveel + PER_KEER)}>{t('Toon meer ({{getal}})', { getal: getalTekst(regels.length - hoeveel) })}</Knop></p>}
      {getoond.length > 1 && <AllesKlopt regels={getoond} />}
    </Kaart>
  );
}
