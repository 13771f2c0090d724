/** Fixed costs that the gemeente pays from the uitkering (PW 56a). Only which, never how much. */
export const VASTE_LASTEN = ['HUUR', 'ENERGIE_EN_WATER', 'ZORGVERZEKERING'] as const;
export type VasteLast = (typeof VASTE_LASTEN)[number];

/** What is decided at an ijkmoment, after three and six months. */
export const IJKBESLUITEN = ['VOORTZETTEN', 'VERLENGEN', 'AFBOUWEN', 'OPSCHALEN', 'BEEINDIGEN'] as const;
export type Ijkbesluit = (typeof IJKBESLUITEN)[number];
