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

/** What every table is made of. */
export interface Tabelvorm<R> {
  /** What the table holds, for who cannot see where it stands. */
  bijschrift: string;
  bijschriftTonen?: boolean;
  kolommen: readonly Kolom<R>[];
  rijen: readonly R[];
  rijSleutel: (rij: R) => string;
  /** New rows are on their way while the old ones stand. */
  bezig?: boolean;
}

interface TabelProps<R> extends Tabelvorm<R> {
  /** Shown instead of the table when there are no rows. */
  leeg?: ReactNode;
}

/**
 * A table that becomes a list of cards where its container is narrow. The roles are written out, because `display:
 * block` takes them away from a screen reader.
 */
export function Tabel<R>({ leeg, ...vorm }: TabelProps<R>) {
  const { kolommen, rijen, rijSleutel } = vorm;
  if (rijen.length === 0 && leeg !== undefined) return leeg;
  return (
    <Tabelvak vorm={vorm}>
      <Tabelhoofd kolommen={kolommen} />
      <tbody role="rowgroup">
        {rijen.map((rij) => (
          <tr key={rijSleutel(rij)} role="row">{kolommen.map((kolom) => <Cel key={kolom.sleutel} kolom={kolom} rij={rij} />)}</tr>
        ))}
      </tbody>
    </Tabelvak>
  );
}

/** @param rijtelling how many rows there are, the head included, where not all of them are drawn */
export function Tabelvak<R>({ vorm: { bijschrift, bijschriftTonen = false, bezig = false }, rijtelling, children }: { vorm: Tabelvorm<R>; rijtelling?: number; children: ReactNode }) {
  return (
    <div className="ss-tabelvak">
      <table role="table" className="ss-tabel" aria-busy={bezig || undefined} aria-rowcount={rijtelling}>
        <caption className={klassen('ss-tabel__bijschrift', !bijschriftTonen && 'ss-onzichtbaar')}>{bijschrift}</caption>
        {children}
      </table>
    </div>
  );
}

export function Tabelhoofd<R>({ kolommen }: Pick<Tabelvorm<R>, 'kolommen'>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {kolommen.map((kolom) => (
          <th key={kolom.sleutel} role="columnheader" scope="col" className={klassen(kolom.getal && 'ss-tabel__getal')}>
            <span className={klassen(kolom.zonderLabel && 'ss-onzichtbaar')}>{kolom.kop}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

export function Cel<R>({ kolom, rij }: { kolom: Kolom<R>; rij: R }) {
  const klasse = klassen(kolom.getal && 'ss-tabel__getal', kolom.zonderLabel && 'ss-tabel__zonder-label', kolom.breed && 'ss-tabel__breed');
  if (kolom.kopcel) return <th role="rowheader" scope="row" className={klasse}>{kolom.cel(rij)}</th>;
  return (
    <td role="cell" className={klasse}>
      {!kolom.zonderLabel && <span className="ss-tabel__label" aria-hidden="true">{kolom.kop}</span>}
      <div className="ss-tabel__waarde">{kolom.cel(rij)}</div>
    </td>
  );
}
