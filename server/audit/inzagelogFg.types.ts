import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../domain/inburgeraars/inburgeraar.types.ts';
import { DatumScalar, TijdstipScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'Eén regel van het inzagelog: wie van welke personen wat zag of opschreef, en waarom.' })
export class Logregel {
  @Field(() => ID)
  id!: string;

  @Field(() => TijdstipScalar)
  tijdstip!: Date;

  @Field(() => ID, { nullable: true, description: 'Nummer van de sessie, van inloggen tot uitloggen. Leeg bij regels van voor er nummers waren.' })
  sessie!: string | null;

  @Field(() => String, { nullable: true, description: 'Leeg als een inburgeraar het eigen dossier las.' })
  organisatie!: string | null;

  @Field(() => String, { nullable: true, description: 'Leeg als een inburgeraar het eigen dossier las.' })
  medewerker!: string | null;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: 'LEZEN of SCHRIJVEN.' })
  soort!: string;

  @Field(() => String, { description: 'De vraag of wijziging in het portaal.' })
  operatie!: string;

  @Field(() => [String], { description: 'Rubrieken van de autorisatiematrix.' })
  rubrieken!: string[];

  @Field(() => [String], { description: 'Schuilnummers van de personen. Dezelfde persoon heeft overal hetzelfde nummer.' })
  personen!: string[];

  @Field(() => Int)
  aantalPersonen!: number;

  @Field(() => String, { description: 'Waarvoor, in woorden.' })
  opdracht!: string;

  @Field(() => String, { description: 'WET, OPDRACHT of TOESTEMMING.' })
  grondslag!: string;
}

@ObjectType()
export class LogregelEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => Logregel)
  node!: Logregel;
}

@ObjectType({ description: 'Een bladzijde van het inzagelog (Relay), de nieuwste regel eerst.' })
export class LogregelConnection {
  @Field(() => [LogregelEdge])
  edges!: LogregelEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@InputType({ description: 'Kies regels van het inzagelog; leeg gelaten velden doen niet mee.' })
export class InzagelogFilter {
  @Field(() => String, { nullable: true, description: 'Schuilnummer van een persoon, P- met twaalf tekens.' })
  persoon?: string | null;

  @Field(() => String, { nullable: true, description: 'Naam van de organisatie.' })
  organisatie?: string | null;

  @Field(() => String, { nullable: true, description: 'Rubriek van de autorisatiematrix.' })
  rubriek?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Eerste dag.' })
  van?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  tot?: string | null;
}
