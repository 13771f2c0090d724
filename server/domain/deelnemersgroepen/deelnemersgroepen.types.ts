import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Een collega die groepen leidt.' })
export class Groepsleider {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;
}

@ObjectType({ description: 'Waaruit u kiest bij een groep van uw organisatie.' })
export class Groepskeuzes {
  @Field(() => [String], { description: 'De soorten die bij uw organisatie horen: TRAINING, PVT, ACTIVITEIT, KOFFIE_EN_TAAL of TAALCAFE.' })
  soorten!: string[];

  @Field(() => [Groepsleider], { description: 'Wie zo’n groep kan leiden.' })
  begeleiders!: Groepsleider[];
}

@ObjectType({ description: 'Iemand in een groep, voor zover in uw bereik.' })
export class Groepsdeelnemer {
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

@ObjectType({ description: 'Hoeveel mensen er op een bijeenkomst waren. Er staan geen namen in.' })
export class Groepsopkomst {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => Int, { description: 'Op naam afgevinkt.' })
  aanwezig!: number;

  @Field(() => Int, { description: 'Anderen die er waren, alleen geteld.' })
  anderen!: number;
}

@ObjectType({ description: 'Een groep of activiteit van uw organisatie waaraan mensen meedoen.' })
export class Deelnemersgroep {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Noem deze als u de groep wijzigt.' })
  versie!: number;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'TRAINING, PVT, ACTIVITEIT, KOFFIE_EN_TAAL of TAALCAFE.' })
  soort!: string;

  @Field(() => String, { nullable: true })
  locatie!: string | null;

  @Field(() => Int)
  stoelen!: number;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  tot!: string | null;

  @Field(() => Int, { nullable: true, description: 'De vaste dag: 1 is maandag, 7 is zondag.' })
  weekdag!: number | null;

  @Field(() => String, { nullable: true, description: 'Begintijd, UU:MM.' })
  beginTijd!: string | null;

  @Field(() => String, { nullable: true, description: 'Voor wie het is.' })
  doelgroep!: string | null;

  @Field(() => Boolean, { description: 'Vrije inloop: wie uw organisatie heeft kan komen, zonder plek in de groep.' })
  inloop!: boolean;

  @Field(() => ID, { nullable: true, description: 'De activiteit uit het aanbod waarop de uren komen; leeg als u die per bijeenkomst kiest.' })
  activiteitId!: string | null;

  @Field(() => [Groepsleider])
  begeleiders!: Groepsleider[];

  @Field(() => [Groepsdeelnemer], { description: 'Wie erin zit of nog komt, voor zover in uw bereik.' })
  deelnemers?: Groepsdeelnemer[];

  @Field(() => [Groepsopkomst], { description: 'De opkomst van het laatste jaar, de nieuwste eerst; hoogstens 60.' })
  bijeenkomsten?: Groepsopkomst[];
}

@InputType({ description: 'Hoe een groep van uw organisatie is. Zet er geen namen van mensen in.' })
export class GroepsgegevensInput {
  @Field(() => String, { description: 'Hoogstens 60 tekens.' })
  naam!: string;

  @Field(() => String, { description: 'Een van de soorten uit `groepskeuzes`.' })
  soort!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 200 tekens.' })
  locatie?: string | null;

  @Field(() => Int, { description: '1 tot en met 60.' })
  stoelen!: number;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag; leeg als die niet bekend is.' })
  tot?: string | null;

  @Field(() => ID, { description: 'Uit `groepskeuzes`.' })
  begeleiderId!: string;

  @Field(() => Int, { nullable: true, description: '1 is maandag, 7 is zondag; leeg zonder vaste dag.' })
  weekdag?: number | null;

  @Field(() => String, { nullable: true, description: 'UU:MM.' })
  beginTijd?: string | null;

  @Field(() => String, { nullable: true, description: 'Hoogstens 120 tekens, zonder iets over gezondheid.' })
  doelgroep?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Alleen bij een activiteit, Koffie en Taal of een taalcafé.' })
  inloop?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Uit `activiteiten`.' })
  activiteitId?: string | null;
}

@InputType({ description: 'Een nieuwe groep van uw organisatie.' })
export class DeelnemersgroepMakenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => GroepsgegevensInput)
  groep!: GroepsgegevensInput;
}

@InputType({ description: 'Wijzigt een groep. De soort en de eerste dag blijven.' })
export class DeelnemersgroepWijzigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => GroepsgegevensInput)
  groep!: GroepsgegevensInput;
}

@InputType({ description: 'Zet iemand in een groep. Dat kan alleen als uw organisatie daarvoor de opdracht heeft, of de toestemming van de persoon.' })
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
export class DeelnemersgroepPayload {
  @Field(() => Deelnemersgroep)
  groep!: Deelnemersgroep;
}
