import { isKlaar, type Planregel, type Stapmelding, type Woonregel, woonlijst } from '../../../shared/rules/woonlijst.ts';
import { partijTekst, WOONSTANDEN, WOONSTAPPEN } from '../woonwoorden.ts';
import { useVandaag } from '../klok.ts';
import { datumKort } from '../opmaak.ts';
import { t } from '../../taal/taal.ts';
import { type Blok, Strook } from '../../ui/Strook.tsx';
import { useMag } from '../sessie/ikContext.ts';

/** As the API gives them: the codes are those of the registry. */
interface Stappen {
  plan: readonly { stap: string; datum: string }[];
  stappen: readonly { stap: string; stand: string; datum: string }[];
}

const tekst = ({ stand, plan }: Woonregel): string => (stand === 'OPEN' ? t('nog niet gepland') : stand === 'GEPLAND' && plan ? datumKort(plan.datum) : t(WOONSTANDEN[stand].tekst));

function blok(regel: Woonregel, onbekend: boolean): Blok {
  const { stap, stand, teLaat, plan } = regel;
  const wat = `${t(WOONSTAPPEN[stap])}: ${onbekend ? partijTekst(regel.partij) : tekst(regel)}`;
  const wanneer = plan ? datumKort(plan.datum) : '–';
  if (onbekend) return { sleutel: stap, wanneer, wat, toon: 'neutraal', icoon: 'meer' };
  if (stand === 'GEDAAN') return { sleutel: stap, wanneer, wat, toon: 'goed', icoon: 'vink' };
  if (stand === 'STOKT' || teLaat) return { sleutel: stap, wanneer, wat, toon: 'fout', icoon: 'fout' };
  if (stand === 'VERVALLEN') return { sleutel: stap, wanneer, wat, toon: 'neutraal', icoon: 'min' };
  return { sleutel: stap, wanneer, wat, toon: plan ? 'info' : 'neutraal', icoon: plan ? 'kalender' : 'leeg' };
}

/** All steps of one person in a row, from the match to the aftersales talk. Of other parties the corporatie has no reports: it sees when, and not whether. */
export function Stappenstrook({ wonen, zonderTabel = false }: { wonen: Stappen; zonderTabel?: boolean }) {
  const vandaag = useVandaag();
  const alleenPartij = useMag('woning:aanbieden') ? 'CORPORATIE' : null;
  const regels = woonlijst(wonen.plan as readonly Planregel[], wonen.stappen as readonly Stapmelding[], vandaag);
  const telbaar = regels.filter(({ partij }) => alleenPartij === null || partij === alleenPartij);
  const samenvatting = t('{{klaar}} van de {{alle}} stappen klaar', { klaar: telbaar.filter(isKlaar).length, alle: telbaar.length });
  return <Strook label={t('Stappen')} blokken={regels.map((regel) => blok(regel, alleenPartij !== null && regel.partij !== alleenPartij))} samenvatting={samenvatting} zonderTabel={zonderTabel} />;
}
