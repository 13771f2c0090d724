import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Een cursist was er niet, zonder bericht en zonder reden, en niemand vroeg er nog naar.' })
export class OpenVerzuim {
  @Field(() => ID)
  presentieId!: string;

  @Field(() => ID)
  lesId!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String)
  groep!: string;

  @Field(() => Int, { description: 'De versie van de presentie; noem die als u een reden vastlegt.' })
  versie!: number;

  @Field(() => Int, { description: 'Hoe vaak iemand van uw school al vergeefs contact zocht.' })
  pogingen!: number;

  @Field(() => TijdstipScalar, { nullable: true })
  laatstePogingOp!: string | null;

  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}

@InputType({ description: 'Wat er kwam van vragen naar verzuim zonder bericht. Hoort u een reden, corrigeer dan de presentie.' })
export class VerzuimOpvolgenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  presentieId!: string;

  @Field(() => String, { description: 'GESPROKEN (zonder geldige reden) of NIET_BEREIKT.' })
  uitkomst!: string;
}

@ObjectType()
export class VerzuimOpvolgenPayload {
  @Field(() => [OpenVerzuim], { description: 'Wat er nog open staat.' })
  verzuim!: OpenVerzuim[];
}
