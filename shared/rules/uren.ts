/** What the person says of an entry of participatie-uren. */
export const URENREACTIES = ['BEVESTIGD', 'BETWIST'] as const;
export type Urenreactie = (typeof URENREACTIES)[number];

/** The Z-route asks 800 hours of language and KNM (Wi 9, Bi 3.14). */
export const UREN_TAAL_Z = 800;
/** The Z-route asks 800 hours of participatie of asielstatushouders (Bi 3.14). */
export const UREN_PARTICIPATIE_Z = 800;

/** Minutes as hours with at most two decimals, as the contract shows totals. */
export function alsUren(minuten: number): number {
  return Math.round((minuten / 60) * 100) / 100;
}
