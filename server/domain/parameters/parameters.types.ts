import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Een getal dat uw gemeente koos, vanaf een dag.' })
export class Parameterwaarde {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  waarde!: number;

  @Field(() => DatumScalar, { description: 'De eerste dag waarop het geldt.' })
  geldigVan!: string;

  @Field(() => String, { description: 'Wie het koos.' })
  door!: string;

  @Field(() => TijdstipScalar)
  gezetOp!: Date;
}

@ObjectType({ description: 'Een norm die de gemeente zelf kiest, met wat er geldt, gold en gaat gelden.' })
export class Parameter {
  @Field(() => ID)
  naam!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => String, { description: 'Voor wie een nieuw getal geldt.' })
  uitleg!: string;

  @Field(() => String, { description: 'DAGEN, MAANDEN, PROCENT of LESSEN.' })
  eenheid!: string;

  @Field(() => Int, { description: 'Lager kan niet.' })
  min!: number;

  @Field(() => Int, { description: 'Hoger kan niet.' })
  max!: number;

  @Field(() => String, { description: 'Waar het getal vandaan komt.' })
  bron!: string;

  @Field(() => Int, { description: 'Wat vandaag geldt.' })
  geldt!: number;

  @Field(() => Int, { description: 'Wat geldt als de gemeente niets kiest.' })
  gewoon!: number;

  @Field(() => [Parameterwaarde], { description: 'Wat de gemeente koos, de eerste dag eerst. Niets wordt overschreven.' })
  waarden!: Parameterwaarde[];
}

@ObjectType({ description: 'Een norm uit de wet. Die verandert met de wet en niet in het portaal.' })
export class WettelijkeNorm {
  @Field(() => String)
  titel!: string;

  @Field(() => String)
  waarde!: string;

  @Field(() => String)
  artikel!: string;
}

@InputType({ description: 'Een nieuw getal, vanaf vandaag of een latere dag.' })
export class ParameterZettenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Int)
  waarde!: number;

  @Field(() => DatumScalar, { description: 'De eerste dag waarop het geldt; hoogstens twee jaar vooruit.' })
  geldigVan!: string;
}

@ObjectType()
export class ParameterPayload {
  @Field(() => Parameter)
  parameter!: Parameter;
}
