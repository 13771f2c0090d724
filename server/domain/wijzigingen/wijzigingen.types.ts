import { Field, ID, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Eén wijziging in organisaties, accounts, rollen of normen: wie, wanneer, wat er stond en wat er kwam.' })
export class Wijzigingsregel {
  @Field(() => ID)
  id!: string;

  @Field(() => TijdstipScalar)
  op!: Date;

  @Field(() => String, { description: 'Wie het deed.' })
  door!: string;

  @Field(() => String, { description: 'Namens welke gemeente.' })
  gemeente!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String, { nullable: true })
  organisatie!: string | null;

  @Field(() => String, { nullable: true, description: 'Van wie het account of de rol is.' })
  wie!: string | null;

  @Field(() => String, { nullable: true, description: 'De rol of de norm, in woorden.' })
  onderwerp!: string | null;

  @Field(() => String, { nullable: true })
  oud!: string | null;

  @Field(() => String, { nullable: true })
  nieuw!: string | null;
}

@ObjectType({ description: 'Een stuk van het logboek, het nieuwste eerst.' })
export class Wijzigingen {
  @Field(() => [Wijzigingsregel])
  regels!: Wijzigingsregel[];

  @Field(() => Boolean, { description: 'Of er oudere zijn.' })
  meer!: boolean;
}
