import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@InputType({ description: 'Het niveau van één vaardigheid.' })
export class VoortgangNiveauInput {
  @Field(() => String, { description: 'LEZEN, LUISTEREN, SCHRIJVEN, SPREKEN of KNM.' })
  vaardigheid!: string;

  @Field(() => String, { description: 'A0, A1, A2, B1 of B2.' })
  niveau!: string;

  @Field(() => String, { nullable: true, description: 'TOETS of OBSERVATIE.' })
  basis?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop dit is vastgesteld, niet na de dag van de rapportage; leeg is die dag zelf.' })
  vastgesteldOp?: string | null;
}

/** What a report says of one learner, however it comes in. */
@InputType()
export abstract class RapportageInput {
  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => [VoortgangNiveauInput], { nullable: true, description: 'Elke vaardigheid hoogstens één keer, minstens één; leeg als er niets te melden is.' })
  niveaus?: VoortgangNiveauInput[] | null;

  @Field(() => String, { nullable: true, description: 'ONVOLDOENDE, WISSELEND, VOLDOENDE of GOED; leeg als er niets te melden is.' })
  inzet?: string | null;

  @Field(() => String, { nullable: true, description: 'Waar de cursist hierna aan werkt. Hoogstens 500 tekens.' })
  volgendeStap?: string | null;

  @Field(() => String, { nullable: true, description: 'Hoogstens 2000 tekens, zonder medische gegevens.' })
  opmerking?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Er is gekeken en er valt niets te melden: dat telt als rapportage. Laat de rest dan leeg.' })
  nietsTeMelden?: boolean | null;
}

@InputType({ description: 'Voortgang van één cursist. De consulent, de loopbaanbegeleider en de cursist lezen dit ook.' })
export class VoortgangRapporterenInput extends RapportageInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => DatumScalar)
  datum!: string;
}

@ObjectType()
export class VoortgangRapporterenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}

@InputType({ description: 'De rapportage van één cursist van de groep.' })
export class GroepsrapportageRegelInput extends RapportageInput {
  @Field(() => Int, { description: 'De versie die u zag: hoeveel rapportages uw school over deze cursist schreef.' })
  versie!: number;
}

@InputType({ description: 'De rapportages van een groep in één keer: alles of niets.' })
export class GroepsrapportageVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => DatumScalar, { description: 'De dag waarover wordt gerapporteerd; het kwartaal volgt daaruit.' })
  datum!: string;

  @Field(() => [GroepsrapportageRegelInput], { description: 'Minstens één, hoogstens 60 cursisten.' })
  regels!: GroepsrapportageRegelInput[];
}

@ObjectType()
export class GroepsrapportageVastleggenPayload {
  @Field(() => [InburgeraarType])
  inburgeraars!: InburgeraarType[];
}
