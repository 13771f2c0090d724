import { createHash } from 'node:crypto';

/** Chains a day has side by side, so that one read does not wait for another. The trigger uses these, 1 to 16. */
export const STROKEN = 16;

/** Where a migration put the rows from before the chain. It is closed: no row is added, and its rows have no seal. */
export const OUDE_STROOK = 0;

/**
 * What a row of the audit says, column by column, in the order in which it is sealed and hashed. A convention holds this
 * against the table: a column that is in no chain could be changed unseen.
 */
export const INHOUD = [
  'moment', 'gebruiker_id', 'lidmaatschap_id', 'organisatie_id', 'rol', 'soort', 'operatie', 'rubrieken', 'personen', 'opdracht', 'grondslag',
  'sessie_nummer', 'trace_id', 'operation_id',
] as const;

/** The place of a row in its chain. */
export const PLAATS = ['id', 'dag', 'strook', 'volgnummer'] as const;

export type Inhoud = Readonly<Record<(typeof INHOUD)[number], string | readonly string[] | null>>;

/** A row as the chain takes it: `moment` in UTC with six digits, `id` as text, seal and hashes as bytes. */
export interface Ketenregel extends Inhoud {
  readonly id: string;
  /** The calendar day in the Netherlands, YYYY-MM-DD. */
  readonly dag: string;
  readonly strook: number;
  readonly volgnummer: number;
  readonly zegel: Buffer | null;
  readonly vorige: Buffer;
  readonly hash: Buffer;
}

/** PostgreSQL keeps microseconds; JavaScript gives milliseconds. */
export function momentTekst(moment: Date): string {
  return moment.toISOString().replace('Z', '000Z');
}

/** A JSON array says unmistakably where a value ends, what is absent and what is a list. Spaced as PostgreSQL does it. */
function lijst(waarden: readonly unknown[]): string {
  return `[${waarden.map((waarde) => JSON.stringify(waarde)).join(', ')}]`;
}

/** What the seal is made over. */
export function inhoudTekst(rij: Inhoud): string {
  return lijst(INHOUD.map((kolom) => rij[kolom]));
}

/** The hash that a row must have: over the one before it, its place, its content and its seal. */
export function schakel(rij: Omit<Ketenregel, 'hash'>): Buffer {
  const zegel = rij.zegel === null ? null : rij.zegel.toString('hex');
  const tekst = lijst([...PLAATS.map((kolom) => rij[kolom]), ...INHOUD.map((kolom) => rij[kolom]), zegel]);
  return createHash('sha256').update(rij.vorige).update(tekst, 'utf8').digest();
}

/** What the first row of a chain follows. */
export function ketenbegin(dag: string, strook: number): Buffer {
  return createHash('sha256').update(`samenspel auditketen ${dag} ${strook}`).digest();
}
