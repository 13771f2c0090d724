import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { ACTIVITEIT_NAAM_HOOGSTENS, ACTIVITEIT_OMSCHRIJVING_HOOGSTENS, ACTIVITEITSOORTEN, type Activiteitsoort, WAAROM_NIET, type WaaromNiet } from '../../../shared/rules/aanbod.ts';
import { eenVan } from '../../database/checks.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Gemeente, Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * From a day on: whether hours of an activity count toward the 800, and as what. Holds no personal data. Written by
 * `aanbod_vastleggen` alone, which counts anew.
 */
@ObjectType('Telregel', { description: 'Wat er vanaf een dag van een activiteit meetelt.' })
@Entity('activiteit_regel')
@Unique('uq_activiteit_regel_van', ['activiteitId', 'geldigVan'])
@Check('ck_activiteit_regel_waarom_niet', eenVan('waarom_niet', WAAROM_NIET))
export class ActiviteitRegel {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  activiteitId!: string;

  @ManyToOne(() => Activiteit, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'activiteit_id' })
  activiteit?: Relation<Activiteit>;

  @Field(() => DatumScalar, { description: 'Eerste dag waarop dit geldt.' })
  @Column({ type: 'date' })
  geldigVan!: string;

  @Field(() => String, { nullable: true, description: 'Waarom uren niet meetellen voor de 800 uur participatie: ANDERE_TAAL, IN_ISOLEMENT of ANDERS. Leeg: ze tellen mee (Bi 3.14).' })
  @Column({ type: 'text', nullable: true })
  waaromNiet!: WaaromNiet | null;

  @Field(() => Boolean, { description: 'Telt als praktijk van de MAP (Bi 3.2).' })
  @Column({ type: 'boolean', default: false })
  mapPraktijk!: boolean;

  @Field(() => Boolean, { description: 'Hoort bij het participatieverklaringstraject (Bi 3.1).' })
  @Column({ type: 'boolean', default: false })
  pvt!: boolean;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  ingevoerdDoor!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  ingevoerdOp!: Date;
}

/** An activity in the catalogue of a gemeente. Holds no personal data. */
@ObjectType({ description: 'Een activiteit uit het aanbod van de gemeente.' })
@Entity('activiteit')
@Unique('uq_activiteit_naam', ['gemeenteId', 'naam'])
@Check('ck_activiteit_soort', eenVan('soort', ACTIVITEITSOORTEN))
@Check('ck_activiteit_naam', `length(trim(naam)) between 1 and ${ACTIVITEIT_NAAM_HOOGSTENS}`)
@Check('ck_activiteit_omschrijving', `length(omschrijving) <= ${ACTIVITEIT_OMSCHRIJVING_HOOGSTENS}`)
export class Activiteit {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Field(() => String)
  @Column({ type: 'text' })
  naam!: string;

  @Field(() => String)
  @Column({ type: 'text', default: 'OVERIG' })
  soort!: Activiteitsoort;

  @Field(() => String, { nullable: true, description: 'Wat het is, en voor wie; hoogstens 300 tekens.' })
  @Column({ type: 'text', nullable: true })
  omschrijving!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag waarover uren kunnen worden vastgelegd; leeg zolang de activiteit er is.' })
  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  @Field(() => Int, { description: 'Noem dit als u de activiteit wijzigt.' })
  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Field(() => Boolean, { description: 'Telt vandaag mee voor de 800 uur participatie: Nederlandstalig en niet in isolement (Bi 3.14).' })
  teltMee?: boolean;

  @Field(() => [ActiviteitRegel], { description: 'Wat er meetelt, vanaf welke dag; de nieuwste het eerst.' })
  regels?: ActiviteitRegel[];
}
