/** Something that is not as it was written. Places and counts only: never what a row says, nor of whom. */
export interface Bevinding {
  dag?: string;
  strook?: number;
  volgnummer?: number;
  /** Line of the anchor. */
  anker?: number;
  zin: string;
}

export type Meld = (bevinding: Bevinding) => void;

/** One line for the person who checks. */
export function inWoorden({ dag, strook, volgnummer, anker, zin }: Bevinding): string {
  const plaats = [
    ...(anker === undefined ? [] : [`anker, regel ${anker}`]), ...(dag === undefined ? [] : [dag]),
    ...(strook === undefined ? [] : [`strook ${strook}`]), ...(volgnummer === undefined ? [] : [`volgnummer ${volgnummer}`]),
  ].join(', ');
  return `${plaats === '' ? 'Auditlog' : plaats}: ${zin}.`;
}
