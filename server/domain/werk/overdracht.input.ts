import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';
import { Werkplek } from './werk.entity.ts';

@InputType({ description: 'Biedt een inburgeraar aan voor de werkcarrousel. De loopbaanbegeleider ziet de persoon pas na aannemen.' })
export class OverdrachtAanbiedenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID, { description: 'Iemand uit `loopbaanbegeleiders`.' })
  loopbaanbegeleiderId!: string;

  @Field(() => String, { description: 'Het overdrachtsplan; hoogstens 4000 tekens, zonder medische gegevens.' })
  plan!: string;

  @Field(() => String, { description: 'TAALSTAGE, WERKERVARINGSPLEK, WERKCARROUSEL, BETAALD_WERK, OPLEIDING of MAP.' })
  route!: string;

  @Field(() => DatumScalar, { description: 'Het gesprek met zijn drieën: vandaag of in de komende drie maanden.' })
  driegesprekOp!: string;
}

@InputType({ description: 'Neemt een aangeboden overdracht aan, of weigert die met een reden.' })
export class OverdrachtBeantwoordenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  overdrachtId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => Boolean)
  aannemen!: boolean;

  @Field(() => String, { nullable: true, description: 'Verplicht bij weigeren; hoogstens 500 tekens.' })
  reden?: string | null;
}

@InputType({ description: 'Trekt een overdracht in. Was die aangenomen, dan ziet de loopbaanbegeleider de persoon meteen niet meer.' })
export class OverdrachtIntrekkenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  overdrachtId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => String, { description: 'Waarom; hoogstens 500 tekens.' })
  reden!: string;
}

@ObjectType()
export class OverdrachtPayload {
  @Field(() => InburgeraarType, { nullable: true, description: 'Leeg na weigeren: dan is de persoon er niet voor u.' })
  inburgeraar!: InburgeraarType | null;
}

@ObjectType({ description: 'Een collega die mensen naar werk begeleidt.' })
export class Loopbaanbegeleider {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;
}

@ObjectType({ description: 'Een overdracht die u is aangeboden. Wie het is, ziet u na aannemen.' })
export class AangebodenOverdracht {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => DatumScalar)
  aangebodenOp!: string;

  @Field(() => String, { description: 'De consulent.' })
  van!: string;

  @Field(() => String)
  route!: string;

  @Field(() => DatumScalar)
  driegesprekOp!: string;
}

@ObjectType({ description: 'De evaluatie die aan de beurt is: na drie of na zes maanden.' })
export class Evaluatieplicht {
  @Field(() => Int)
  maand!: number;

  @Field(() => DatumScalar, { description: 'De laatste dag waarop de evaluatie op tijd is.' })
  uiterlijk!: string;
}

@ObjectType({ description: 'Een taalstage die loopt of gepland is, van iemand in uw bereik.' })
export class LopendeStage {
  @Field(() => Werkplek)
  plek!: Werkplek;

  @Field(() => Evaluatieplicht, { nullable: true })
  evaluatie!: Evaluatieplicht | null;

  @Field(() => InburgeraarType, { nullable: true })
  inburgeraar!: InburgeraarType | null;
}
