import { Field, ID, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { DEELNEMERSGROEPSOORTEN, GROEP_DOELGROEP_HOOGSTENS } from '../../../shared/rules/deelnemersgroepen.ts';
import { EINDREDENEN, type Eindreden, KLASSOORTEN } from '../../../shared/rules/groepen.ts';
import { eenVan } from '../../database/checks.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Activiteit } from '../participatie/activiteit.entity.ts';
import { Module } from '../plaatsing/module.entity.ts';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

export const GROEPSOORTEN = [...KLASSOORTEN, 'WERKGROEP', 'MAP', ...DEELNEMERSGROEPSOORTEN] as const;
export type Groepsoort = (typeof GROEPSOORTEN)[number];

/** A class, work group or training of one organisation. Holds no personal data. */
@ObjectType({ description: 'Een klas, werkgroep of training van een organisatie.' })
@Entity('groep')
@Unique('uq_groep_naam', ['organisatieId', 'naam'])
@Unique('uq_groep_organisatie', ['id', 'organisatieId'])
@Check('ck_groep_soort', eenVan('soort', GROEPSOORTEN))
@Check('ck_groep_periode', 'tot is null or tot >= van')
@Check('ck_groep_stoelen', 'stoelen between 1 and 60')
@Check('ck_groep_naam', 'length(trim(naam)) between 1 and 60')
@Check('ck_groep_locatie', 'length(locatie) <= 200')
@Check('ck_groep_maandprijs', 'maandprijs between 0 and 10000000')
@Check('ck_groep_versie', 'versie > 0')
@Check('ck_groep_weekdag', 'weekdag between 1 and 7')
@Check('ck_groep_doelgroep', `length(doelgroep) <= ${GROEP_DOELGROEP_HOOGSTENS}`)
@Check('ck_groep_weekdagen', 'cardinality(weekdagen) <= 7 and weekdagen <@ array[1, 2, 3, 4, 5, 6, 7]')
@Check('ck_groep_module', `module_id is null or soort = 'WERKGROEP'`)
export class Groep {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Field(() => String)
  @Column({ type: 'text' })
  soort!: Groepsoort;

  @Field(() => String)
  @Column({ type: 'text' })
  naam!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  locatie!: string | null;

  @Field(() => String, { nullable: true, description: 'Onderwijsroute O, B1-route B1 of zelfredzaamheidsroute Z.' })
  @Column({ type: 'text', nullable: true })
  leerroute!: string | null;

  /** Places bought for the group; the gemeente pays for empty seats too. */
  @Column({ type: 'integer', default: 12 })
  stoelen!: number;

  /** What the gemeente pays a month for the whole group, in eurocents; null = bought per person. */
  @Column({ type: 'integer', nullable: true })
  maandprijs!: number | null;

  @Column({ type: 'date' })
  van!: string;

  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  /** The fixed day of the week that it meets: 1 is Monday, 7 is Sunday. */
  @Column({ type: 'integer', nullable: true })
  weekdag!: number | null;

  @Column({ type: 'time', nullable: true })
  beginTijd!: string | null;

  /** For whom it is, in words. */
  @Column({ type: 'text', nullable: true })
  doelgroep!: string | null;

  /** Whoever of the reach comes in, without a place in the group. */
  @Column({ type: 'boolean', default: false })
  inloop!: boolean;

  /** What hours of its meetings are booked on; null where that is chosen at each. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  activiteitId!: string | null;

  @ManyToOne(() => Activiteit)
  @JoinColumn({ name: 'activiteit_id' })
  activiteit?: Relation<Activiteit>;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  /** The module that a work group belongs to. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  moduleId!: string | null;

  @ManyToOne(() => Module)
  @JoinColumn([{ name: 'module_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  module?: Relation<Module>;

  /** The days on which a work group is there: 1 is Monday, 7 is Sunday. Empty: not said. */
  @Column({ type: 'integer', array: true, default: () => `'{}'` })
  weekdagen!: number[];
}

/** A person in a group, from–until (tot is the last day; the day before the first where the person never came). */
@Entity('groepslid')
@Index('ix_groepslid_groep', ['groepId', 'inburgeraarId'])
@Check('ck_groepslid_periode', 'tot is null or tot >= van - 1')
@Check('ck_groepslid_eindreden', `eindreden is null or (tot is not null and ${eenVan('eindreden', EINDREDENEN)})`)
@Check('ck_groepslid_overdracht', `eindreden <> 'ROUTEWISSEL' or overdracht_op is not null`)
@Check('ck_groepslid_versie', 'versie > 0')
export class Groepslid {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  groepId!: string;

  @ManyToOne(() => Groep)
  @JoinColumn([{ name: 'groep_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  groep?: Relation<Groep>;

  @Index()
  @Column({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @Column({ type: 'date' })
  van!: string;

  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  /** Why it ended; null while it runs, and of before this was asked. */
  @Column({ type: 'text', nullable: true })
  eindreden!: Eindreden | null;

  /** The day of the talk by which the next school takes over, when the route changes (uitvoeringsplan 3.1). */
  @Column({ type: 'date', nullable: true })
  overdrachtOp!: string | null;

  @Column({ type: 'uuid', nullable: true })
  ingevoerdDoor!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'integer', default: 1 })
  versie!: number;
}

/** An employee or volunteer who leads a group, from–until (tot is the last day). */
@Entity('groepsbegeleider')
@Check('ck_groepsbegeleider_periode', 'tot is null or tot >= van')
export class Groepsbegeleider {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  groepId!: string;

  @ManyToOne(() => Groep)
  @JoinColumn([{ name: 'groep_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  groep?: Relation<Groep>;

  @Index()
  @Column({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Column({ type: 'uuid' })
  organisatieId!: string;

  @Column({ type: 'date' })
  van!: string;

  @Column({ type: 'date', nullable: true })
  tot!: string | null;
}
