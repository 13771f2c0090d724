import { Field, ID, ObjectType } from 'type-graphql';
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

/** A table with many rows per person, each entered by somebody of an organisation. */
@ObjectType()
export abstract class LijstRij {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @Field(() => Herkomst)
  herkomst?: Herkomst;

  /** The organisation that entered the row. */
  @Index()
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
