/** How somebody said yes: on the own side of the portal, or on paper that the consulent keeps. */
export const TOESTEMMINGSWIJZEN = ['PORTAAL', 'PAPIER'] as const;
export type Toestemmingswijze = (typeof TOESTEMMINGSWIJZEN)[number];

/** Which organisations somebody can say yes to on the own side, and what for. */
export const TOESTEMMINGSOPDRACHTEN = { WELZIJN: 'WELZIJN' } as const;

/**
 * The version of the text that is shown. Raise it whenever a sentence of it changes in any language: what somebody said yes to must be
 * found again (AVG 7.1). A spec holds the sentences of every version in every language.
 */
export const TOESTEMMING_TEKST = 1;
