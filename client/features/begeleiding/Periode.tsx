import { dagenTussen } from '../../../shared/rules/datum.ts';
import { useVandaag } from '../../app/klok.ts';
import { aandeel } from '../../app/opmaak.ts';
import { klassen } from '../../ui/klassen.ts';
import { periodezin } from './woorden.ts';
import './begeleiding.css';

interface PeriodeProps {
  periode: { opdracht: string; van: string; tot: string; afgesproken: boolean; spreekuurTot: string | null };
}

const deel = (dag: string, van: string, tot: string): string => `${(aandeel(dagenTussen(van, dag), dagenTussen(van, tot)) * 100).toFixed(1)}%`;

/** From the first day to the last, with today on it; the sentence below says the same. */
export function Periode({ periode }: PeriodeProps) {
  const vandaag = useVandaag();
  const { van, tot, spreekuurTot, opdracht } = periode;
  const einde = spreekuurTot ?? tot;
  const zin = periodezin(periode);
  return (
    <div className="begeleiding-periode">
      <div className="begeleiding-periode__spoor" role="img" aria-label={zin}>
        <span className={klassen('begeleiding-periode__deel', opdracht === 'SPREEKUUR' && 'begeleiding-periode__deel--spreekuur', vandaag > tot && 'begeleiding-periode__deel--voorbij')} style={{ inlineSize: deel(tot, van, einde) }} />
        {spreekuurTot !== null && <span className="begeleiding-periode__deel begeleiding-periode__deel--straks" style={{ insetInlineStart: deel(tot, van, einde), inlineSize: `calc(100% - ${deel(tot, van, einde)})` }} />}
        <span className="begeleiding-periode__nu" style={{ insetInlineStart: deel(vandaag, van, einde) }} />
      </div>
      <p className="ss-klein ss-zacht">{zin}</p>
    </div>
  );
}
