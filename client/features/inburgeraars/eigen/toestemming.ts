/** What somebody said yes to: only that can be taken back by saying so. */
export function metToestemming<B extends { grondslag: string }>(betrokkenen: readonly B[]): B[] {
  return betrokkenen.filter(({ grondslag }) => grondslag === 'TOESTEMMING');
}
