import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@InputType({ description: 'Het niveau van één vaardigheid.' })
export class VoortgangNiveauInput {
  @Field(() => String, { description: 'LEZEN, LUISTEREN, SCHRIJVEN, SPREKEN of KNM.' })
  vaardigheid!: string;

  @Field(() => String, { description: 'A0, A1, A2, B1 of B2.' })
  niveau!: string;
}

@InputType({ description: 'Voortgang van één cursist. De consulent, de loopbaanbegeleider en de cursist lezen dit ook.' })
export class VoortgangRapporterenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => [VoortgangNiveauInput], { description: 'Elke vaardigheid hoogstens één keer, minstens één.' })
  niveaus!: VoortgangNiveauInput[];

  @Field(() => String, { description: 'ONVOLDOENDE, WISSELEND, VOLDOENDE of GOED.' })
  inzet!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 2000 tekens, zonder medische gegevens.' })
  opmerking?: string | null;
}

@ObjectType()
export class VoortgangRapporterenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}
