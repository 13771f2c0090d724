import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Kerngemiddelde, Kerngetal } from './kerncijfers.types.ts';

@ObjectType({ description: 'Stoelen op de peildag, van de klassen die voor deze gemeente tellen. De gemeente betaalt ook een lege stoel.' })
export class Stoelbezetting {
  @Field(() => Int)
  groepen!: number;

  @Field(() => Int)
  stoelen!: number;

  @Field(() => Int)
  leeg!: number;
}

@ObjectType({ description: 'Wat een partner over het kwartaal aanleverde, en of dat op tijd was.' })
export class Aanlevering {
  @Field(() => String, { description: 'PRESENTIE (lessen), RAPPORTAGE (cursisten) of UREN (weken van een werkgroep).' })
  soort!: string;

  @Field(() => Int)
  verwacht!: number;

  @Field(() => Int)
  gedaan!: number;

  @Field(() => Int, { nullable: true, description: 'Rapportages die op tijd waren; leeg bij de andere soorten.' })
  opTijd!: number | null;
}

@ObjectType({ description: 'De kwartaalevaluatie van een partner: vult zichzelf uit wat is vastgelegd. Cijfers over weinig personen zijn niet te zien.' })
export class Kwartaalevaluatie {
  @Field(() => ID, { description: 'De partner en de gemeente.' })
  id!: string;

  @Field(() => String)
  organisatie!: string;

  @Field(() => String)
  gemeente!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar)
  tot!: string;

  @Field(() => DatumScalar, { description: 'De laatste dag van het kwartaal, of vandaag zolang het loopt.' })
  peildag!: string;

  @Field(() => Kerngemiddelde, { description: 'Deel van de lessen dat is gevolgd, in procenten.' })
  aanwezigheid!: Kerngemiddelde;

  @Field(() => Kerngemiddelde, { description: 'Uren participatie per deelnemer.' })
  uren!: Kerngemiddelde;

  @Field(() => [Kerngetal], { description: 'Cursisten die in het kwartaal op een vaardigheid vooruitgingen, gelijk bleven of achteruitgingen, en van wie dat niet te zeggen is.' })
  voortgang!: Kerngetal[];

  @Field(() => Stoelbezetting, { nullable: true, description: 'Leeg bij een partner zonder klassen.' })
  stoelen!: Stoelbezetting | null;

  @Field(() => [Aanlevering])
  aanleveringen!: Aanlevering[];
}
