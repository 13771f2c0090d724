import { useState } from 'react';
import { weekdagTekst } from '../../../app/opmaak.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { EigenLesRegelFragment } from '../../../gql/generated/inburgeraars.ts';
import { LesAfmeldenDocument } from '../../../gql/generated/inburgeraars/LesAfmeldenDocument.ts';
import { t } from '../../../taal/taal.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Keuzerondjes } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { VERZUIM_REDENEN, type VerzuimReden } from '../../../../shared/rules/presentie.ts';
import { VERZUIMREDENEN, woord } from '../woorden.ts';

/** I cannot come, and why in one word; or I come after all. */
export function Afmelden({ les }: { les: EigenLesRegelFragment }) {
  const [open, zetOpen] = useState(false);
  const [reden, zetReden] = useState<VerzuimReden | ''>('');
  const afgemeld = les.afmelding !== null;
  const opslag = useVastleggen(LesAfmeldenDocument, { plek: les.id, gelukt: afgemeld ? t('De school weet dat u komt.') : t('De school weet dat u niet komt.') });
  if (les.presentie !== null) return null;
  const meldAf = async () => {
    if (reden !== '' && await opslag.vastleggen({ lesId: les.id, reden })) zetOpen(false);
  };
  const storing = <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />;
  if (afgemeld) return <><Knop bezig={opslag.bezig} onClick={() => void opslag.vastleggen({ lesId: les.id })}>{t('Ik kom toch')}</Knop>{storing}</>;
  return (
    <>
      <Knop icoon="afmelden" onClick={() => zetOpen(true)}>{t('Ik kan niet komen')}</Knop>
      <Dialoog
        open={open} sluit={() => zetOpen(false)} titel={t('Waarom kunt u niet komen?')}
        knoppen={<><Knop soort="primair" bezig={opslag.bezig} aria-disabled={reden === ''} onClick={() => void meldAf()}>{t('Afmelden')}</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>{t('Terug')}</Knop></>}
      >
        <div className="ss-stapel ss-stapel--dicht">
          <p>{weekdagTekst(les.datum)}, {les.beginTijd}</p>
          <Keuzerondjes naam="reden" label={t('Kies een reden')} hint={t('Schrijf of zeg hier niets over uw gezondheid. Kies dan “iets anders”.')} opties={VERZUIM_REDENEN.map((waarde) => ({ waarde, tekst: woord(VERZUIMREDENEN, waarde) }))} waarde={reden} zet={zetReden} />
          {storing}
        </div>
      </Dialoog>
    </>
  );
}
