import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { klassen } from './klassen.ts';
import { Tabel } from './Tabel.tsx';
import type { Toon } from './Label.tsx';
import { Uitklap } from './Uitklap.tsx';
import { t } from '../taal/taal.ts';
import './Strook.css';
import './Toon.css';

export interface Blok {
  sleutel: string;
  /** When, e.g. '3 nov'. */
  wanneer: string;
  /** What, in words, e.g. 'aanwezig'. */
  wat: string;
  toon: Toon;
  /** The sign in the block, so that colour is never alone. */
  icoon?: Icoonnaam;
}

interface StrookProps {
  /** E.g. 'Lessen van de laatste vier weken'. */
  label: string;
  blokken: readonly Blok[];
  /** One sentence that says the whole, e.g. '10 van de 12 lessen gevolgd'. */
  samenvatting: string;
  /** In a table there is no room for the details below each other. */
  zonderTabel?: boolean;
  zonderSamenvatting?: boolean;
}

/** A row of small blocks, oldest first, with the same as a table for who needs words. */
export function Strook({ label, blokken, samenvatting, zonderTabel = false, zonderSamenvatting = false }: StrookProps) {
  return (
    <div className="ss-strook">
      <div className="ss-strook__blokken" role="img" aria-label={`${label}: ${samenvatting}`}>
        {blokken.map((blok) => (
          <span key={blok.sleutel} className={klassen('ss-blok', `ss-toon--${blok.toon}`)} title={`${blok.wanneer}: ${blok.wat}`}>
            {blok.icoon && <Icoon naam={blok.icoon} maat={0.875} />}
          </span>
        ))}
      </div>
      {!zonderSamenvatting && <p className="ss-klein">{samenvatting}</p>}
      {!zonderTabel && blokken.length > 0 && (
        <Uitklap titel={t('Toon als tabel')}>
          <Tabel
            bijschrift={label} rijen={blokken} rijSleutel={(blok) => blok.sleutel}
            kolommen={[
              { sleutel: 'wanneer', kop: t('Wanneer'), cel: (blok) => blok.wanneer, kopcel: true },
              { sleutel: 'wat', kop: t('Wat'), cel: (blok) => blok.wat },
            ]}
          />
        </Uitklap>
      )}
    </div>
  );
}

/** What the colours and signs of a strip mean; once per screen. */
export function Legenda({ delen }: { delen: readonly Pick<Blok, 'wat' | 'toon' | 'icoon'>[] }) {
  return (
    <ul className="ss-legenda">
      {delen.map(({ wat, toon, icoon }) => (
        <li key={wat}>
          <span className={klassen('ss-blok', `ss-toon--${toon}`)} aria-hidden="true">{icoon && <Icoon naam={icoon} maat={0.875} />}</span>{wat}
        </li>
      ))}
    </ul>
  );
}
