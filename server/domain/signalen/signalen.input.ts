import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';
import { Signaal } from './signalen.entity.ts';

@InputType({ description: 'Een signaal aan de gemeente. De consulent en de teamleider lezen dit; gaat het over een persoon, dan ook uw eigen organisatie.' })
export class SignaalIndienenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Over wie het gaat. Een sleutelpersoon laat dit leeg.' })
  inburgeraarId?: string | null;

  @Field(() => String, { nullable: true, description: 'Naam van de gemeente; alleen nodig zonder persoon, als uw organisatie voor meer gemeenten werkt.' })
  gemeente?: string | null;

  @Field(() => String, { description: 'AANWEZIGHEID, VOORTGANG, PARTICIPATIE, WONEN, FINANCIEN, WELZIJN, TOLK, OVERIG of DOORSTROOM (klaar voor de volgende stap).' })
  onderwerp!: string;

  @Field(() => String, { description: 'Hoogstens 2000 tekens, zonder medische gegevens.' })
  tekst!: string;
}

@ObjectType({ description: 'Een signaal, en over wie het gaat als dat bekend is.' })
export class SignaalOver {
  @Field(() => Signaal)
  signaal!: Signaal;

  @Field(() => InburgeraarType, { nullable: true, description: 'Leeg bij een signaal van een sleutelpersoon.' })
  inburgeraar!: InburgeraarType | null;
}

@ObjectType()
export class SignaalIndienenPayload {
  @Field(() => Signaal)
  signaal!: Signaal;
}
