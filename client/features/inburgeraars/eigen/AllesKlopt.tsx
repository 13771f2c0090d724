import { useState } from 'react';
import { aantal, getalTekst, urenUitMinuten } from '../../../app/opmaak.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { UrenBevestigenDocument } from '../../../gql/generated/inburgeraars/UrenBevestigenDocument.ts';
import { t } from '../../../taal/taal.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import type { Urenregel } from '../kaarten/Uurregel.tsx';

/** Confirms the lines that are on the screen, after saying once more how many and how much. */
export function AllesKlopt({ regels }: { regels: readonly Urenregel[] }) {
  const [vraagt, zetVraagt] = useState(false);
  const opslag = useVastleggen(UrenBevestigenDocument, { plek: 'alles', gelukt: t('U hebt gezegd dat deze uren kloppen.') });
  const minuten = regels.reduce((som, regel) => som + regel.minuten, 0);
  const bevestig = async () => {
    if (await opslag.vastleggen({ urenIds: regels.map(({ id }) => id) })) zetVraagt(false);
  };
  return (
    <div className="eigen-alles">
      <Knop soort="primair" icoon="vink" breed onClick={() => zetVraagt(true)}>{t('Alles klopt')} ({getalTekst(regels.length)})</Knop>
      <Dialoog
        open={vraagt} sluit={() => zetVraagt(false)} titel={t('Klopt alles?')}
        knoppen={<><Knop soort="primair" icoon="vink" bezig={opslag.bezig} onClick={() => void bevestig()}>{t('Ja, alles klopt')}</Knop><Knop soort="stil" onClick={() => zetVraagt(false)}>{t('Terug')}</Knop></>}
      >
        <div className="ss-stapel ss-stapel--dicht">
          <p>{t('U zegt dat dit klopt: {{aantal}}, samen {{uren}}.', { aantal: aantal(regels.length, 'regel', 'regels'), uren: urenUitMinuten(minuten) })}</p>
          <p className="ss-zacht">{t('U kunt dit later nog veranderen.')}</p>
          <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
        </div>
      </Dialoog>
    </div>
  );
}
