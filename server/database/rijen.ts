import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Herkomst } from '../graphql/herkomst.ts';
import { Inburgeraar } from '../domain/inburgeraars/inburgeraar.entity.ts';
import { Lidmaatschap, Organisatie } from '../domain/partnerorganisaties/organisatie.entity.ts';

/** A table with at most one row per person. */
@ObjectType()
export abstract class EnkeleRij {
  @PrimaryColumn({ type: 'uuid' })
  inburgeraarId!: string;

  @OneToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  /** Counts up with every change; a writer names the version it saw. */
  @Field(() => Int, { nullable: true, description: 'De versie die nu geldt; noem die als u iets wijzigt. Leeg als er nog niets is vastgelegd.' })
  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  gewijzigdOp!: Date;

  @Column({ type: 'uuid', nullable: true })
  gewijzigdDoor!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gewijzigd_door' })
  wijziger?: Relation<Lidmaatschap>;
}

/**
 * What a row of many per person has, each entered by somebody of an organisation. Says no index: a ledger that grows by the lesson has
 * those that its questions ask, and no other to keep.
 */
@ObjectType()
export abstract class PersoonsRij {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @Field(() => Herkomst)
  herkomst?: Herkomst;

  /** The organisation that entered the row. */
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Column({ type: 'uuid', nullable: true })
  ingevoerdDoor!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  ingevoerdOp!: Date;
}

/** A table with many rows per person, found by the person or the organisation. */
@ObjectType()
@Index(['inburgeraarId'])
@Index(['organisatieId'])
export abstract class LijstRij extends PersoonsRij {}

/** A list row that may be changed after it was entered; who changes it names the version that was seen. */
@ObjectType()
export abstract class WijzigbareRij extends LijstRij {
  @Field(() => Int, { description: 'De versie die nu geldt; noem die als u deze regel wijzigt.' })
  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Column({ type: 'timestamptz', nullable: true })
  gewijzigdOp!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  gewijzigdDoor!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gewijzigd_door' })
  wijziger?: Relation<Lidmaatschap>;
}
