import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Generated, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { AANWEZIGEN, type Aanwezige, DERDEN, GESPREKSDUUR, GESPREKSOORTEN, type Gespreksoort, PLANSTANDEN, type Planstand } from '../../../shared/rules/gesprekken.ts';
import { eenVan } from '../../database/checks.ts';
import { WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

const codes = (waarden: readonly string[]) => waarden.map((waarde) => `'${waarde}'`).join(', ');

/** A talk that was held. What is planned is a `GeplandGesprek`: a date that passed is no talk. */
@ObjectType({ description: 'Een gesprek tussen consulent en inburgeraar.' })
@Entity('gesprek')
@Index('ix_gesprek_persoon', ['inburgeraarId', 'datum'])
@Check('ck_gesprek_soort', eenVan('soort', GESPREKSOORTEN))
@Check('ck_gesprek_verslag', 'length(verslag) <= 4000')
@Check('ck_gesprek_afspraken', 'length(afspraken) <= 2000')
@Check('ck_gesprek_volgende', 'volgende_op is null or volgende_op > datum')
@Check('ck_gesprek_aanwezigen', `aanwezigen <@ array[${codes(AANWEZIGEN)}]`)
@Check('ck_gesprek_derden', `op_recht_gewezen or not (aanwezigen && array[${codes(DERDEN)}])`)
export class Gesprek extends WijzigbareRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  soort!: Gespreksoort;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  verslag!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  afspraken!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  volgendeOp!: string | null;

  @Field(() => [String], { description: 'Wie er nog meer bij was. Een tolk is geen derde.' })
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  aanwezigen!: Aanwezige[];

  @Field(() => Boolean, { description: 'De inburgeraar weet dat een gesprek zonder derden kan (Bi 5.2).' })
  @Column({ type: 'boolean', default: false })
  opRechtGewezen!: boolean;
}

/**
 * A talk that is planned. Moving it closes the row and makes the next one of the same series; the number in the series is the
 * SEQUENCE of the calendar file, so that a calendar replaces what it had.
 */
@ObjectType({ description: 'Een gesprek dat is gepland: wanneer, waar, in welke taal en met of zonder tolk.' })
@Entity('gepland_gesprek')
@Index('ix_gepland_gesprek_persoon', ['inburgeraarId', 'datum'])
@Check('ck_gepland_gesprek_soort', eenVan('soort', GESPREKSOORTEN))
@Check('ck_gepland_gesprek_tijd', `tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
@Check('ck_gepland_gesprek_duur', `duur_minuten between ${GESPREKSDUUR.minstens} and ${GESPREKSDUUR.hoogstens}`)
@Check('ck_gepland_gesprek_plaats', 'length(plaats) between 1 and 200')
@Check('ck_gepland_gesprek_taal', 'length(taal) <= 60')
@Check('ck_gepland_gesprek_stand', eenVan('stand', PLANSTANDEN))
@Check('ck_gepland_gesprek_reden', 'length(reden) <= 500')
@Check('ck_gepland_gesprek_waarom', `stand in ('GEPLAND', 'GEHOUDEN') or reden is not null`)
@Check('ck_gepland_gesprek_volgnummer', 'volgnummer between 0 and 1000')
export class GeplandGesprek extends WijzigbareRij {
  @Field(() => String)
  @Column({ type: 'text' })
  soort!: Gespreksoort;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String, { description: 'UU:MM, zoals de klok in Nederland.' })
  @Column({ type: 'text' })
  tijd!: string;

  @Field(() => Int)
  @Column({ type: 'integer', default: GESPREKSDUUR.gewoon })
  duurMinuten!: number;

  @Field(() => String)
  @Column({ type: 'text' })
  plaats!: string;

  @Field(() => String, { nullable: true, description: 'De taal van het gesprek.' })
  @Column({ type: 'text', nullable: true })
  taal!: string | null;

  @Field(() => Boolean)
  @Column({ type: 'boolean', default: false })
  tolkNodig!: boolean;

  @Field(() => Boolean, { description: 'De inburgeraar wil dit gesprek zonder derden.' })
  @Column({ type: 'boolean', default: false })
  zonderDerden!: boolean;

  @Field(() => String, { description: 'GEPLAND, GEHOUDEN, VERZET of AFGEZEGD.' })
  @Column({ type: 'text', default: 'GEPLAND' })
  stand!: Planstand;

  @Field(() => String, { nullable: true, description: 'Waarom het verzet of afgezegd is.' })
  @Column({ type: 'text', nullable: true })
  reden!: string | null;

  /** The same for a talk and for what it was moved to: the number in the calendar. */
  @Generated('uuid')
  @Column({ type: 'uuid' })
  reeksId!: string;

  /** How often it was moved. */
  @Column({ type: 'integer', default: 0 })
  volgnummer!: number;

  @Field(() => ID, { nullable: true, description: 'Het gesprek dat ervan kwam.' })
  @Index()
  @Column({ type: 'uuid', nullable: true })
  gesprekId!: string | null;

  @ManyToOne(() => Gesprek)
  @JoinColumn({ name: 'gesprek_id' })
  gesprek?: Relation<Gesprek>;
}

@ObjectType({ description: 'Voortgangsgesprekken (Bi 5.3, vierde lid).' })
export class Gesprekken {
  @Field(() => DatumScalar, { nullable: true, description: 'De dag van het laatste gesprek dat is geweest.' })
  laatsteOp!: string | null;

  @Field(() => [Gesprek])
  gesprekken!: Gesprek[];

  @Field(() => [GeplandGesprek], { description: 'Geplande gesprekken, ook wat verzet of afgezegd is. Het nieuwste eerst, hoogstens 50.' })
  gepland!: GeplandGesprek[];
}
