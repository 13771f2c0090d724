import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Groep } from '../groepen/groep.entity.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';
import { Aanwezigheid } from './presentie.types.ts';

@ObjectType({ description: 'Een cursist in een taalgroep of startklas, met wat bekend is voor de rapportage van het kwartaal.' })
export class Voortgangscursist {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => DatumScalar, { description: 'Eerste dag in deze groep.' })
  sinds!: string;

  @Field(() => Int, { description: 'Hoeveel rapportages uw school over deze cursist schreef; noem dit bij het rapporteren.' })
  versie!: number;

  @Field(() => Boolean, { description: 'Zit lang genoeg in de groep om over te rapporteren.' })
  verschuldigd!: boolean;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste rapportage over dit kwartaal; leeg als die er nog niet is.' })
  gerapporteerdOp!: string | null;

  @Field(() => Aanwezigheid, { description: 'De lessen van uw school in dit kwartaal.' })
  aanwezigheid!: Aanwezigheid;
}

@ObjectType({ description: 'Een taalgroep of startklas van u, met wie er op de peildag in zat.' })
export class Voortgangsgroep {
  @Field(() => ID)
  id!: string;

  @Field(() => Groep)
  groep!: Groep;

  @Field(() => DatumScalar, { description: 'De laatste dag van het kwartaal, of vandaag zolang het loopt.' })
  peildag!: string;

  @Field(() => DatumScalar, { description: 'Tot en met deze dag is een rapportage over het kwartaal op tijd.' })
  uiterlijk!: string;

  @Field(() => [Voortgangscursist])
  cursisten?: Voortgangscursist[];
}

@ObjectType({ description: 'De rapportages over de cursisten van één gemeente in het kwartaal waarover nu wordt aangeleverd.' })
export class Rapportagestand {
  @Field(() => String)
  gemeente!: string;

  @Field(() => DatumScalar, { description: 'Eerste dag van het kwartaal.' })
  van!: string;

  @Field(() => DatumScalar, { description: 'Laatste dag van het kwartaal.' })
  tot!: string;

  @Field(() => DatumScalar, { description: 'Tot en met deze dag is een rapportage voor deze gemeente op tijd.' })
  uiterlijk!: string;

  @Field(() => Int, { description: 'Over hoeveel cursisten een rapportage wordt gevraagd.' })
  verwacht!: number;

  @Field(() => Int)
  gedaan!: number;
}
