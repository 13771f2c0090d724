import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Hoeveel mensen in een organisatie nu met een rol werken.' })
export class RolBezetting {
  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: 'De rol in woorden.' })
  rolNaam!: string;

  @Field(() => Int)
  aantal!: number;
}

@ObjectType({ description: 'De gemeente zelf, of een partner die voor de gemeente werkt.' })
export class Partnerorganisatie {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'GEMEENTE, TAALAANBIEDER, PARTICIPATIEAANBIEDER, VWN, WONINGCORPORATIE, WELZIJN of TAALPUNT.' })
  soort!: string;

  @Field(() => [String], { description: 'Voor welke gemeenten de organisatie werkt.' })
  gemeenten!: string[];

  @Field(() => [RolBezetting], { description: 'Lidmaatschappen die vandaag gelden, per rol.' })
  rollen!: RolBezetting[];
}
