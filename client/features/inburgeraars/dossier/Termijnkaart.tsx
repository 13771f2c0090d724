import { routewisselTot } from '../../../../shared/rules/pip.ts';
import { useVandaag } from '../../../app/klok.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import { t } from '../../../taal/taal.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { trajectstappen } from '../kaarten/stappen.ts';
import { Liniaal } from './Liniaal.tsx';
import { Weg } from './Weg.tsx';

/** Where the person is on the way, and in the three years. */
export function Termijnkaart({ persoon, eigen }: { persoon: Dossier; eigen: boolean }) {
  const vandaag = useVandaag();
  const { trajectstatus } = persoon;
  if (!trajectstatus) return null;
  return (
    <Kaart titel={t('Inburgeringstermijn')} icoon="kalender">
      <div className="ss-stapel"><Weg momenten={trajectstappen(trajectstatus, vandaag, persoon.leerbaarheid)} eigen={eigen} /><Termijn persoon={persoon} /></div>
    </Kaart>
  );
}

/** The ruler, or why there is none. */
function Termijn({ persoon: { trajectstatus, pipKern } }: { persoon: Dossier }) {
  const vandaag = useVandaag();
  if (!trajectstatus) return null;
  const { termijnStart, termijnEinde, verlengdTot, voldaanOp } = trajectstatus;
  if (voldaanOp) return <p>{t('Voldaan aan de inburgering op {{datum}}.', { datum: datumTekst(voldaanOp) })}</p>;
  if (!termijnStart || !termijnEinde) return <p className="ss-zacht">{t('De termijn van drie jaar begint op de dag na de dagtekening van het eerste PIP.')}</p>;
  const wissel = routewisselTot(termijnStart);
  const merken = [
    ...(pipKern?.geldend && wissel >= vandaag ? [{ op: wissel, tekst: t('Andere leerroute kan tot en met') }] : []),
    ...(verlengdTot ? [{ op: verlengdTot, tekst: t('Verlengd tot en met') }] : []),
  ];
  return <Liniaal van={termijnStart} tot={verlengdTot ?? termijnEinde} vandaag={vandaag} merken={merken} />;
}
