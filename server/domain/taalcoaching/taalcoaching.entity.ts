import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { HoofdRij } from '../hoofdrij.ts';

@ObjectType({ description: 'Een keer oefenen met de taalcoach.' })
@Entity('taalbijeenkomst')
@Index('ix_taalbijeenkomst_persoon', ['inburgeraarId', 'datum'])
@Check('ck_taalbijeenkomst_minuten', 'minuten between 1 and 1440')
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

@ObjectType({ description: 'Taalcoach: wachtlijst, koppeling en bijeenkomsten.' })
@Entity('taalcoaching')
@Check('ck_taalcoaching_volgorde', 'gekoppeld_op is null or wachtlijst_sinds is null or gekoppeld_op >= wachtlijst_sinds')
export class Taalcoaching extends HoofdRij {
  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  wachtlijstSinds!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  gekoppeldOp!: string | null;

  @Field(() => [Taalbijeenkomst])
  bijeenkomsten?: Taalbijeenkomst[];
}
