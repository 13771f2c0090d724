import { Field, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Hoe een organisatie te bereiken is: het algemene nummer en adres, van geen medewerker.' })
export class Bereikbaarheid {
  @Field(() => String, { nullable: true })
  telefoon!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Wanneer, en naar wie te vragen.' })
  uitleg!: string | null;

  @Field(() => Int, { description: 'Noem deze als u iets wijzigt; 0 als er nog niets staat.' })
  versie!: number;
}

@InputType({ description: 'Hoe uw organisatie te bereiken is. Iedereen die met uw organisatie werkt, ziet dit; ook inburgeraars.' })
export class BereikbaarheidVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => String, { nullable: true })
  telefoon?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Hoogstens 200 tekens.' })
  uitleg?: string | null;
}

@ObjectType()
export class BereikbaarheidPayload {
  @Field(() => Bereikbaarheid)
  bereikbaarheid!: Bereikbaarheid;
}
