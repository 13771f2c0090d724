import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Koppeling } from '../begeleiding/begeleidingswerk.types.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Iets wat iemand van het Taalpunt vraagt. Het volgt uit wat er is vastgelegd.' })
export class Taalpunttaak {
  @Field(() => String, { description: 'NIEUW, INTAKE, WACHT, STIL, TERUG of EINDE.' })
  soort!: string;

  @Field(() => DatumScalar, { description: 'De laatste dag waarop het op tijd is.' })
  uiterlijk!: string;

  @Field(() => String, { description: 'NADERT of TE_LAAT.' })
  staat!: string;
}

@ObjectType({ description: 'Iemand die bij het Taalpunt is aangemeld, met wat dat vraagt. Voor een taalcoach: iemand met wie de coach oefent.' })
export class Taalpuntregel {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => String, { description: 'NIEUW, INTAKE, WACHT, GEKOPPELD, GROEP of LATER.' })
  stand!: string;

  @Field(() => DatumScalar, { description: 'Sinds wanneer iemand is aangemeld; voor een taalcoach sinds wanneer zij samen oefenen.' })
  verwezenOp!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag, als die is afgesproken.' })
  tot!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Sinds wanneer iemand op een taalcoach wacht; leeg als dat niet zo is.' })
  wachtSinds!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste keer oefenen die het Taalpunt vastlegde.' })
  laatsteOefenenOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De volgende keer oefenen, als die nog komt.' })
  volgendeOp!: string | null;

  @Field(() => [Taalpunttaak], { description: 'Wat te laat is het eerst.' })
  taken!: Taalpunttaak[];

  @Field(() => [Koppeling], { description: 'De taalcoaches die nu met deze persoon oefenen. Een taalcoach ziet alleen zichzelf.' })
  coaches!: Koppeling[];
}

@InputType({ description: 'Een keer oefenen, of wat daarvan anders was. De uren gaan naar de participatie-uren als de gemeente daarvoor een activiteit heeft.' })
export class OefenenVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => DatumScalar, { description: 'Vandaag of eerder. Eén keer per dag.' })
  datum!: string;

  @Field(() => Int, { description: '0 tot en met 480; 0 trekt in wat er stond.' })
  minuten!: number;

  @Field(() => String, { nullable: true, description: 'Hoogstens 200 tekens.' })
  plaats?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg als er op deze dag nog niets stond.' })
  versie?: number | null;
}

@ObjectType()
export class OefenenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => Boolean, { description: 'De uren staan ook bij de participatie-uren.' })
  uren!: boolean;
}
