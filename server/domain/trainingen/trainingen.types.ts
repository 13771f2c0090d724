import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Iemand die trainingen geeft bij uw organisatie.' })
export class Trainer {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;
}

@ObjectType({ description: 'Iemand in een trainingsgroep, voor zover in uw bereik.' })
export class Trainingsdeelnemer {
  @Field(() => ID, { description: 'Noem dit bij uitschrijven.' })
  id!: string;

  @Field(() => Int, { description: 'Noem deze bij uitschrijven.' })
  versie!: number;

  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  tot!: string | null;
}

@ObjectType({ description: 'Een trainingsgroep of PVT-groep van uw organisatie.' })
export class Trainingsgroep {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'TRAINING of PVT.' })
  soort!: string;

  @Field(() => String, { nullable: true })
  locatie!: string | null;

  @Field(() => Int)
  stoelen!: number;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  tot!: string | null;

  @Field(() => [String])
  trainers!: string[];

  @Field(() => [Trainingsdeelnemer], { description: 'Wie erin zit of nog komt, voor zover in uw bereik.' })
  deelnemers?: Trainingsdeelnemer[];
}

@InputType({ description: 'Een nieuwe groep voor een training of het PVT.' })
export class TrainingMakenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => String, { description: 'Hoogstens 60 tekens, zonder namen van deelnemers.' })
  naam!: string;

  @Field(() => String, { description: 'TRAINING of PVT.' })
  soort!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 200 tekens.' })
  locatie?: string | null;

  @Field(() => Int, { description: '1 tot en met 60.' })
  stoelen!: number;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { description: 'Laatste dag.' })
  tot!: string;

  @Field(() => ID, { description: 'Uit `trainers`.' })
  trainerId!: string;
}

@InputType({ description: 'Zet iemand in een groep. Dat kan alleen als de gemeente uw organisatie daarvoor de opdracht training gaf.' })
export class DeelnemerInschrijvenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => DatumScalar, { description: 'Eerste dag in de groep.' })
  van!: string;
}

@InputType({ description: 'Haalt iemand uit een groep. Wat is vastgelegd, blijft staan.' })
export class DeelnemerUitschrijvenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  deelnemerId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { description: 'Laatste dag in de groep.' })
  tot!: string;
}

@ObjectType()
export class TrainingPayload {
  @Field(() => Trainingsgroep)
  training!: Trainingsgroep;
}
