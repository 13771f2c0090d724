/**
 * The six legal themes of the brede intake (Wi 14, Bi 5.2). What is said about health is no part of the theme family
 * and network here: it belongs to the rubriek GEZONDHEID, which has its own, narrower readers.
 */
export const INTAKE_THEMAS = [
  'ONDERWIJS_EN_WERK', 'GEZIN_EN_NETWERK', 'VOORSCHOOLSE_EDUCATIE', 'TAALNIVEAU', 'ARBEIDSMOGELIJKHEDEN', 'ZELFREDZAAMHEID',
] as const;
export type IntakeThemaNaam = (typeof INTAKE_THEMAS)[number];

/** Result of the leerbaarheidstoets: can this person reach B1 within the term? (Bi 5.2) */
export const LEERBAARHEID_UITSLAGEN = ['B1_HAALBAAR', 'B1_NIET_HAALBAAR', 'ONBEKEND'] as const;
export type LeerbaarheidUitslag = (typeof LEERBAARHEID_UITSLAGEN)[number];

/** What a docent advises after the StarterZ group: stay in the Z-route or go on to another. */
export const STARTADVIEZEN = ['Z_ROUTE', 'B1_ROUTE', 'ONDERWIJSROUTE', 'NOG_ONDUIDELIJK'] as const;
export type Trajectadvies = (typeof STARTADVIEZEN)[number];

/** The form of the intake: whole, or adapted for who came for family (Uitvoeringsplan Dalfsen 2.1.2). */
export const INTAKEVORMEN = ['STATUSHOUDER', 'GEZINSMIGRANT'] as const;
export type Intakevorm = (typeof INTAKEVORMEN)[number];
