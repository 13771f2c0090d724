import type { ReactNode } from 'react';
import { klassen } from './klassen.ts';
import './Tabel.css';

export interface Kolom<R> {
  sleutel: string;
  kop: string;
  cel: (rij: R) => ReactNode;
  /** Names the row: once per table, the first column as a rule. */
  kopcel?: boolean;
  /** Numbers stand to the right, so that they can be compared. */
  getal?: boolean;
  /** On a card the label says nothing more: buttons, a strip over the full width. */
  zonderLabel?: boolean;
  /** On a card it stands below its label, over the full width: labels, reasons, buttons. */
  breed?: boolean;
}

interface TabelProps<R> {
  /** What the table holds, for who cannot see where it stands. */
  bijschrift: string;
  bijschriftTonen?: boolean;
  kolommen: readonly Kolom<R>[];
  rijen: readonly R[];
  rijSleutel: (rij: R) => string;
  /** Shown instead of the table when there are no rows. */
  leeg?: ReactNode;
  /** New rows are on their way while the old ones stand. */
  bezig?: boolean;
}

/**
 * A table that becomes a list of cards where its container is narrow. The roles are written out, because `display:
 * block` takes them away from a screen reader.
 */
export function Tabel<R>({ bijschrift, bijschriftTonen = false, kolommen, rijen, rijSleutel, leeg, bezig = false }: TabelProps<R>) {
  if (rijen.length === 0 && leeg !== undefined) return leeg;
  return (
    <div className="ss-tabelvak">
      <table role="table" className="ss-tabel" aria-busy={bezig || undefined}>
        <caption className={klassen('ss-tabel__bijschrift', !bijschriftTonen && 'ss-onzichtbaar')}>{bijschrift}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {kolommen.map((kolom) => (
              <th key={kolom.sleutel} role="columnheader" scope="col" className={klassen(kolom.getal && 'ss-tabel__getal')}>
                <span className={klassen(kolom.zonderLabel && 'ss-onzichtbaar')}>{kolom.kop}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map((rij) => (
            <tr key={rijSleutel(rij)} role="row">{kolommen.map((kolom) => <Cel key={kolom.sleutel} kolom={kolom} rij={rij} />)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cel<R>({ kolom, rij }: { kolom: Kolom<R>; rij: R }) {
  const klasse = klassen(kolom.getal && 'ss-tabel__getal', kolom.zonderLabel && 'ss-tabel__zonder-label', kolom.breed && 'ss-tabel__breed');
  if (kolom.kopcel) return <th role="rowheader" scope="row" className={klasse}>{kolom.cel(rij)}</th>;
  return (
    <td role="cell" className={klasse}>
      {!kolom.zonderLabel && <span className="ss-tabel__label" aria-hidden="true">{kolom.kop}</span>}
      <div className="ss-tabel__waarde">{kolom.cel(rij)}</div>
    </td>
  );
}
