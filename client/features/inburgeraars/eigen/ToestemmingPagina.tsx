import { useState } from 'react';
import { datumTekst } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { ToestemmingIntrekkenDocument } from '../../../gql/generated/inburgeraars/ToestemmingIntrekkenDocument.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Leeg } from '../../../ui/Toestanden.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { OPDRACHTEN, woord } from '../woorden.ts';
import { EigenPagina } from './EigenPagina.tsx';
import { metToestemming } from './toestemming.ts';
import { Toestemmingvragen } from './Toestemmingvraag.tsx';

type Betrokkene = NonNullable<Dossier['betrokkenen']>['betrokkenen'][number];

/** What the person said yes to, and the way to say no after all. */
export default function ToestemmingPagina() {
  return (
    <EigenPagina titel={t('Waar ik toestemming voor gaf')} onder={t('Een ‘nee’ heeft geen gevolgen voor uw inburgering, uw uitkering of uw woning.')}>
      {(persoon) => {
        const gegeven = metToestemming(persoon.betrokkenen?.betrokkenen ?? []);
        return (
          <>
            {gegeven.length === 0 && <Leeg titel={t('U gaf nergens toestemming voor')} icoon="duim">{t('De andere organisaties mogen uw gegevens zien omdat dat in de wet staat of omdat de gemeente het vroeg.')}</Leeg>}
            {gegeven.map((betrokkene) => <Toestemming key={betrokkene.id} van={betrokkene} />)}
            <Toestemmingvragen />
          </>
        );
      }}
    </EigenPagina>
  );
}

function Toestemming({ van }: { van: Betrokkene }) {
  const mag = useMag('toestemming:intrekken');
  const [vraagt, zetVraagt] = useState(false);
  return (
    <Kaart titel={van.organisatie} icoon="duim">
      <div className="ss-stapel ss-stapel--dicht">
        <p>{t('U zei ja tegen: {{doel}}', { doel: woord(OPDRACHTEN, van.opdrachtCode) })}</p>
        <p className="ss-zacht ss-klein">{bewijs(van)}</p>
        {mag && <div><Knop icoon="kruis" onClick={() => zetVraagt(true)}>{t('Ik wil dit niet meer')}</Knop></div>}
      </div>
      {vraagt && <Intrekken van={van} sluit={() => zetVraagt(false)} />}
    </Kaart>
  );
}

/** When and how it was said, where that is known. */
function bewijs({ van, toestemmingOp, toestemmingWijze }: Betrokkene): string {
  if (toestemmingOp === null) return t('vanaf {{van}}', { van: datumTekst(van) });
  const datum = datumTekst(toestemmingOp);
  return toestemmingWijze === 'PAPIER' ? t('U zei ja op {{datum}}, op papier', { datum }) : t('U zei ja op {{datum}}, in Samenspel', { datum });
}

function Intrekken({ van, sluit }: { van: Betrokkene; sluit: () => void }) {
  const opslag = useVastleggen(ToestemmingIntrekkenDocument, { plek: van.id, gelukt: t('U zei nee. Deze organisatie ziet nu niets meer van u.'), apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const trekIn = async () => {
    if (await opslag.vastleggen({ betrokkenheidId: van.id })) sluit();
  };
  return (
    <Dialoog
      open sluit={sluit} titel={t('Wilt u dit niet meer?')}
      knoppen={<><Knop soort="primair" bezig={opslag.bezig} onClick={() => void trekIn()}>{t('Nee, ik wil dit niet meer')}</Knop><Knop soort="stil" onClick={sluit}>{t('Terug')}</Knop></>}
    >
      <div className="ss-stapel ss-stapel--dicht">
        <p><strong><Opgeschreven>{van.organisatie}</Opgeschreven></strong>: {woord(OPDRACHTEN, van.opdrachtCode)}</p>
        <p>{t('De organisatie ziet dan meteen niets meer van u. U mag altijd nee zeggen.')}</p>
        <p>{t('Een ‘nee’ heeft geen gevolgen voor uw inburgering, uw uitkering of uw woning.')}</p>
        <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      </div>
    </Dialoog>
  );
}
