import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { HoofdRij } from '../hoofdrij.ts';

@ObjectType({ description: 'Deelname aan een welzijnsactiviteit.' })
@Entity('welzijnsdeelname')
@Index('ix_welzijnsdeelname_persoon', ['inburgeraarId', 'van'])
@Check('ck_welzijnsdeelname_activiteit', 'length(activiteit) between 1 and 200')
@Check('ck_welzijnsdeelname_periode', 'tot is null or tot >= van')
export class Welzijnsdeelname extends WijzigbareRij {
  @Field(() => String)
  @Column({ type: 'text' })
  activiteit!: string;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  @Column({ type: 'date', nullable: true })
  tot!: string | null;
}

@ObjectType({ description: 'Deelname aan welzijnsactiviteiten en koppeling aan een sleutelpersoon, met toestemming.' })
@Entity('welzijn')
export class Welzijn extends HoofdRij {
  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  sleutelpersoonGekoppeldOp!: string | null;

  @Field(() => [Welzijnsdeelname])
  deelnames?: Welzijnsdeelname[];
}
