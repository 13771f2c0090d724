import { lazy, Suspense } from 'react';
import { useVandaag } from '../../../app/klok.ts';
import { useEerstGetekend } from '../../../app/later.tsx';
import { weekdagTekst } from '../../../app/opmaak.ts';
import { useIk } from '../../../app/sessie/ikContext.ts';
import { t } from '../../../taal/taal.ts';
import { KnopLink } from '../../../ui/Knop.tsx';
import { Laden } from '../../../ui/Toestanden.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { EigenPagina } from './EigenPagina.tsx';
import { Lessenkaart } from './Lessenkaart.tsx';
import { WatKomtEr } from './WatKomtEr.tsx';
import { Woonkaart } from './Woonkaart.tsx';
import '../Dossier.css';

const NieuweMededelingen = lazy(() => import('../../../app/mededelingen/NieuweMededelingen.tsx'));
const Verder = lazy(() => import('./Verder.tsx'));

/** Where an inburgeraar begins: what comes, what I must answer, how far I am, and who helps me. */
export default function EigenStartPagina() {
  const { naam } = useIk();
  const vandaag = useVandaag();
  return (
    <EigenPagina titel={t('Welkom, {{naam}}', { naam })} tabtitel={t('Start')} onder={t('Vandaag is het {{dag}}.', { dag: weekdagTekst(vandaag) })}>
      {(persoon) => <Inhoud persoon={persoon} />}
    </EigenPagina>
  );
}

function Inhoud({ persoon }: { persoon: Dossier }) {
  const { inburgeraarId } = useIk();
  const verder = useEerstGetekend();
  return (
    <>
      {verder && <Suspense><NieuweMededelingen /></Suspense>}
      <div className="ss-overzicht">
        <WatKomtEr persoon={persoon} />
        <Lessenkaart />
        <Woonkaart persoon={persoon} />
        {verder && <Suspense fallback={<Laden vorm="kaarten" aantal={2} />}><Verder persoon={persoon} /></Suspense>}
      </div>
      <div className="ss-rij"><KnopLink to="/wie-helpt" icoon="groep">{t('Wie helpt waarmee?')}</KnopLink><KnopLink to={`/inburgeraars/${inburgeraarId ?? ''}/plan`} icoon="plan">{t('Mijn plan en afspraken')}</KnopLink><KnopLink to={`/inburgeraars/${inburgeraarId ?? ''}`} icoon="bestand">{t('Alles wat over mij is opgeschreven')}</KnopLink></div>
    </>
  );
}
