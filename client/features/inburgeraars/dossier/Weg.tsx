import { Icoon, type Icoonnaam } from '../../../ui/Icoon.tsx';
import { klassen } from '../../../ui/klassen.ts';
import type { Moment, Tijdlijnstand } from '../../../ui/Tijdlijn.tsx';
import { t } from '../../../taal/taal.ts';

const TEKENS: Readonly<Record<Tijdlijnstand, Icoonnaam>> = { gedaan: 'vink', nu: 'klok', komt: 'meer', telaat: 'fout' };

/** The way as a picture: each step a stop on a line, in the colour and sign of how it stands; where somebody is stands out. */
export function Weg({ momenten, eigen }: { momenten: readonly Moment[]; eigen: boolean }) {
  const hier = momenten.findLastIndex(({ stand }) => stand === 'gedaan');
  return (
    <ol className="ss-weg" aria-label={t('De weg tot voldaan')}>
      {momenten.map(({ sleutel, titel, wanneer, stand }, plek) => (
        <li key={sleutel} className={klassen('ss-weg__stap', `ss-weg__stap--${stand}`, plek === hier && 'ss-weg__stap--hier')} aria-current={plek === hier ? 'step' : undefined}>
          <span className="ss-weg__teken"><Icoon naam={TEKENS[stand]} maat={1} /></span>
          <span className="ss-weg__titel">{titel}</span>
          <span className="ss-zacht ss-klein">{wanneer}{plek === hier && <> · {eigen ? t('hier bent u nu') : 'nu hier'}</>}</span>
        </li>
      ))}
    </ol>
  );
}
