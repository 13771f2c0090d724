import { useVandaag } from '../../../app/klok.ts';
import { weekdagTekst } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { t } from '../../../taal/taal.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { KnopLink } from '../../../ui/Knop.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';

/** The day of the key, the time that was picked, and the way to pick one. Nothing where no housing runs. */
export function Woonkaart({ persoon: { wonen } }: { persoon: Dossier }) {
  const vandaag = useVandaag();
  const mag = useMag('woonmoment:kiezen');
  if (!mag || !wonen || wonen.aftersalesOp !== null || (wonen.sleutelOp === null && wonen.plan.length === 0 && wonen.koppelingen.length === 0)) return null;
  const dag = wonen.sleutelOp === null ? wonen.plan.find(({ stap }) => stap === 'SLEUTEL')?.datum : undefined;
  const mijn = wonen.afspraken.find(({ datum, doorCorporatie }) => datum >= vandaag && !doorCorporatie);
  return (
    <Kaart titel={t('Mijn woning')} icoon="huis">
      <div className="ss-stapel ss-stapel--dicht">
        {dag && <p>{t('U krijgt de sleutel op {{dag}}.', { dag: weekdagTekst(dag) })}</p>}
        {mijn && <p>{t('U koos een tijd: {{wanneer}}.', { wanneer: `${weekdagTekst(mijn.datum)}, ${mijn.tijd}` })}</p>}
        <KnopLink to="/mijn-woning" soort={mijn ? undefined : 'primair'} icoon="huis" breed>{mijn ? t('Mijn woning') : t('Kies een tijd')}</KnopLink>
      </div>
    </Kaart>
  );
}
