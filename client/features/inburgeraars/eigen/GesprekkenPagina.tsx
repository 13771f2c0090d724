import { useVandaag } from '../../../app/klok.ts';
import { t } from '../../../taal/taal.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Geplandregel } from '../gesprek/Geplandregel.tsx';
import { Lijstje } from '../kaarten/delen.tsx';
import { Gespreksverslagen } from '../kaarten/gesprekken.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { EigenPagina } from './EigenPagina.tsx';
import '../Dossier.css';

/** My talks: when and where the next one is, what changed, and what was said before. A message by mail leads here. */
export default function GesprekkenPagina() {
  return (
    <EigenPagina titel={t('Mijn gesprekken')} onder={t('Hier staat wanneer u met de gemeente praat, en wat u eerder afsprak.')}>
      {(persoon) => <Inhoud persoon={persoon} />}
    </EigenPagina>
  );
}

function Inhoud({ persoon }: { persoon: Dossier }) {
  const vandaag = useVandaag();
  const gepland = persoon.gesprekken?.gepland ?? [];
  const komt = gepland.filter(({ stand, datum }) => stand === 'GEPLAND' && datum >= vandaag).toReversed();
  const eerder = gepland.filter(({ stand }) => stand === 'VERZET' || stand === 'AFGEZEGD');
  const geweest = persoon.gesprekken?.gesprekken ?? [];
  return (
    <>
      {komt.length > 0 && <Melding soort="info">{t('Er staat een gesprek voor u klaar.')}</Melding>}
      {eerder.some(({ stand, datum }) => stand === 'VERZET' && datum >= vandaag) && <Melding soort="info">{t('Een gesprek is verzet.')}</Melding>}
      {eerder.some(({ stand, datum }) => stand === 'AFGEZEGD' && datum >= vandaag) && <Melding soort="info">{t('Een gesprek gaat niet door.')}</Melding>}
      <Kaart titel={t('Wat komt er')} icoon="kalender">
        {komt.length === 0 && <p className="ss-zacht">{t('Er is nu geen gesprek gepland.')}</p>}
        <ul className="ss-lijst ss-regels">{komt.map((g) => <li key={g.id}><Geplandregel gepland={g} /></li>)}</ul>
        <p className="ss-zacht">{t('U mag altijd vragen om een gesprek zonder anderen erbij. Zeg het tegen uw consulent.')}</p>
      </Kaart>
      {geweest.length > 0 && <Kaart titel={t('Gesprekken die zijn geweest')} icoon="gesprek"><Gespreksverslagen gesprekken={geweest} /></Kaart>}
      {eerder.length > 0 && (
        <Kaart titel={t('Eerder gepland')} icoon="klok">
          <Lijstje label={t('Eerder gepland')} items={eerder} sleutel={({ id }) => id} regel={(g) => <Geplandregel gepland={g} />} />
        </Kaart>
      )}
    </>
  );
}
