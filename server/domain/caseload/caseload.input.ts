import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';
import { Taak } from '../taken/taken.types.ts';

@InputType({ description: 'Eén persoon, met de regie zoals u die zag.' })
export class OverdragenPersoonInput {
  @Field(() => ID, { description: 'Uit `overdraagbaar`.' })
  betrokkenheidId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;
}

@InputType({ description: 'Draagt de regie van personen over aan een andere consulent: allemaal of geen.' })
export class CaseloadOverdragenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { description: 'De consulent die het overneemt, uit `consulenten`.' })
  naarId!: string;

  @Field(() => DatumScalar, { description: 'De eerste dag van de nieuwe consulent: vandaag of later, hoogstens 92 dagen vooruit.' })
  vanaf!: string;

  @Field(() => String, { description: 'Hoogstens 300 tekens. De nieuwe consulent leest dit. Zet er geen namen van inburgeraars in.' })
  reden!: string;

  @Field(() => [OverdragenPersoonInput], { description: 'Hoogstens 200.' })
  personen!: OverdragenPersoonInput[];
}

@ObjectType()
export class CaseloadOverdragenPayload {
  @Field(() => Int, { description: 'Hoeveel personen zijn overgedragen.' })
  aantal!: number;
}

@ObjectType({ description: 'De regie van één persoon, om over te dragen.' })
export class Overdraagbaar {
  @Field(() => ID)
  betrokkenheidId!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => ID)
  consulentId!: string;

  @Field(() => String, { description: 'Wie de regie nu heeft.' })
  consulent!: string;

  @Field(() => DatumScalar, { description: 'Sinds wanneer.' })
  van!: string;

  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}

@ObjectType({ description: 'Iemand die door een overdracht bij u kwam, met wat het eerst telt.' })
export class Leeslijstregel {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar, { description: 'Sinds wanneer u de regie hebt.' })
  vanaf!: string;

  @Field(() => String, { description: 'Waarom het is overgedragen.' })
  reden!: string;

  @Field(() => String, { nullable: true, description: 'Wie de regie had.' })
  vorige!: string | null;

  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => [Taak], { description: 'Wat nu iets vraagt, en wat binnen vier weken afloopt; het dringendste eerst.' })
  taken!: Taak[];
}

@ObjectType({ description: 'Wie bij u kwam en over wie u nog niet las.' })
export class Leeslijst {
  @Field(() => Int, { description: 'Hoeveel personen nog ongelezen zijn.' })
  ongelezen!: number;

  @Field(() => [Leeslijstregel], { description: 'De eerste vijftig, wie het meest vraagt bovenaan.' })
  regels!: Leeslijstregel[];
}

@InputType({ description: 'U hebt over iemand gelezen.' })
export class LeeslijstGelezenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { description: 'De regel van de leeslijst.' })
  id!: string;
}

@ObjectType()
export class LeeslijstGelezenPayload {
  @Field(() => Int, { description: 'Hoeveel personen nog ongelezen zijn.' })
  ongelezen!: number;
}
