import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Plaatsing } from './plaatsing.types.ts';

@ObjectType({ description: 'Hoeveel plekken een module heeft, vanaf een dag.' })
export class Plaatsenvanaf {
  @Field(() => DatumScalar)
  geldigVan!: string;

  @Field(() => Int)
  plaatsen!: number;
}

@ObjectType({ description: 'Een module die uw organisatie geeft.' })
export class ModuleType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Int)
  weken!: number;

  @Field(() => Int, { description: 'Noem dit als u de module wijzigt.' })
  versie!: number;

  @Field(() => [Plaatsenvanaf], { description: 'De nieuwste het eerst.' })
  plaatsen!: Plaatsenvanaf[];
}

@ObjectType({ description: 'Hoe vol een module in een week is. Telt plekken, en noemt niemand.' })
export class Moduleweek {
  @Field(() => DatumScalar, { description: 'De maandag; in de eerste week vandaag.' })
  dag!: string;

  @Field(() => Int, { nullable: true, description: 'Leeg zolang er geen aantal plekken is vastgelegd.' })
  plaatsen!: number | null;

  @Field(() => Int)
  bezet!: number;

  @Field(() => Int, { description: 'Van wie een plek heeft: wie er dan langer is dan de module duurt.' })
  langer!: number;
}

@ObjectType({ description: 'Een module van een organisatie met de weken die komen.' })
export class Modulebezetting {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Int)
  weken!: number;

  @Field(() => [Moduleweek])
  perWeek!: Moduleweek[];
}

@ObjectType({ description: 'Hoeveel mensen in een week nog geen plek hebben.' })
export class Wachtweek {
  @Field(() => DatumScalar)
  dag!: string;

  @Field(() => Int, { description: 'Voor de gemeente: alleen de eigen inburgeraars.' })
  wachtend!: number;
}

@ObjectType({ description: 'De modules van een organisatie, en hoeveel mensen er op een plek wachten.' })
export class Partnerbezetting {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  organisatie!: string;

  @Field(() => [Modulebezetting])
  modules!: Modulebezetting[];

  @Field(() => [Wachtweek])
  wachtend!: Wachtweek[];
}

@ObjectType({ description: 'Een werkbegeleider van uw organisatie.' })
export class Werkbegeleider {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;
}

@ObjectType({ description: 'Een werkgroep van uw organisatie, om te beheren.' })
export class BeheerdeWerkgroep {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { nullable: true })
  locatie!: string | null;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => ID, { nullable: true })
  moduleId!: string | null;

  @Field(() => [Int], { description: '1 is maandag, 7 is zondag.' })
  weekdagen!: number[];

  @Field(() => [Werkbegeleider])
  begeleiders!: Werkbegeleider[];

  @Field(() => Int, { description: 'Aantal deelnemers vandaag.' })
  aantal!: number;
}

@InputType({ description: 'Een module van uw organisatie, met hoeveel plekken er vanaf een dag zijn.' })
export class ModuleVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg: een nieuwe module.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg bij een nieuwe module.' })
  versie?: number | null;

  @Field(() => String, { description: 'Zoals de activiteit in het aanbod van de gemeente heet.' })
  naam!: string;

  @Field(() => Int, { description: 'Hoeveel weken de module duurt, hoogstens 104.' })
  weken!: number;

  @Field(() => Int, { description: 'Hoeveel plekken er zijn, hoogstens 500.' })
  plaatsen!: number;

  @Field(() => DatumScalar, { description: 'Eerste dag waarop dit aantal plekken geldt.' })
  geldigVan!: string;
}

@InputType({ description: 'Een werkgroep van uw organisatie.' })
export class WerkgroepVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg: een nieuwe werkgroep.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg bij een nieuwe werkgroep.' })
  versie?: number | null;

  @Field(() => String, { description: 'Hoogstens 60 tekens.' })
  naam!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 200 tekens.' })
  locatie?: string | null;

  @Field(() => ID, { nullable: true })
  moduleId?: string | null;

  @Field(() => [Int], { description: 'Op welke dagen de groep er is: 1 is maandag, 7 is zondag.' })
  weekdagen!: number[];

  @Field(() => ID, { nullable: true, description: 'Wie de groep vanaf vandaag begeleidt; leeg: wie het nu doet.' })
  begeleiderId?: string | null;

  @Field(() => DatumScalar, { description: 'Eerste dag. Van een bestaande groep blijft dit gelijk.' })
  van!: string;
}

@InputType({ description: 'Geef iemand een plek in een werkgroep.' })
export class PlaatsingGevenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => DatumScalar, { description: 'Eerste dag; hoogstens een half jaar vooruit.' })
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag als die is afgesproken. Leeg: zolang de module duurt.' })
  tot?: string | null;
}

@InputType({ description: 'Spreek een laatste dag af, of haal die weg. Wat is vastgelegd blijft.' })
export class PlaatsingEindeInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  plekId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag. Leeg: er is geen laatste dag afgesproken.' })
  tot?: string | null;

  @Field(() => String, { nullable: true, description: 'AFGEROND, ANDERE_GROEP, VERHUISD, GESTOPT of ANDERS. Leeg: een afspraak voor later.' })
  eindreden?: string | null;
}

@ObjectType()
export class ModulesPayload {
  @Field(() => [ModuleType])
  modules!: ModuleType[];
}

@ObjectType()
export class WerkgroepenPayload {
  @Field(() => [BeheerdeWerkgroep])
  werkgroepen!: BeheerdeWerkgroep[];
}

@ObjectType()
export class PlaatsingenPayload {
  @Field(() => [Plaatsing])
  plaatsingen!: Plaatsing[];
}
