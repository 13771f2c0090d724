import { Field, ObjectType } from 'type-graphql';
import { InburgeraarType, PageInfo } from '../inburgeraars/inburgeraar.types.ts';
import { Afspraak } from './pip.entity.ts';

@ObjectType({ description: 'Een afspraak die uw organisatie uitvoert, en met wie die is gemaakt.' })
export class MijnAfspraak {
  @Field(() => Afspraak)
  afspraak!: Afspraak;

  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}

@ObjectType()
export class MijnAfspraakEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => MijnAfspraak)
  node!: MijnAfspraak;
}

@ObjectType({ description: 'Een bladzijde van de afspraken die uw organisatie uitvoert (Relay), op roepnaam.' })
export class MijnAfspraakConnection {
  @Field(() => [MijnAfspraakEdge])
  edges!: MijnAfspraakEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}
