import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Wat van een met de hand gegeven recht is gevonden.' })
export class RechtBeoordeling {
  @Field(() => String, { description: 'GOED, ONTERECHT of INTREKKEN.' })
  uitkomst!: string;

  @Field(() => String, { nullable: true })
  opmerking!: string | null;

  @Field(() => String, { nullable: true, description: 'Wie het beoordeelde.' })
  door!: string | null;

  @Field(() => TijdstipScalar)
  op!: Date;
}

@ObjectType({ description: 'Een recht dat iemand met de hand gaf, zoals een waarneming: voor wie, waarom, tot wanneer, en of het is gebruikt.' })
export class HandmatigRecht {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Over wie, voor wie geen personen mag zien.' })
  schuilnummer!: string | null;

  @Field(() => InburgeraarType, { nullable: true, description: 'Over wie, voor wie die persoon mag zien. Leeg als de persoon is gewist.' })
  inburgeraar!: InburgeraarType | null;

  @Field(() => String, { nullable: true, description: 'Wie het recht kreeg; leeg als het de hele organisatie is.' })
  medewerker!: string | null;

  @Field(() => String, { nullable: true })
  rol!: string | null;

  @Field(() => String)
  organisatie!: string;

  @Field(() => String, { description: 'Waarvoor, in woorden.' })
  opdracht!: string;

  @Field(() => String, { description: 'WET, OPDRACHT of TOESTEMMING.' })
  grondslag!: string;

  @Field(() => String, { nullable: true, description: 'Waarom het recht is gegeven.' })
  reden!: string | null;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  tot!: string | null;

  @Field(() => Boolean)
  loopt!: boolean;

  @Field(() => Boolean, { description: 'Het recht is voor de laatste dag beëindigd.' })
  ingetrokken!: boolean;

  @Field(() => String, { nullable: true, description: 'Wie het recht gaf; leeg als dat niet is vastgelegd.' })
  gegevenDoor!: string | null;

  @Field(() => TijdstipScalar, { nullable: true })
  gegevenOp!: Date | null;

  @Field(() => Int, { description: 'Hoe vaak er onder dit recht is gelezen of geschreven, volgens het inzagelog.' })
  aantalKeer!: number;

  @Field(() => TijdstipScalar, { nullable: true })
  laatstGebruikt!: Date | null;

  @Field(() => Int, { description: 'Hoe vaak het recht al is beoordeeld.' })
  versie!: number;

  @Field(() => RechtBeoordeling, { nullable: true, description: 'De laatste.' })
  beoordeling!: RechtBeoordeling | null;

  @Field(() => Boolean, { description: 'Sinds het begin van het kwartaal nog niet beoordeeld.' })
  teBeoordelen!: boolean;

  @Field(() => Boolean, { description: 'Een waarneming die nog loopt of nog begint.' })
  magIntrekken!: boolean;
}

@ObjectType({ description: 'De met de hand gegeven rechten die op een dag van een kwartaal golden.' })
export class HandmatigeRechten {
  @Field(() => Int)
  jaar!: number;

  @Field(() => Int)
  kwartaal!: number;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar)
  tot!: string;

  @Field(() => [HandmatigRecht], { description: 'Wat nog loopt eerst, hoogstens 500.' })
  rechten!: HandmatigRecht[];

  @Field(() => Boolean, { description: 'Ja als het er meer dan 500 zijn.' })
  erIsMeer!: boolean;
}

@ObjectType({ description: 'Hoeveel met de hand gegeven rechten er dit kwartaal zijn, zonder personen.' })
export class HandmatigeRechtenStand {
  @Field(() => Int)
  jaar!: number;

  @Field(() => Int)
  kwartaal!: number;

  @Field(() => Int, { description: 'Die op een dag van dit kwartaal golden.' })
  totaal!: number;

  @Field(() => Int)
  lopend!: number;

  @Field(() => Int, { description: 'Dit kwartaal nog niet beoordeeld.' })
  teBeoordelen!: number;
}

@InputType({ description: 'Het oordeel over een met de hand gegeven recht. De teamleider en de FG lezen dit.' })
export class RechtBeoordelenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  rechtId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => String, { description: 'GOED, ONTERECHT (had niet gemogen) of INTREKKEN (een waarneming eindigt meteen).' })
  uitkomst!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 1000 tekens, zonder namen van inburgeraars. Verplicht als het niet goed is.' })
  opmerking?: string | null;
}

@ObjectType()
export class RechtBeoordelenPayload {
  @Field(() => HandmatigRecht)
  recht!: HandmatigRecht;
}
