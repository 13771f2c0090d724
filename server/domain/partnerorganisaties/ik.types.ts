import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Wie er is ingelogd, in welke organisatie en rol.' })
export class Ik {
  @Field(() => ID, { description: 'Het lidmaatschap waarin u nu werkt.' })
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: 'De rol in woorden.' })
  rolNaam!: string;

  @Field(() => String, { nullable: true })
  organisatie!: string | null;

  @Field(() => [String])
  gemeenten!: readonly string[];

  @Field(() => [String], { description: 'Wat deze rol mag doen; het scherm tekent hier zijn knoppen van.' })
  toegestaneActies!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'Het eigen dossier; alleen voor een inburgeraar.' })
  inburgeraarId!: string | null;

  @Field(() => String, { nullable: true, description: 'De taal van het portaal die u koos: nl, en, ar, ti, uk of fa. Alleen voor een inburgeraar.' })
  taal!: string | null;
}

@InputType({ description: 'De taal waarin u het portaal leest.' })
export class TaalKiezenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => String, { description: 'nl, en, ar, ti, uk of fa.' })
  taal!: string;
}

@ObjectType()
export class TaalKiezenPayload {
  @Field(() => Ik)
  ik!: Ik;
}
