import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Taak } from './taken.types.ts';

@InputType({ description: 'Kies taken; leeg gelaten velden doen niet mee.' })
export class TakenFilter {
  @Field(() => ID, { nullable: true, description: 'Alleen van deze persoon.' })
  inburgeraarId?: string | null;

  @Field(() => String, { nullable: true, description: 'Alleen van deze soort.' })
  soort?: string | null;

  @Field(() => ID, { nullable: true, description: 'Alleen van deze consulent.' })
  eigenaarId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Ook wat is uitgesteld.' })
  ookUitgesteld?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Ook termijnen die nog ruim lopen of stilstaan.' })
  ookLopend?: boolean | null;
}

@InputType({ description: 'Stelt een taak uit, of haalt het uitstel weg.' })
export class TaakUitstellenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  feit!: string;

  @Field(() => Int, { description: 'De versie van de taak die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop de taak terugkomt: na vandaag, hoogstens 92 dagen. Leeg: nu.' })
  tot?: string | null;

  @Field(() => String, { nullable: true, description: 'Verplicht bij uitstel; hoogstens 300 tekens.' })
  reden?: string | null;
}

@InputType({ description: 'Geeft een taak aan een consulent van de gemeente.' })
export class TaakToewijzenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  feit!: string;

  @Field(() => Int, { description: 'De versie van de taak die u zag.' })
  versie!: number;

  @Field(() => ID, { nullable: true, description: 'De consulent, uit `consulenten`. Leeg: wie de regie heeft.' })
  eigenaarId?: string | null;
}

@ObjectType()
export class TaakPayload {
  @Field(() => Taak)
  taak!: Taak;
}
