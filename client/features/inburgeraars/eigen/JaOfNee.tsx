import { useVandaag } from '../../../app/klok.ts';
import { aantal } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { t } from '../../../taal/taal.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { KnopLink } from '../../../ui/Knop.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { nogTeZeggen } from '../kaarten/nogTeZeggen.ts';

/** What waits for a word of the person. */
export function JaOfNee({ persoon }: { persoon: Dossier }) {
  const vandaag = useVandaag();
  const magReageren = useMag('participatieUren:reageren');
  const uren = magReageren ? nogTeZeggen(persoon.participatieUren?.regels ?? [], vandaag) : 0;
  return (
    <Kaart titel={t('Zeg ja of nee')} icoon="vink">
      <div className="ss-stapel ss-stapel--dicht">
        {uren > 0 && (
          <>
            <p>{t('Een organisatie schreef uren voor u op. Kloppen ze? Zeg het hier.')}</p>
            <KnopLink to="/mijn-uren" soort="primair" icoon="klok" breed>{t('Kloppen mijn uren?')} ({aantal(uren, 'regel', 'regels')})</KnopLink>
          </>
        )}
        {uren === 0 && <p className="ss-zacht">{t('U hoeft nu niets te zeggen over uw uren.')}</p>}
        <KnopLink to="/toestemming" icoon="duim" breed>{t('Waar ik toestemming voor gaf')}</KnopLink>
      </div>
    </Kaart>
  );
}
