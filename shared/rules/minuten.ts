/** Minutes as hours with at most two decimals, as the contract shows totals. */
export function alsUren(minuten: number): number {
  return Math.round((minuten / 60) * 100) / 100;
}
