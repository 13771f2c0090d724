/** What a signal is about. No category holds a medical fact. */
export const SIGNAALONDERWERPEN = ['AANWEZIGHEID', 'VOORTGANG', 'PARTICIPATIE', 'WONEN', 'FINANCIEN', 'WELZIJN', 'TOLK', 'OVERIG'] as const;
export type Signaalonderwerp = (typeof SIGNAALONDERWERPEN)[number];

export const SIGNAALSTANDEN = ['OPEN', 'IN_BEHANDELING', 'AFGEHANDELD'] as const;
export type Signaalstand = (typeof SIGNAALSTANDEN)[number];

/** From which stand to which; what is afgehandeld stays so, a new fact is a new signal. */
export const SIGNAAL_OVERGANGEN: Readonly<Record<Signaalstand, readonly Signaalstand[]>> = {
  OPEN: ['IN_BEHANDELING', 'AFGEHANDELD'],
  IN_BEHANDELING: ['AFGEHANDELD'],
  AFGEHANDELD: [],
};
