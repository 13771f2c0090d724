import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { WIJZIGINGSOORTEN, type Wijzigingsoort } from '../../../shared/rules/wijzigingen.ts';
import { eenVan } from '../../database/checks.ts';
import { Gebruiker, Gemeente, Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * Who changed what in organisations, accounts, roles and norms: insert only. Tells of no inburgeraar, so it is no part of the audit of
 * persons. `oud` and `nieuw` are names of organisations, roles, days and numbers; never a mail address. Written by the functions that
 * do the change, in the same transaction.
 */
@Entity('wijziging')
@Index('ix_wijziging_gemeente', ['gemeenteId', 'id'])
@Check('ck_wijziging_soort', eenVan('soort', WIJZIGINGSOORTEN))
@Check('ck_wijziging_tekst', 'length(onderwerp) <= 160 and length(oud) <= 200 and length(nieuw) <= 200')
export class Wijziging {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column({ type: 'timestamptz' })
  op!: Date;

  /** The gemeente in whose name it was done. */
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Index()
  @Column({ type: 'uuid' })
  door!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'door' })
  dader?: Relation<Lidmaatschap>;

  @Column({ type: 'text' })
  soort!: Wijzigingsoort;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  organisatieId!: string | null;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  /** Whose account or role it is; the name stands with the account and nowhere else. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  gebruikerId!: string | null;

  @ManyToOne(() => Gebruiker)
  @JoinColumn({ name: 'gebruiker_id' })
  gebruiker?: Relation<Gebruiker>;

  /** The role or norm that it is about, by its code. */
  @Column({ type: 'text', nullable: true })
  onderwerp!: string | null;

  @Column({ type: 'text', nullable: true })
  oud!: string | null;

  @Column({ type: 'text', nullable: true })
  nieuw!: string | null;
}
