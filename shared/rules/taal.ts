/** Skills of the inburgeringsexamen; KNM is knowledge of Dutch society and has no ERK level of its own in the exam. */
export const VAARDIGHEDEN = ['LEZEN', 'LUISTEREN', 'SCHRIJVEN', 'SPREKEN', 'KNM'] as const;
export type Vaardigheid = (typeof VAARDIGHEDEN)[number];

/** Levels of the Europees Referentiekader, from before A1 to B2. */
export const ERK_NIVEAUS = ['A0', 'A1', 'A2', 'B1', 'B2'] as const;
export type ErkNiveau = (typeof ERK_NIVEAUS)[number];

/** Effort as the docent sees it. */
export const INZETTEN = ['ONVOLDOENDE', 'WISSELEND', 'VOLDOENDE', 'GOED'] as const;
export type Inzet = (typeof INZETTEN)[number];

/** What a level rests on: a test that was taken, or what the docent saw in the lessons. */
export const NIVEAUBASISSEN = ['TOETS', 'OBSERVATIE'] as const;
export type Niveaubasis = (typeof NIVEAUBASISSEN)[number];

/** Levels between two reports: positive is progress. */
export function niveauVerschil(van: ErkNiveau, naar: ErkNiveau): number {
  return ERK_NIVEAUS.indexOf(naar) - ERK_NIVEAUS.indexOf(van);
}
