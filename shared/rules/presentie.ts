/**
 * How a person attended a lesson (autorisatie.md: "ziek" is no category, a reason never holds a medical fact).
 * INGETROKKEN is what remains of an entry that was undone: it counts nowhere.
 */
export const PRESENTIE_STATUSSEN = [
  'AANWEZIG', 'TE_LAAT', 'GEOORLOOFD_AFWEZIG', 'ONGEOORLOOFD_AFWEZIG', 'VERVALLEN', 'INGETROKKEN',
] as const;
export type PresentieStatus = (typeof PRESENTIE_STATUSSEN)[number];

/** Reasons of absence without any medical fact. */
export const VERZUIM_REDENEN = ['AFSPRAAK_INSTANTIE', 'WERK', 'GEZIN', 'VERVOER', 'OVERIG'] as const;
export type VerzuimReden = (typeof VERZUIM_REDENEN)[number];

/** What came of asking after an absence without a word. A reason that is heard is no outcome: it corrects the entry. */
export const OPVOLGUITKOMSTEN = ['GESPROKEN', 'NIET_BEREIKT'] as const;
export type Opvolguitkomst = (typeof OPVOLGUITKOMSTEN)[number];

/** How a person confirms an entry: by the own log-in, or in the lesson with the docent's code as well. */
export const BEVESTIGWIJZEN = ['INLOG', 'CODE'] as const;
export type Bevestigwijze = (typeof BEVESTIGWIJZEN)[number];

/** How long one code stands on the screen of the docent; the one before it still counts. */
export const CODE_STAP_MINUTEN = 10;

/** Where an entry came from. */
export const BRONNEN = ['SCHERM', 'IMPORT', 'API', 'OFFLINE'] as const;
export type Bron = (typeof BRONNEN)[number];

const GEVOLGD: ReadonlySet<PresentieStatus> = new Set(['AANWEZIG', 'TE_LAAT']);

/** Whether the person was there, on time or late. */
export function isGevolgd(status: PresentieStatus): boolean {
  return GEVOLGD.has(status);
}

/**
 * Minutes followed of a lesson. Present = the whole lesson; late = the lesson less the minutes missed; absent = none.
 *
 * @param duurMinuten length of the lesson
 * @param minutenGemist minutes missed at the start, only for TE_LAAT
 */
export function gevolgdeMinuten(status: PresentieStatus, duurMinuten: number, minutenGemist = 0): number {
  if (status === 'AANWEZIG') return duurMinuten;
  if (status === 'TE_LAAT') return Math.max(0, duurMinuten - minutenGemist);
  return 0;
}
