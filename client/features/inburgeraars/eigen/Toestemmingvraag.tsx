import { useQuery } from '@apollo/client/react';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { ToestemmingskeuzesQuery } from '../../../gql/generated/inburgeraars.ts';
import { ToestemmingGevenDocument } from '../../../gql/generated/inburgeraars/ToestemmingGevenDocument.ts';
import { ToestemmingskeuzesDocument } from '../../../gql/generated/inburgeraars/ToestemmingskeuzesDocument.ts';
import { huidigeTaal, t } from '../../../taal/taal.ts';
import { TOESTEMMINGSZINNEN } from '../../../taal/toestemmingszinnen.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Knop } from '../../../ui/Knop.tsx';

type Keuze = ToestemmingskeuzesQuery['toestemmingskeuzes'][number];

/** What somebody can say yes to, with the whole text in the own language. Nothing is asked again, and a no is nothing to do. */
export function Toestemmingvragen() {
  const mag = useMag('toestemming:geven');
  const keuzes = useQuery(ToestemmingskeuzesDocument, { skip: !mag, fetchPolicy: 'cache-and-network' }).data?.toestemmingskeuzes ?? [];
  if (keuzes.length === 0) return null;
  return (
    <section className="ss-stapel ss-stapel--dicht" aria-label={t('Hier kunt u ja tegen zeggen')}>
      {keuzes.map((keuze) => <Vraag key={keuze.organisatieId} keuze={keuze} />)}
    </section>
  );
}

function Vraag({ keuze: { organisatieId, organisatie, tekst } }: { keuze: Keuze }) {
  const opslag = useVastleggen(ToestemmingGevenDocument, { plek: `toestemming-${organisatieId}`, gelukt: t('U zei ja. U kunt hier altijd nee zeggen.'), apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const [kop, ...zinnen] = TOESTEMMINGSZINNEN;
  // The language of the screen is the language in which the text was read.
  const zegJa = () => void opslag.vastleggen({ organisatieId, taal: huidigeTaal(), tekst });
  return (
    <Kaart titel={t(kop, { organisatie })} icoon="duim">
      <div className="ss-stapel ss-stapel--dicht">
        {zinnen.map((zin) => <p key={zin}>{t(zin, { organisatie })}</p>)}
        <div><Knop soort="primair" icoon="vink" bezig={opslag.bezig} onClick={zegJa}>{t('Ja, dat mag')}</Knop></div>
        <p className="ss-zacht">{t('U hoeft niets te doen als u dit niet wilt. Niemand ziet dat u geen ja zei.')}</p>
        <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      </div>
    </Kaart>
  );
}
