import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Groep } from '../groepen/groep.entity.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Iets wat de plek van iemand vraagt. Het volgt uit wat er is vastgelegd.' })
export class Plaatsingstaak {
  @Field(() => String, { description: 'TE_LANG, KLAAR, GEEN_UREN, TEMPO, EVALUATIE, MAP, EINDE of WACHT.' })
  soort!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste dag waarop het op tijd is.' })
  uiterlijk!: string | null;

  @Field(() => String, { description: 'NADERT of TE_LAAT.' })
  staat!: string;
}

@ObjectType({ description: 'Een reden voor of tegen een volgende stap, met de getallen waarop die rust.' })
export class Doorstroomreden {
  @Field(() => String, { description: 'DUUR (weken), UREN of VAARDIGHEDEN (van vier).' })
  soort!: string;

  @Field(() => Boolean)
  gehaald!: boolean;

  @Field(() => Int)
  is!: number;

  @Field(() => Int)
  nodig!: number;
}

@ObjectType({ description: 'Of iemand klaar is voor de volgende stap, en waarom.' })
export class Doorstroomstand {
  @Field(() => Boolean)
  klaar!: boolean;

  @Field(() => [Doorstroomreden])
  redenen!: Doorstroomreden[];
}

@ObjectType({ description: 'Wat uw organisatie aan de gemeente voorstelde, met het antwoord.' })
export class Doorstroomvoorstel {
  @Field(() => DatumScalar)
  op!: string;

  @Field(() => String, { description: 'OPEN, IN_BEHANDELING of AFGEHANDELD.' })
  stand!: string;

  @Field(() => String, { nullable: true })
  terugkoppeling!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  teruggekoppeldOp!: string | null;
}

@ObjectType({ description: 'Een module van uw organisatie: hoe zij in het aanbod heet, en hoe lang zij duurt.' })
export class Moduleduur {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Int, { description: 'Hoeveel weken de module duurt.' })
  weken!: number;
}

@ObjectType({ description: 'Een plek van iemand in een werkgroep.' })
export class Plek {
  @Field(() => ID, { description: 'Noem dit als u de plek beëindigt.' })
  id!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => Groep)
  groep!: Groep;

  @Field(() => Moduleduur, { nullable: true })
  module!: Moduleduur | null;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag zoals afgesproken.' })
  tot!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag: zoals afgesproken, of anders aan het eind van de module.' })
  einde!: string | null;

  @Field(() => Int, { description: 'Minuten bij uw organisatie sinds de eerste dag.' })
  minuten!: number;

  @Field(() => Int, { description: 'Minuten bij uw organisatie in de laatste weken.' })
  recenteMinuten!: number;

  @Field(() => DatumScalar, { nullable: true })
  laatsteUrenOp!: string | null;

  @Field(() => Int, { description: 'Hoe vaak uw organisatie in deze plek evalueerde.' })
  evaluaties!: number;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste evaluatie in deze plek.' })
  geevalueerdOp!: string | null;

  @Field(() => Int, { nullable: true, description: 'Hoeveel van de acht thema’s van de MAP klaar zijn; leeg waar iemand hier geen MAP volgt of u die niet leest.' })
  mapKlaar!: number | null;

  @Field(() => Doorstroomstand, { nullable: true, description: 'Leeg zolang de werkgroep bij geen module hoort.' })
  doorstroom!: Doorstroomstand | null;

  @Field(() => Doorstroomvoorstel, { nullable: true, description: 'Het laatste voorstel tijdens deze plek.' })
  voorstel!: Doorstroomvoorstel | null;
}

@ObjectType({ description: 'Iemand van uw organisatie met een plek, of die daarop wacht, met wat dat vraagt.' })
export class Plaatsing {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => DatumScalar, { description: 'Sinds wanneer de gemeente uw organisatie deze persoon gaf.' })
  sinds!: string;

  @Field(() => Float, { nullable: true, description: 'Uren per week die in het PIP met uw organisatie zijn afgesproken; leeg als er niets is afgesproken.' })
  urenPerWeek!: number | null;

  @Field(() => Plek, { nullable: true, description: 'Leeg: wacht op een plek.' })
  plek!: Plek | null;

  @Field(() => [Plaatsingstaak], { description: 'Wat te laat is het eerst.' })
  taken!: Plaatsingstaak[];
}
