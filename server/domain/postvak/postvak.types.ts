import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../graphql/scalars.ts';
import { InburgeraarType, PageInfo } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Iets dat voor u gebeurde. Het wordt nergens bewaard: wat u niet meer mag zien, staat er niet meer.' })
export class Postvakregel {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'SIGNAAL, OVERDRACHT, HERINNERING, MEDEDELING, VERWIJZING, PIP, AFSPRAAK of WAARNEMING.' })
  soort!: string;

  @Field(() => String, { description: 'Wat er gebeurde, als code.' })
  wat!: string;

  @Field(() => ID, { description: 'Het signaal of de mededeling zelf.' })
  verwijzing!: string;

  @Field(() => TijdstipScalar)
  op!: string;

  @Field(() => Boolean, { description: 'Gebeurd nadat u voor het laatst keek, of wacht nog op u.' })
  nieuw!: boolean;

  @Field(() => String, { nullable: true, description: 'Wie het deed: een organisatie, of een collega.' })
  afzender!: string | null;

  @Field(() => String, { nullable: true, description: 'De titel van een mededeling.' })
  titel!: string | null;

  @Field(() => InburgeraarType, { nullable: true, description: 'Over wie het gaat, als u die persoon nu mag zien.' })
  inburgeraar!: InburgeraarType | null;
}

@ObjectType()
export class PostvakregelEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => Postvakregel)
  node!: Postvakregel;
}

@ObjectType({ description: 'Een bladzijde van uw postvak (Relay), het nieuwste eerst.' })
export class PostvakregelConnection {
  @Field(() => [PostvakregelEdge])
  edges!: PostvakregelEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'Hoe uw postvak staat.' })
export class Postvakstand {
  @Field(() => Int, { description: 'Hoeveel er nieuw is; 100 is meer dan 99.' })
  nieuw!: number;
}

@ObjectType({ description: 'Wanneer u mail krijgt over uw postvak.' })
export class Postvakinstelling {
  @Field(() => String, { description: 'GEEN, DAGELIJKS of WEKELIJKS.' })
  digest!: string;

  @Field(() => Int, { description: 'Noem deze als u iets wijzigt; 0 als er nog niets is gekozen.' })
  versie!: number;
}

@InputType()
export class PostvakGezienInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => TijdstipScalar, { description: 'Het moment van het nieuwste dat u zag.' })
  totEnMet!: string;
}

@ObjectType()
export class PostvakGezienPayload {
  @Field(() => Postvakstand)
  postvakstand!: Postvakstand;
}

@InputType({ description: 'Hoe vaak u een mail wilt dat er iets nieuws is. In die mail staat geen naam en geen onderwerp.' })
export class PostvakInstellenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => String, { description: 'GEEN, DAGELIJKS of WEKELIJKS.' })
  digest!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;
}

@ObjectType()
export class PostvakInstellenPayload {
  @Field(() => Postvakinstelling)
  postvakinstelling!: Postvakinstelling;
}
