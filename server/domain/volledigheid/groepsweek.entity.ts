import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Groep } from '../groepen/groep.entity.ts';
import { Gemeente, Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * Said of one week of a work group: nothing was done, so there are no hours to hand in. Holds no personal data. It can be
 * taken back; hours that come in later count by themselves.
 */
@Entity('groepsweek')
@Check('ck_groepsweek_maandag', 'extract(isodow from week) = 1')
@Check('ck_groepsweek_versie', 'versie > 0')
export class Groepsweek {
  @PrimaryColumn({ type: 'uuid' })
  groepId!: string;

  /** The Monday. */
  @PrimaryColumn({ type: 'date' })
  week!: string;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Groep)
  @JoinColumn([{ name: 'groep_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  groep?: Relation<Groep>;

  /** False: taken back. */
  @Column({ type: 'boolean' })
  leeg!: boolean;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Column({ type: 'uuid' })
  gewijzigdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gewijzigd_door' })
  wijziger?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  gewijzigdOp!: Date;
}

/** A gemeente reminded a partner that something waits. Insert only, by its function; the mails are in `bericht`. */
@Entity('herinnering')
@Index('ix_herinnering_partner', ['organisatieId', 'gemeenteId', 'ingevoerdOp'])
export class Herinnering {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Who is reminded. */
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Index()
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  ingevoerdOp!: Date;
}
