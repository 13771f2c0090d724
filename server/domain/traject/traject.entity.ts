import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TERMIJNSOORTEN, type Termijnsoort } from '../../../shared/rules/termijnen.ts';
import { eenVan } from '../../database/checks.ts';
import { EnkeleRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';

export const DOELGROEPEN = ['ASIELSTATUSHOUDER', 'GEZINSMIGRANT'] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];

/** Steps of the way from koppeling to certificate. */
export const FASEN = ['KOPPELING', 'INTAKE', 'PIP', 'LEERROUTE', 'AFRONDING', 'VOLDAAN'] as const;
export type Fase = (typeof FASEN)[number];

/** A legal or local period that is open. Derived from facts by `shared/rules/termijnen.ts`, kept so that a list can sort on it. */
@ObjectType({ description: 'Een termijn die loopt, met het artikel en het feit waarmee hij begon.' })
@Entity('termijn')
@Index('ix_termijn_uiterlijk', ['inburgeraarId', 'uiterlijk'])
@Check('ck_termijn_soort', eenVan('soort', TERMIJNSOORTEN))
export class TermijnRij {
  @PrimaryColumn({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @Field(() => String)
  @PrimaryColumn({ type: 'text' })
  soort!: Termijnsoort;

  @Field(() => DatumScalar, { description: 'De dag van het feit waarmee de termijn begon.' })
  @Column({ type: 'date' })
  startfeit!: string;

  @Field(() => DatumScalar, { description: 'De laatste dag waarop het op tijd is.' })
  @Column({ type: 'date' })
  uiterlijk!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  artikel!: string;
}

@ObjectType({ description: 'Waar iemand staat tussen koppeling en certificaat (Wi 11, 33-35).' })
@Entity('trajectstatus')
@Check('ck_trajectstatus_doelgroep', eenVan('doelgroep', DOELGROEPEN))
@Check('ck_trajectstatus_fase', eenVan('fase', FASEN))
export class Trajectstatus extends EnkeleRij {
  @Field(() => String, { nullable: true })
  @Column({ type: 'text' })
  doelgroep!: Doelgroep;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text' })
  fase!: Fase;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  koppelingOp!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  koffieEnKoekOp!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  intakeAfgerondOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Kennisgeving van DUO dat de inburgeringsplicht begint.' })
  @Column({ type: 'date', nullable: true })
  kennisgevingOp!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  brpInschrijvingOp!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  huisvestingOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dag na de eerste dagtekening van het PIP (Wi 11).' })
  @Column({ type: 'date', nullable: true })
  termijnStart!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  termijnEinde!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  verlengdTot!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  voldaanOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dag van de ontheffing van de inburgeringsplicht (Wi 6).' })
  @Column({ type: 'date', nullable: true })
  ontheffingOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dag van de vrijstelling van de inburgeringsplicht (Wi 5).' })
  @Column({ type: 'date', nullable: true })
  vrijstellingOp!: string | null;

  /** Of the person and not of this table: set by `verhuizingVastleggen`. */
  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag in deze gemeente, als iemand verhuist.' })
  vertrokkenOp?: string | null;

  @Field(() => [TermijnRij], { description: 'Lopende termijnen, de eerste het eerst.' })
  termijnen?: TermijnRij[];
}
