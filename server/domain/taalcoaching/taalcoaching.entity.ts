import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { DAGDELEN, type Dagdeel, KERN_HOOGSTENS, SPREEKNIVEAUS, type Spreekniveau, TAALDAGEN, type Taaldag, TAALWENSEN, type Taalwens } from '../../../shared/rules/taalpunt.ts';
import { eenVan } from '../../database/checks.ts';
import { WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { HoofdRij } from '../hoofdrij.ts';

const codes = (waarden: readonly string[]): string => waarden.map((waarde) => `'${waarde}'`).join(', ');

/** Once per person, day and organisation in how the portal writes it; 0 minutes means withdrawn, as in the ledger of hours. */
@ObjectType({ description: 'Een keer oefenen met de taalcoach.' })
@Entity('taalbijeenkomst')
@Index('ix_taalbijeenkomst_persoon', ['inburgeraarId', 'datum'])
@Check('ck_taalbijeenkomst_minuten', 'minuten between 0 and 1440')
@Check('ck_taalbijeenkomst_plaats', 'length(plaats) <= 200')
export class Taalbijeenkomst extends WijzigbareRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => Int)
  @Column({ type: 'integer' })
  minuten!: number;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  plaats!: string | null;
}

@ObjectType({ description: 'Het Taalpunt: het gesprek, de wens, de wachtlijst, de koppeling met een taalcoach en de bijeenkomsten.' })
@Entity('taalcoaching')
@Check('ck_taalcoaching_volgorde', 'gekoppeld_op is null or wachtlijst_sinds is null or gekoppeld_op >= wachtlijst_sinds')
@Check('ck_taalcoaching_wens', eenVan('wens', TAALWENSEN))
@Check('ck_taalcoaching_kern', `length(kern) <= ${KERN_HOOGSTENS}`)
@Check('ck_taalcoaching_weekdagen', `weekdagen <@ array[${codes(TAALDAGEN)}]`)
@Check('ck_taalcoaching_dagdelen', `dagdelen <@ array[${codes(DAGDELEN)}]`)
@Check('ck_taalcoaching_niveau', eenVan('niveau', SPREEKNIVEAUS))
@Check('ck_taalcoaching_tijd', `volgende_tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
@Check('ck_taalcoaching_plaats', 'length(volgende_plaats) <= 200')
export class Taalcoaching extends HoofdRij {
  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop het gesprek bij het Taalpunt is gepland.' })
  @Column({ type: 'date', nullable: true })
  intakeGeplandOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag van het gesprek.' })
  @Column({ type: 'date', nullable: true })
  intakeOp!: string | null;

  @Field(() => String, { nullable: true, description: 'TAALCOACH, KOFFIE_EN_TAAL, TAALCAFE of NU_NIET.' })
  @Column({ type: 'text', nullable: true })
  wens!: Taalwens | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Bij NU_NIET: de dag waarop het Taalpunt het weer vraagt.' })
  @Column({ type: 'date', nullable: true })
  terugOp!: string | null;

  @Field(() => String, { nullable: true, description: 'Het dorp waar iemand wil oefenen; hoogstens 60 tekens.' })
  @Column({ type: 'text', nullable: true })
  kern!: string | null;

  @Field(() => [String], { nullable: true, description: 'Dagen waarop iemand kan: MA tot en met ZO.' })
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  weekdagen!: Taaldag[];

  @Field(() => [String], { nullable: true, description: 'OCHTEND, MIDDAG en AVOND.' })
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  dagdelen!: Dagdeel[];

  @Field(() => String, { nullable: true, description: 'Hoe goed iemand spreekt, zoals het Taalpunt het inschat: WOORDEN, ZINNEN, GESPREK of VLOT. Geen niveau van school.' })
  @Column({ type: 'text', nullable: true })
  niveau!: Spreekniveau | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  wachtlijstSinds!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  gekoppeldOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De volgende keer oefenen, zoals afgesproken.' })
  @Column({ type: 'date', nullable: true })
  volgendeOp!: string | null;

  @Field(() => String, { nullable: true, description: 'Hoe laat: UU:MM.' })
  @Column({ type: 'text', nullable: true })
  volgendeTijd!: string | null;

  @Field(() => String, { nullable: true, description: 'Waar; hoogstens 200 tekens.' })
  @Column({ type: 'text', nullable: true })
  volgendePlaats!: string | null;

  @Field(() => [Taalbijeenkomst])
  bijeenkomsten?: Taalbijeenkomst[];
}
