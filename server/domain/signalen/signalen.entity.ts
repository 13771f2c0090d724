import { Field, ID, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { SIGNAALONDERWERPEN, type Signaalonderwerp, SIGNAALSTANDEN, type Signaalstand } from '../../../shared/rules/signalen.ts';
import { eenVan } from '../../database/checks.ts';
import { Herkomst } from '../../graphql/herkomst.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Gemeente, Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * What somebody thinks the gemeente should know. A sleutelpersoon has no person in bereik and hands it in without one;
 * everybody else hands it in about a person. The text stays the writer's, the gemeente adds stand and terugkoppeling.
 */
@ObjectType({ description: 'Een signaal aan de gemeente, met de terugkoppeling daarop.' })
@Entity('signaal')
@Index('ix_signaal_persoon', ['inburgeraarId', 'datum'])
@Index('ix_signaal_gemeente', ['gemeenteId', 'stand'])
@Check('ck_signaal_onderwerp', eenVan('onderwerp', SIGNAALONDERWERPEN))
@Check('ck_signaal_tekst', 'length(tekst) between 1 and 2000')
@Check('ck_signaal_stand', eenVan('stand', SIGNAALSTANDEN))
@Check('ck_signaal_terugkoppeling', 'length(terugkoppeling) <= 2000')
export class Signaal {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Null where a sleutelpersoon handed it in. */
  @Column({ type: 'uuid', nullable: true })
  inburgeraarId!: string | null;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  /** The gemeente that it is handed to. */
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  /** The organisation that handed it in. */
  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Index()
  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  ingevoerdOp!: Date;

  @Field(() => Herkomst)
  herkomst?: Herkomst;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  onderwerp!: Signaalonderwerp;

  @Field(() => String)
  @Column({ type: 'text' })
  tekst!: string;

  @Field(() => String)
  @Column({ type: 'text', default: 'OPEN' })
  stand!: Signaalstand;

  @Field(() => String, { nullable: true, description: 'Wat de gemeente ermee deed.' })
  @Column({ type: 'text', nullable: true })
  terugkoppeling!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  teruggekoppeldOp!: string | null;

  @Column({ type: 'integer', default: 1 })
  versie!: number;
}

@ObjectType({ description: 'Signalen van partners; een partner ziet alleen de eigen signalen en de terugkoppeling daarop.' })
export class Signalen {
  @Field(() => [Signaal])
  signalen!: Signaal[];
}
