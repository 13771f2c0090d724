import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@InputType({ description: 'Een gesprek plannen. De inburgeraar krijgt bericht, zonder inhoud.' })
export class GesprekPlannenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => String, { description: 'KOFFIE_EN_KOEK, VOORTGANGSGESPREK, EINDGESPREK of OVERIG.' })
  soort!: string;

  @Field(() => DatumScalar, { description: 'Vandaag of later, hoogstens een jaar vooruit.' })
  datum!: string;

  @Field(() => String, { description: 'UU:MM.' })
  tijd!: string;

  @Field(() => Int, { defaultValue: 60, description: '10 tot en met 240 minuten.' })
  duurMinuten!: number;

  @Field(() => String, { description: 'Hoogstens 200 tekens. De inburgeraar leest dit, en het staat in de agenda.' })
  plaats!: string;

  @Field(() => String, { nullable: true, description: 'De taal van het gesprek; hoogstens 60 tekens.' })
  taal?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  tolkNodig!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'De inburgeraar wil dit gesprek zonder derden.' })
  zonderDerden!: boolean;
}

@InputType({ description: 'Een gepland gesprek op een ander moment of een andere plaats. Wat er stond, blijft te lezen.' })
export class GesprekVerzettenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  geplandGesprekId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { description: 'UU:MM.' })
  tijd!: string;

  @Field(() => String, { nullable: true, description: 'Leeg: dezelfde plaats.' })
  plaats?: string | null;

  @Field(() => String, { description: 'Waarom; hoogstens 500 tekens.' })
  reden!: string;
}

@InputType({ description: 'Een gepland gesprek gaat niet door.' })
export class GesprekAfzeggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  geplandGesprekId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => String, { description: 'Waarom; hoogstens 500 tekens.' })
  reden!: string;
}

@InputType({ description: 'Een gepland gesprek is gehouden: het verslag, wat is afgesproken, en wanneer het volgende is.' })
export class GesprekHoudenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  geplandGesprekId!: string;

  @Field(() => Int, { description: 'De versie van het geplande gesprek die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { description: 'De dag waarop het gesprek was.' })
  datum!: string;

  @Field(() => String, { description: 'Hoogstens 4000 tekens.' })
  verslag!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 2000 tekens.' })
  afspraken?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'TOLK, GEZINSLID, BEGELEIDER, PARTNERORGANISATIE, LOOPBAANBEGELEIDER of ANDERS.' })
  aanwezigen!: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'De inburgeraar weet dat een gesprek zonder derden kan. Verplicht als er derden bij waren.' })
  opRechtGewezen!: boolean;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag van het volgende gesprek, na dit gesprek.' })
  volgendeOp?: string | null;
}

@ObjectType()
export class GesprekPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}
