import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TERMIJNSOORTEN, type Termijnsoort } from '../../../shared/rules/termijnen.ts';
import { DOELGROEPEN, type Doelgroep, FASEN, type Fase } from '../../../shared/rules/weg.ts';
import { eenVan } from '../../database/checks.ts';
import { EnkeleRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';

export { DOELGROEPEN, type Doelgroep, FASEN, type Fase } from '../../../shared/rules/weg.ts';

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

  @Field(() => DatumScalar, { nullable: true, description: 'Sinds wanneer de termijn stilstaat, omdat een ander nog iets moet vertellen (Bi 5.3). Leeg als hij loopt.' })
  @Column({ type: 'date', nullable: true })
  pauzeSinds!: string | null;
}

@ObjectType({ description: 'Waar iemand staat tussen koppeling en certificaat (Wi 11, 33-35).' })
@Entity('trajectstatus')
@Check('ck_trajectstatus_doelgroep', eenVan('doelgroep', DOELGROEPEN))
@Check('ck_trajectstatus_fase', eenVan('fase', FASEN))
// A step has the step before it. What was recorded before these columns were there is judged by the rule alone (`shared/rules/weg.ts`).
@Check('ck_trajectstatus_inschrijving', 'ingeschreven_op is null or termijn_start is not null')
@Check('ck_trajectstatus_start', 'gestart_op is null or ingeschreven_op is not null and gestart_op >= ingeschreven_op')
@Check('ck_trajectstatus_beschikking', 'beschikking_op is null or gestart_op is not null and beschikking_op >= gestart_op')
@Check('ck_trajectstatus_afronding', 'afronding_op is null or gestart_op is not null and afronding_op >= gestart_op')
@Check('ck_trajectstatus_informatie', 'pip_info_ontvangen_op is null or pip_wacht_sinds is not null and pip_info_ontvangen_op >= pip_wacht_sinds')
@Check('ck_trajectstatus_pakket', 'pakket_ontvangen_op is null or ingekomen_op is not null')
@Check('ck_trajectstatus_elders', 'eerste_pip_elders_op is null or ingekomen_op is not null and eerste_pip_elders_op <= ingekomen_op')
@Check('ck_trajectstatus_ingekomen_uit', 'length(ingekomen_uit) <= 100')
export class Trajectstatus extends EnkeleRij {
  @Field(() => String, { nullable: true })
  @Column({ type: 'text' })
  doelgroep!: Doelgroep;

  /** A view of the step (`faseVan`), set in the transaction that changes a fact. */
  @Field(() => String, { nullable: true, description: 'Volgt uit de stappen hieronder.' })
  @Column({ type: 'text', default: 'KOPPELING' })
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

  @Field(() => DatumScalar, { nullable: true, description: 'Dag van vestiging vanuit een andere gemeente (Wi 15, vierde lid).' })
  @Column({ type: 'date', nullable: true })
  ingekomenOp!: string | null;

  @Field(() => String, { nullable: true, description: 'De vorige gemeente; hoogstens 100 tekens.' })
  @Column({ type: 'text', nullable: true })
  ingekomenUit!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dagtekening van het eerste PIP in een vorige gemeente: daar begon de termijn van drie jaar.' })
  @Column({ type: 'date', nullable: true })
  eerstePipEldersOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dag waarop de vorige gemeente PIP, voortgang en boetes gaf (Wi 35, vierde lid).' })
  @Column({ type: 'date', nullable: true })
  pakketOntvangenOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dag waarop deze gemeente ze aan de nieuwe gemeente gaf.' })
  @Column({ type: 'date', nullable: true })
  pakketVerstuurdOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Eerste dag van StarterZ of de startklas.' })
  @Column({ type: 'date', nullable: true })
  startklasVan!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dag van aanmelding bij de school.' })
  @Column({ type: 'date', nullable: true })
  ingeschrevenOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Eerste les van de leerroute.' })
  @Column({ type: 'date', nullable: true })
  gestartOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dag van de beschikking na de start.' })
  @Column({ type: 'date', nullable: true })
  beschikkingOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dag waarop de examens of het eindgesprek begonnen.' })
  @Column({ type: 'date', nullable: true })
  afrondingOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Sinds wanneer het PIP wacht op informatie van een ander (Bi 5.3, tweede lid).' })
  @Column({ type: 'date', nullable: true })
  pipWachtSinds!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dag waarop die informatie kwam.' })
  @Column({ type: 'date', nullable: true })
  pipInfoOntvangenOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Dag waarop verlenging is aangevraagd (Bi 4.4).' })
  @Column({ type: 'date', nullable: true })
  verlengingAangevraagdOp!: string | null;

  /** Of the person and not of this table: set by `verhuizingVastleggen`. */
  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag in deze gemeente, als iemand verhuist.' })
  vertrokkenOp?: string | null;

  @Field(() => [TermijnRij], { description: 'Lopende termijnen, de eerste het eerst.' })
  termijnen?: TermijnRij[];
}
