import type { Datum } from './datum.ts';

/**
 * Of sets of numbers with a validity date the one that holds on a day: the newest that had started, and before all of them the
 * first that is listed. Looks through without sorting, as it is asked for every person of a gemeente.
 */
export function geldendOp<T extends { readonly geldigVan: Datum }>(dag: Datum, reeks: readonly T[]): T {
  let geldend: T | undefined;
  for (const p of reeks) if (p.geldigVan <= dag && (!geldend || p.geldigVan > geldend.geldigVan)) geldend = p;
  const gekozen = geldend ?? reeks[0];
  if (!gekozen) throw new Error('There are no parameters');
  return gekozen;
}
