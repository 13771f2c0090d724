import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Groep } from '../groepen/groep.entity.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';
import { LesPresentie } from './presentie.types.ts';

@ObjectType({ description: 'Een cursist in een les, met de presentie als die al is vastgelegd.' })
export class Deelnemer {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => LesPresentie, { nullable: true })
  presentie!: LesPresentie | null;
}

@ObjectType('Les', { description: 'Een les van een groep op een dag.' })
export class LesType {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { description: 'Begintijd, UU:MM.' })
  beginTijd!: string;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => String, { nullable: true })
  onderwerp!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom de les niet doorging; leeg als hij doorgaat.' })
  vervallenReden!: string | null;

  @Field(() => Groep)
  groep!: Groep;

  @Field(() => Int, { description: 'Aantal cursisten dat op deze dag in de groep zit.' })
  aantalDeelnemers!: number;

  @Field(() => Int, { description: 'Bij hoeveel van hen de presentie is vastgelegd.' })
  aantalVastgelegd!: number;

  @Field(() => [Deelnemer])
  deelnemers?: Deelnemer[];
}

@InputType({ description: 'Hoe één cursist de les bijwoonde.' })
export class PresentieRegelInput {
  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => String, { description: 'AANWEZIG, TE_LAAT, GEOORLOOFD_AFWEZIG of ONGEOORLOOFD_AFWEZIG.' })
  status!: string;

  @Field(() => Int, { nullable: true, description: 'Gemiste minuten bij TE_LAAT.' })
  minutenGemist?: number | null;

  @Field(() => String, { nullable: true, description: 'Reden zonder medisch gegeven: AFSPRAAK_INSTANTIE, WERK, GEZIN, VERVOER of OVERIG.' })
  reden?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg als er nog niets was vastgelegd.' })
  versie?: number | null;
}

@InputType()
export class PresentieVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  lesId!: string;

  @Field(() => [PresentieRegelInput])
  regels!: PresentieRegelInput[];

  @Field(() => String, { nullable: true, description: 'Waarom u iets wijzigt dat al was vastgelegd.' })
  correctieReden?: string | null;
}

@ObjectType()
export class PresentieVastleggenPayload {
  @Field(() => LesType)
  les!: LesType;
}
