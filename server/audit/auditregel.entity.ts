import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * Who read or wrote which rubrieken of which persons, for which opdracht, on which grondslag, when. Insert only. Holds
 * identities and names of rubrieken, never content; no foreign keys, so that it outlives what it tells of.
 */
@Entity('auditregel')
@Index('ix_auditregel_moment', ['moment'])
@Index('ix_auditregel_sessie', ['sessieNummer'])
@Check('ck_auditregel_soort', `soort in ('LEZEN', 'SCHRIJVEN', 'WISSEN')`)
@Check('ck_auditregel_spoor', `trace_id ~ '^[0-9a-f]{32}$' and operation_id ~ '^[0-9a-f]{16}$'`)
export class Auditregel {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  /** The table is in parts by it; that a place in a chain is taken once is held in each part (`perioden.ts`). */
  @PrimaryColumn({ type: 'timestamptz' })
  moment!: Date;

  @Column({ type: 'uuid' })
  gebruikerId!: string;

  @Column({ type: 'uuid' })
  lidmaatschapId!: string;

  @Column({ type: 'uuid', nullable: true })
  organisatieId!: string | null;

  @Column({ type: 'text' })
  rol!: string;

  @Column({ type: 'text' })
  soort!: 'LEZEN' | 'SCHRIJVEN' | 'WISSEN';

  /** Root field of the API, e.g. `inburgeraars`. */
  @Column({ type: 'text' })
  operatie!: string;

  @Column({ type: 'text', array: true })
  rubrieken!: string[];

  @Index('ix_auditregel_personen', { synchronize: false })
  @Column({ type: 'uuid', array: true })
  personen!: string[];

  @Column({ type: 'text' })
  opdracht!: string;

  @Column({ type: 'text' })
  grondslag!: string;

  /** The log-in; null on rows from before sessions had a number. */
  @Column({ type: 'uuid', nullable: true })
  sessieNummer!: string | null;

  /** W3C trace id of the request, as in the log of the server: 32 hexadecimal digits. */
  @Column({ type: 'text', nullable: true })
  traceId!: string | null;

  /** The act within the trace, as in the processing record: 16 hexadecimal digits. */
  @Column({ type: 'text', nullable: true })
  operationId!: string | null;

  /** HMAC over what the row says, by the server, with a key that is not in the database; null on rows from before the chain. */
  @Column({ type: 'bytea', nullable: true })
  zegel!: Buffer | null;

  /** The chain that the row is in: a day in the Netherlands, one of the chains of that day, and the place. By trigger. */
  @Column({ type: 'date' })
  dag!: string;

  @Column({ type: 'int' })
  strook!: number;

  @Column({ type: 'int' })
  volgnummer!: number;

  /** The hash of the row before. */
  @Column({ type: 'bytea' })
  vorige!: Buffer;

  /** SHA-256 over `vorige` and all other columns; see `keten.ts`. */
  @Column({ type: 'bytea' })
  hash!: Buffer;
}
