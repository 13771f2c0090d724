import { Field, Int, ObjectType } from 'type-graphql';
import { InburgeraarType, PageInfo } from '../inburgeraars/inburgeraar.types.ts';
import { Afspraak } from './pip.entity.ts';

/** The person stands on the edge, so that the node is the same agreement as in a dossier, and a report updates both. */
@ObjectType()
export class MijnAfspraakEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => Afspraak)
  node!: Afspraak;

  @Field(() => InburgeraarType, { description: 'Met wie de afspraak is gemaakt.' })
  inburgeraar!: InburgeraarType;
}

@ObjectType({ description: 'Een bladzijde van de afspraken die uw organisatie uitvoert (Relay), op roepnaam.' })
export class MijnAfspraakConnection {
  @Field(() => [MijnAfspraakEdge])
  edges!: MijnAfspraakEdge[];

  @Field(() => Int, { description: 'Hoeveel het er zijn, op alle bladzijden samen.' })
  totaal!: number;

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}
