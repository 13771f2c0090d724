import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One act of processing (standard Logboek Dataverwerkingen) for one purpose: about whom, encrypted, and never by whom.
 * Who did it stands in the audit under the same trace and act. Insert only; persons seen together stand in one row, and
 * the export gives each a record of its own.
 */
@Entity('verwerking')
@Index('ix_verwerking_begin', ['begin'])
@Check('ck_verwerking_spoor', `trace_id ~ '^[0-9a-f]{32}$' and operation_id ~ '^[0-9a-f]{16}$' and ouder_id ~ '^[0-9a-f]{16}$'`)
@Check('ck_verwerking_status', `status_code in ('UNSET', 'OK', 'ERROR')`)
@Check('ck_verwerking_betrokkenen', `cardinality(betrokkenen) > 0 and eind >= begin`)
export class Verwerking {
  /** W3C trace id of the request: 32 hexadecimal digits. */
  @PrimaryColumn({ type: 'text' })
  traceId!: string;

  /** The act within the trace: 16 hexadecimal digits. */
  @PrimaryColumn({ type: 'text' })
  operationId!: string;

  /** The act that called, where something called. */
  @Column({ type: 'text', nullable: true })
  ouderId!: string | null;

  /** Root field of the API. */
  @Column({ type: 'text' })
  naam!: string;

  /** The table is in parts by it. */
  @PrimaryColumn({ type: 'timestamptz' })
  begin!: Date;

  @Column({ type: 'timestamptz' })
  eind!: Date;

  @Column({ type: 'text' })
  statusCode!: 'UNSET' | 'OK' | 'ERROR';

  /** The opdracht: names the activity in the register of processing. */
  @Column({ type: 'text' })
  activiteit!: string;

  /** The persons, each encrypted with a key that is not in the database. */
  @Column({ type: 'bytea', array: true })
  betrokkenen!: Buffer[];
}
