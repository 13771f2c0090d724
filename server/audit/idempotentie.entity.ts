import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a mutation with this key already did, so that a double tap or a retry has one effect. */
@Entity('idempotentie')
export class Idempotentie {
  @PrimaryColumn({ type: 'uuid' })
  lidmaatschapId!: string;

  @PrimaryColumn({ type: 'text' })
  operatie!: string;

  /** Chosen by the client, unique per intention. */
  @PrimaryColumn({ type: 'text' })
  sleutel!: string;

  /** HMAC of the input, as it can hold a BSN; the same key with other content is refused. */
  @Column({ type: 'text' })
  inhoudHash!: string;

  /** Identities of what was made or changed; never content. */
  @Column({ type: 'jsonb', nullable: true })
  resultaat!: unknown;

  @Index()
  @Column({ type: 'timestamptz' })
  op!: Date;
}
