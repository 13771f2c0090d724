import { Check, Column, Entity, Generated, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Gemeente, Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * A partner's own system that a gemeente let in: it works in a membership of its own, so all rights follow from the role
 * in the organisation, narrowed by `acties` and by the gemeente. No role of the portal reads or writes this table; the
 * functions of `partnersysteem.sql.ts` do.
 */
@Entity('partnersysteem')
@Check('ck_partnersysteem_naam', 'length(naam) between 1 and 80')
@Check('ck_partnersysteem_acties', 'cardinality(acties) between 1 and 20')
@Check('ck_partnersysteem_verzoeken', 'verzoeken_per_minuut between 1 and 6000')
@Check('ck_partnersysteem_geheim', `geheim_hash ~ '^[0-9a-f]{64}$'`)
@Check('ck_partnersysteem_sein_adres', `sein_adres ~ '^https://' and length(sein_adres) <= 500`)
@Check('ck_partnersysteem_sein_uitkomst', 'length(sein_uitkomst) <= 40')
@Check('ck_partnersysteem_sleutel', `(sleutel is null) = (sleutel_afdruk is null) and not coalesce(sleutel ? 'd', false) and length(sleutel::text) <= 4000`)
@Check('ck_partnersysteem_versie', 'versie > 0')
export class Partnersysteem {
  /** Also the client_id. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', unique: true })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  /** The gemeente that let it in, and the only one whose persons it reaches. */
  @Index()
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Column({ type: 'text' })
  naam!: string;

  /** Names of acts, as in `access/systeem.ts`. */
  @Column({ type: 'text', array: true })
  acties!: string[];

  @Column({ type: 'integer' })
  verzoekenPerMinuut!: number;

  /** SHA-256 of the secret: 256 random bits, so a plain hash is enough. */
  @Column({ type: 'text' })
  geheimHash!: string;

  /** Public key (JWK) with which it signs who it is, in the place of the secret; null = with the secret. */
  @Column({ type: 'jsonb', nullable: true })
  sleutel!: object | null;

  /** Thumbprint of the key (RFC 7638), to compare by eye. */
  @Column({ type: 'text', nullable: true })
  sleutelAfdruk!: string | null;

  /** When this secret was made: tokens from before do not open anything. */
  @Column({ type: 'timestamptz' })
  geheimOp!: Date;

  @Column({ type: 'uuid' })
  gewijzigdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gewijzigd_door' })
  wijziger?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  gemaaktOp!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  laatstGebruiktOp!: Date | null;

  /** From this moment on it is nobody. */
  @Column({ type: 'timestamptz', nullable: true })
  beeindigdOp!: Date | null;

  /** Where a sein goes that something changed; null = nowhere. */
  @Column({ type: 'text', nullable: true })
  seinAdres!: string | null;

  /** Which secret signs the seinen: it follows from this number and a key of the server. */
  @Column({ type: 'integer', default: 1 })
  seinVersie!: number;

  /** What became of the last try, as a code, and when. */
  @Column({ type: 'text', nullable: true })
  seinUitkomst!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  seinOp!: Date | null;

  @Column({ type: 'integer', default: 1 })
  versie!: number;
}

/** An access token of a system. Only the hash is kept, so that a copy of this table opens nothing. */
@Entity('systeemtoken')
export class Systeemtoken {
  @PrimaryColumn({ type: 'text' })
  tokenHash!: string;

  /** Names the token in the audit as the log-in; opens nothing. */
  @Generated('uuid')
  @Column({ type: 'uuid', unique: true })
  nummer!: string;

  @Index()
  @Column({ type: 'uuid' })
  partnersysteemId!: string;

  @ManyToOne(() => Partnersysteem)
  @JoinColumn({ name: 'partnersysteem_id' })
  partnersysteem?: Relation<Partnersysteem>;

  /** What was asked for, within what the system may. */
  @Column({ type: 'text', array: true })
  acties!: string[];

  @Column({ type: 'timestamptz' })
  begonnenOp!: Date;

  @Index()
  @Column({ type: 'timestamptz' })
  verlooptOp!: Date;
}

/** An assertion that was used: it holds once. Kept as a hash, until it would have expired by itself. */
@Entity('systeemassertie')
export class Systeemassertie {
  @PrimaryColumn({ type: 'uuid' })
  partnersysteemId!: string;

  @ManyToOne(() => Partnersysteem)
  @JoinColumn({ name: 'partnersysteem_id' })
  partnersysteem?: Relation<Partnersysteem>;

  @PrimaryColumn({ type: 'text' })
  assertieHash!: string;

  @Index()
  @Column({ type: 'timestamptz' })
  verlooptOp!: Date;
}

/** What is counted against a limit: how often in the window that began at `venster`. Counts, never what was asked. */
@Entity('systeemverbruik')
@Check('ck_systeemverbruik_soort', `soort in ('VERZOEK', 'TOKEN', 'BSN')`)
export class Systeemverbruik {
  @PrimaryColumn({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @PrimaryColumn({ type: 'text' })
  soort!: 'VERZOEK' | 'TOKEN' | 'BSN';

  @Column({ type: 'timestamptz' })
  venster!: Date;

  @Column({ type: 'integer' })
  aantal!: number;
}
