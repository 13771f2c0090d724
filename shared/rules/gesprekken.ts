/** Talks between consulent and inburgeraar. A handhavend gesprek is not here: it belongs to the rubriek HANDHAVING. */
export const GESPREKSOORTEN = ['KOFFIE_EN_KOEK', 'VOORTGANGSGESPREK', 'EINDGESPREK', 'OVERIG'] as const;
export type Gespreksoort = (typeof GESPREKSOORTEN)[number];
