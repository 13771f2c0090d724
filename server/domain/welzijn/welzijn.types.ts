import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Iemand die uw organisatie toestemming gaf.' })
export class Welzijnsdeelnemer {
  @Field(() => DatumScalar, { description: 'Vanaf deze dag ziet uw organisatie deze persoon.' })
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop de persoon ja zei; leeg als die niet bekend is.' })
  toestemmingOp!: string | null;

  @Field(() => String, { nullable: true, description: 'PORTAAL of PAPIER.' })
  toestemmingWijze!: string | null;

  @Field(() => String, { nullable: true, description: 'De taal van de tekst waar de persoon ja op zei.' })
  toestemmingTaal!: string | null;

  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}

@ObjectType({ description: 'Signalen van sleutelpersonen over één onderwerp, alleen geteld.' })
export class Signaaltelling {
  @Field(() => String)
  onderwerp!: string;

  @Field(() => Int)
  ingediend!: number;

  @Field(() => Int, { description: 'Met een antwoord van de gemeente.' })
  beantwoord!: number;

  @Field(() => Int, { description: 'Nog niet afgehandeld.' })
  open!: number;
}

@InputType({ description: 'Schrijf op welke sleutelpersoon er voor iemand is. De sleutelpersoon ziet daarmee niets: vertel het zelf.' })
export class SleutelpersoonKoppelenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID, { description: 'Uit `vrijwilligers`.' })
  sleutelpersoonId!: string;

  @Field(() => DatumScalar, { description: 'Eerste dag, hoogstens drie maanden terug of vooruit.' })
  van!: string;
}

@InputType({ description: 'Deze sleutelpersoon is er na een dag niet meer voor deze persoon.' })
export class SleutelpersoonOntkoppelenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  koppelingId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { description: 'Laatste dag.' })
  tot!: string;
}

@ObjectType()
export class SleutelpersoonPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}
