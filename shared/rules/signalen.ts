/** What a signal is about. No category holds a medical fact. */
export const SIGNAALONDERWERPEN = ['AANWEZIGHEID', 'VOORTGANG', 'PARTICIPATIE', 'WONEN', 'FINANCIEN', 'WELZIJN', 'TOLK', 'OVERIG', 'DOORSTROOM'] as const;
export type Signaalonderwerp = (typeof SIGNAALONDERWERPEN)[number];

export const SIGNAALSTANDEN = ['OPEN', 'IN_BEHANDELING', 'AFGEHANDELD'] as const;
export type Signaalstand = (typeof SIGNAALSTANDEN)[number];
