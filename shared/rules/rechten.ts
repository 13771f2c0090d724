/**
 * What was found of a right given by hand: it was right, it should not have been given, or it ends now. The last is for
 * a waarneming that has not ended yet.
 */
export const RECHTUITKOMSTEN = ['GOED', 'ONTERECHT', 'INTREKKEN'] as const;
export type Rechtuitkomst = (typeof RECHTUITKOMSTEN)[number];
