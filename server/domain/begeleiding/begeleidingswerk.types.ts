import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Iets wat de begeleiding van iemand vraagt. Het volgt uit wat er is vastgelegd.' })
export class Begeleidingstaak {
  @Field(() => String, { description: 'EINDE_BEGELEIDING, EINDE_SPREEKUUR, FINANCIELE_TOETS, METING, TRAJECTPLAN of GEEN_BEGELEIDER.' })
  soort!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste dag waarop het op tijd is.' })
  uiterlijk!: string | null;

  @Field(() => String, { description: 'NADERT of TE_LAAT.' })
  staat!: string;
}

@ObjectType({ description: 'Een vrijwilliger die iemand begeleidt, nu of straks.' })
export class Koppeling {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Noem deze als u de koppeling beëindigt.' })
  versie!: number;

  @Field(() => ID)
  vrijwilligerId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  tot!: string | null;
}

@ObjectType({ description: 'Iemand die uw organisatie begeleidt of op het spreekuur heeft, met wat dat vraagt.' })
export class Begeleidingsregel {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => String, { description: 'BEGELEIDING of SPREEKUUR.' })
  opdracht!: string;

  @Field(() => DatumScalar, { description: 'Eerste dag.' })
  van!: string;

  @Field(() => DatumScalar, { description: 'Laatste dag: zoals afgesproken, of anders na 18 maanden begeleiding of 12 maanden spreekuur.' })
  tot!: string;

  @Field(() => Boolean, { description: 'De laatste dag is afgesproken. Zo niet, dan volgt hij uit het plan.' })
  afgesproken!: boolean;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste dag van het spreekuur dat op de begeleiding volgt.' })
  spreekuurTot!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Het laatste contact dat uw organisatie vastlegde.' })
  laatsteContactOp!: string | null;

  @Field(() => [Begeleidingstaak], { description: 'Wat te laat is het eerst.' })
  taken!: Begeleidingstaak[];

  @Field(() => [Koppeling], { description: 'De vrijwilligers van uw organisatie die deze persoon begeleiden.' })
  begeleiders!: Koppeling[];
}
