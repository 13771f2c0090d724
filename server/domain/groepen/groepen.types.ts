import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Iemand in een klas, van–tot en met.' })
export class Klaslid {
  @Field(() => ID)
  id!: string;

  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true })
  tot!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom de inschrijving eindigde.' })
  eindreden!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag van het gesprek waarin de volgende school het overneemt.' })
  overdrachtOp!: string | null;

  @Field(() => Int, { description: 'Noem deze versie als u de inschrijving beëindigt.' })
  versie!: number;
}

@ObjectType({ description: 'Wie een klas lesgeeft, of gaat lesgeven.' })
export class Klasdocent {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true })
  tot!: string | null;
}

@ObjectType('Lesreeks', { description: 'Hoe de lessen van een klas gepland zijn.' })
export class LesreeksType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Noem deze versie als u de reeks stopt of wijzigt.' })
  versie!: number;

  @Field(() => [Int], { description: '1 is maandag, 7 is zondag.' })
  weekdagen!: number[];

  @Field(() => String, { description: 'UU:MM.' })
  beginTijd!: string;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar)
  tot!: string;

  @Field(() => String, { nullable: true })
  locatie!: string | null;

  @Field(() => Int, { description: 'Hoeveel lessen ervan doorgaan of doorgingen.' })
  aantalLessen!: number;
}

@ObjectType({ description: 'Een klas van de school met haar stoelen, wie er zit en hoe de lessen gepland zijn.' })
export class Klas {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'TAALGROEP, STARTKLAS of ELIP.' })
  soort!: string;

  @Field(() => String, { nullable: true })
  leerroute!: string | null;

  @Field(() => String, { nullable: true })
  locatie!: string | null;

  @Field(() => Int)
  stoelen!: number;

  @Field(() => Int, { description: 'Stoelen die vandaag bezet zijn.' })
  bezet!: number;

  @Field(() => Int, { description: 'Wie is ingeschreven en later begint.' })
  komt!: number;

  @Field(() => Int, { nullable: true, description: 'Inkoopprijs van de hele klas per maand, in eurocenten; leeg als er per traject wordt ingekocht.' })
  maandprijs!: number | null;

  @Field(() => Int, { nullable: true, description: 'Wat de lege stoelen per maand kosten, in eurocenten.' })
  kostenLeeg!: number | null;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true })
  tot!: string | null;

  @Field(() => Int)
  versie!: number;

  @Field(() => [String], { description: 'Wie er vandaag lesgeeft.' })
  docenten!: string[];

  @Field(() => [Klasdocent], { description: 'Wie er lesgeeft of gaat lesgeven, met de dagen.' })
  begeleiders!: Klasdocent[];

  @Field(() => [LesreeksType])
  lesreeksen!: LesreeksType[];

  @Field(() => [Klaslid], { description: 'Wie er nu in zit, wie er komt, en wie de laatste drie maanden ging.' })
  leden!: Klaslid[];
}

@ObjectType({ description: 'Een klas met haar stoelen, zonder wie er zit: wat de gemeente inkoopt.' })
export class Klasbezetting {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  organisatie!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String, { nullable: true })
  leerroute!: string | null;

  @Field(() => String, { nullable: true })
  locatie!: string | null;

  @Field(() => Int)
  stoelen!: number;

  @Field(() => Int)
  bezet!: number;

  @Field(() => Int, { nullable: true, description: 'Eurocenten per maand.' })
  kostenLeeg!: number | null;
}

@ObjectType({ description: 'Iemand die bij de school is aangemeld en nog in geen klas zit of komt.' })
export class Wachtende {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => DatumScalar, { description: 'Sinds wanneer de school betrokken is.' })
  sinds!: string;
}

@ObjectType('Lesvrij', { description: 'Dagen waarop de school geen les geeft.' })
export class LesvrijType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Noem deze versie als u de dagen wijzigt of weghaalt.' })
  versie!: number;

  @Field(() => String)
  naam!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar)
  tot!: string;
}

@ObjectType({ description: 'Een docent van de school.' })
export class Docent {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;
}
