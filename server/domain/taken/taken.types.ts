import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType, PageInfo } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Iets wat iemand vraagt, met waarom en wat te doen. Het volgt uit feiten en verdwijnt vanzelf met het feit.' })
export class Taak {
  @Field(() => ID)
  id!: string;

  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => String, { description: 'De soort, als code: KOFFIE_EN_KOEK, ONVERKLAARD_VERZUIM enzovoort.' })
  soort!: string;

  @Field(() => String, { description: 'Waaraan het feit te herkennen is; noem het bij uitstellen en toewijzen.' })
  feit!: string;

  @Field(() => String, { description: 'Waarom het er staat, in een zin.' })
  zin!: string;

  @Field(() => String, { description: 'Wat u kunt doen.' })
  doen!: string;

  @Field(() => String, { description: 'Het artikel of het plan waar het uit volgt.' })
  bron!: string;

  @Field(() => Int, { description: '1 vandaag, 2 deze week, 3 goed om te weten.' })
  ernst!: number;

  @Field(() => DatumScalar, { nullable: true })
  sinds!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste dag waarop het op tijd is.' })
  uiterlijk!: string | null;

  @Field(() => String, { nullable: true, description: 'LOOPT, NADERT, TE_LAAT of GEPAUZEERD; leeg als er geen laatste dag is.' })
  staat!: string | null;

  @Field(() => ID, { nullable: true, description: 'De consulent die het doet.' })
  eigenaarId!: string | null;

  @Field(() => String, { nullable: true })
  eigenaar!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop de taak terugkomt.' })
  uitgesteldTot!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom de taak is uitgesteld.' })
  reden!: string | null;

  @Field(() => Int, { description: 'Noem deze als u de taak uitstelt of toewijst; 0 als niemand er iets mee deed.' })
  versie!: number;
}

@ObjectType()
export class TaakEdge {
  @Field(() => Taak)
  node!: Taak;

  @Field(() => String)
  cursor!: string;
}

@ObjectType({ description: 'Een bladzijde taken.' })
export class TaakConnection {
  @Field(() => [TaakEdge])
  edges!: TaakEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totaal!: number;
}

@ObjectType({ description: 'Hoeveel personen in een fase zijn.' })
export class Caseloadfase {
  @Field(() => String, { description: 'KOPPELING, INTAKE, PIP, LEERROUTE, AFRONDING of VOLDAAN.' })
  fase!: string;

  @Field(() => Int)
  aantal!: number;
}

@ObjectType({ description: 'Hoeveel taken een consulent heeft.' })
export class TakenTelling {
  @Field(() => ID, { nullable: true, description: 'Leeg: niemand heeft de regie.' })
  consulentId!: string | null;

  @Field(() => String, { nullable: true })
  naam!: string | null;

  @Field(() => Int, { description: 'Van hoeveel personen de consulent nu de regie heeft.' })
  personen!: number;

  @Field(() => Int, { description: 'Een laatste dag is voorbij.' })
  teLaat!: number;

  @Field(() => Int, { description: 'Een laatste dag komt dichtbij.' })
  nadert!: number;

  @Field(() => Int)
  totaal!: number;
  @Field(() => DatumScalar, { nullable: true, description: 'De eerste laatste dag van wat nu vraagt; kan voorbij zijn.' })
  eersteDag!: string | null;

  @Field(() => [Caseloadfase], { description: 'De personen per fase, in de volgorde van de weg. Wie geen fase heeft telt alleen bij de personen mee.' })
  fasen!: Caseloadfase[];
}
