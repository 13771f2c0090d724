import { Field, ObjectType } from 'type-graphql';
import { TijdstipScalar } from './scalars.ts';

@ObjectType({ description: 'Wie iets vastlegde, en wanneer.' })
export class Herkomst {
  @Field(() => String)
  organisatie!: string;

  @Field(() => String, { nullable: true, description: 'Naam van de medewerker; niet zichtbaar voor de inburgeraar.' })
  medewerker!: string | null;

  @Field(() => TijdstipScalar)
  op!: string;

  @Field(() => String, { nullable: true, description: 'SCHERM, IMPORT, API of OFFLINE.' })
  bron!: string | null;
}
