import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Klas, LesvrijType } from './groepen.types.ts';

@InputType({ description: 'Een nieuwe klas, of met id en versie een bestaande anders.' })
export class KlasVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg: een nieuwe klas.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg bij een nieuwe klas.' })
  versie?: number | null;

  @Field(() => String, { description: 'Hoogstens 60 tekens.' })
  naam!: string;

  @Field(() => String, { description: 'TAALGROEP, STARTKLAS of ELIP. Van een bestaande klas blijft dit gelijk.' })
  soort!: string;

  @Field(() => String, { nullable: true, description: 'O, B1 of Z. Van een bestaande klas blijft dit gelijk.' })
  leerroute?: string | null;

  @Field(() => String, { nullable: true, description: 'Hoogstens 200 tekens.' })
  locatie?: string | null;

  @Field(() => Int, { description: '1 tot en met 60.' })
  stoelen!: number;

  @Field(() => Int, { nullable: true, description: 'Inkoopprijs van de hele klas per maand, in eurocenten.' })
  maandprijs?: number | null;

  @Field(() => DatumScalar, { description: 'Eerste dag. Van een bestaande klas blijft dit gelijk.' })
  van!: string;

  @Field(() => ID, { nullable: true, description: 'De docent die vanaf vandaag of de eerste dag lesgeeft; leeg: wie het nu doet.' })
  docentId?: string | null;
}

@InputType({ description: 'Iemand van de school gaat in een klas.' })
export class CursistInschrijvenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => DatumScalar, { description: 'Eerste dag.' })
  van!: string;
}

@InputType({ description: 'Iemand gaat uit een klas. Uren die zijn gevolgd blijven bij de persoon.' })
export class InschrijvingBeeindigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  klaslidId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { description: 'Laatste dag.' })
  tot!: string;

  @Field(() => String, { description: 'AFGEROND, ROUTEWISSEL, ANDERE_GROEP, VERHUISD, GESTOPT of ANDERS.' })
  eindreden!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Bij ROUTEWISSEL: de dag van het gesprek met de volgende school (warme overdracht).' })
  overdrachtOp?: string | null;
}

@InputType({ description: 'De klas sluit na een laatste dag; of, zonder dag, gaat toch door.' })
export class KlasSluitenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag. Leeg: de klas gaat toch door.' })
  tot?: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom wie er nog zit, eruit gaat: AFGEROND, ANDERE_GROEP, VERHUISD, GESTOPT of ANDERS. Leeg kan als er niemand meer zit.' })
  eindreden?: string | null;
}

@InputType({ description: 'Een docent geeft geen les meer in een klas.' })
export class DocentBeeindigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => Int, { description: 'De versie van de klas die u zag.' })
  versie!: number;

  @Field(() => ID)
  begeleiderId!: string;

  @Field(() => DatumScalar, { description: 'Laatste dag.' })
  tot!: string;
}

@InputType({ description: 'Een lesreeks, zoals u die zag.' })
export class LesreeksGezienInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;
}

@InputType({ description: 'Een lesreeks stopt. Lessen vanaf die dag gaan uit het rooster.' })
export class LesreeksStoppenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  lesreeksId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { description: 'De eerste dag zonder les. Vandaag of later.' })
  vanaf!: string;
}

@InputType({ description: 'De school geeft op deze dagen toch les. Wat al vrij was, blijft vrij.' })
export class LesvrijIntrekkenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;
}

@InputType({ description: 'Plant de lessen van een klas: op deze weekdagen, behalve als de school dicht is.' })
export class LesreeksPlannenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => [Int], { description: '1 is maandag, 7 is zondag.' })
  weekdagen!: number[];

  @Field(() => String, { description: 'UU:MM.' })
  beginTijd!: string;

  @Field(() => Int, { description: '15 tot en met 480 minuten.' })
  duurMinuten!: number;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { description: 'Hoogstens 400 dagen na de eerste dag.' })
  tot!: string;

  @Field(() => String, { nullable: true, description: 'Leeg: waar de klas altijd is. Hoogstens 200 tekens.' })
  locatie?: string | null;

  @Field(() => LesreeksGezienInput, { nullable: true, description: 'De reeks van deze klas die hiermee wijzigt: die stopt op de eerste dag.' })
  inPlaatsVan?: LesreeksGezienInput | null;
}

@InputType({ description: 'De school is dicht, of met id en versie op andere dagen dan eerst. Geplande lessen volgen.' })
export class LesvrijVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg: nieuwe vrije dagen.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg bij nieuwe vrije dagen.' })
  versie?: number | null;

  @Field(() => String, { description: 'Hoogstens 60 tekens. De cursisten lezen dit.' })
  naam!: string;

  @Field(() => DatumScalar, { description: 'Vandaag of later; van vrije dagen die al begonnen blijft dit gelijk.' })
  van!: string;

  @Field(() => DatumScalar, { description: 'Hoogstens 90 dagen na de eerste dag.' })
  tot!: string;
}

@ObjectType()
export class KlasPayload {
  @Field(() => Klas)
  klas!: Klas;
}

@ObjectType()
export class LesreeksPlannenPayload {
  @Field(() => Klas)
  klas!: Klas;

  @Field(() => Int, { description: 'Hoeveel lessen erbij kwamen. Waar al een les stond, kwam er geen.' })
  aantalLessen!: number;
}

@ObjectType()
export class LesvrijVastleggenPayload {
  @Field(() => [LesvrijType])
  lesvrij!: LesvrijType[];

  @Field(() => Int, { description: 'Hoeveel geplande lessen vervielen.' })
  vervallen!: number;

  @Field(() => Int, { description: 'Hoeveel lessen die vervallen waren toch doorgaan.' })
  doorgaan!: number;
}
