import { type Datum, plusDagen, plusMaanden } from './datum.ts';

/**
 * When data must go. Periods are parameters with a validity date (`bewaartermijn`); the law behind them stands in their
 * article: after the end of the obligation, or at death (Bi 9.9).
 */
export interface Termijn {
  /** A rubriek of the autorisatiematrix, or KERNSET. */
  soort: string;
  maanden: number;
  dagen: number;
  artikel: string;
}

/** What the law and the registers say of a person; null where it did not happen. */
export interface Levensfeiten {
  voldaanOp: Datum | null;
  /** Relieved of the obligation (Wi 6) or exempt (Wi 5). */
  ontheffingOp: Datum | null;
  vrijstellingOp: Datum | null;
  /** Last day in this gemeente. */
  vertrokkenOp: Datum | null;
  overledenOp: Datum | null;
}

export const KERNSET = 'KERNSET';

/**
 * The day from which the periods run: the first day on which the obligation ended, or else the last day in this gemeente.
 * Null while the obligation runs.
 */
export function eindePlicht({ voldaanOp, ontheffingOp, vrijstellingOp, vertrokkenOp }: Levensfeiten): Datum | null {
  const [eerste] = [voldaanOp, ontheffingOp, vrijstellingOp].filter((dag) => dag !== null).sort();
  return eerste ?? vertrokkenOp;
}

/** The first day on which something may no longer be there: the day after the last day of its period. */
export function wisdag(begin: Datum, { maanden, dagen }: Pick<Termijn, 'maanden' | 'dagen'>): Datum {
  return plusDagen(plusMaanden(begin, maanden), dagen + 1);
}

/**
 * Which of these rubrieken (and KERNSET) must be gone on this day. At death everything, at once; a rubriek without a
 * period stays.
 */
export function teWissen(feiten: Levensfeiten, termijnen: readonly Termijn[], op: Datum): Termijn[] {
  if (feiten.overledenOp !== null && feiten.overledenOp <= op) return [...termijnen];
  const begin = eindePlicht(feiten);
  return begin === null ? [] : termijnen.filter((termijn) => wisdag(begin, termijn) <= op);
}
