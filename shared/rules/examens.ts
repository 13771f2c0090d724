/** Result of one part of the inburgeringsexamen, in DUO's words. */
export const EXAMENUITSLAGEN = ['GESLAAGD', 'GEZAKT', 'GEEN'] as const;
export type Examenresultaat = (typeof EXAMENUITSLAGEN)[number];

/** Levels at which an exam is taken; KNM has none. */
export const EXAMENNIVEAUS = ['A2', 'B1', 'B2'] as const;
export type Examenniveau = (typeof EXAMENNIVEAUS)[number];
