/** Steps of handhaving, the lightest first (Wi 22-27). */
export const MAATREGELSOORTEN = ['HANDHAVEND_GESPREK', 'WAARSCHUWING', 'BOETE', 'MAATREGEL_PARTICIPATIEWET'] as const;
export type Maatregelsoort = (typeof MAATREGELSOORTEN)[number];

/** How far the person is to blame, in percent of the fine. */
export const VERWIJTBAARHEDEN = [0, 25, 50, 75, 100] as const;
export type Verwijtbaarheid = (typeof VERWIJTBAARHEDEN)[number];
