import { Field, ID, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { HoofdRij } from '../hoofdrij.ts';
import { Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

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

/** A sleutelpersoon for somebody, from–until. It gives the sleutelpersoon nothing in the portal: the coordinator tells who it is. */
@ObjectType({ description: 'Een sleutelpersoon voor iemand. De sleutelpersoon ziet daarmee niets in Samenspel.' })
@Entity('sleutelpersoonkoppeling')
@Index('ix_sleutelpersoonkoppeling_persoon', ['inburgeraarId', 'van'])
@Check('ck_sleutelpersoonkoppeling_periode', 'tot is null or tot >= van')
export class Sleutelpersoonkoppeling extends WijzigbareRij {
  @Field(() => ID, { description: 'Uit `vrijwilligers`.' })
  @Index()
  @Column({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Field(() => String)
  naam?: string;

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
  @Field(() => DatumScalar, { nullable: true, description: 'Zoals het is opgeschreven voordat er koppelingen waren; wie het is, staat bij de sleutelpersonen.' })
  @Column({ type: 'date', nullable: true })
  sleutelpersoonGekoppeldOp!: string | null;

  @Field(() => [Welzijnsdeelname])
  deelnames?: Welzijnsdeelname[];

  @Field(() => [Sleutelpersoonkoppeling])
  sleutelpersonen?: Sleutelpersoonkoppeling[];
}
