import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@InputType({ description: 'Een partner gaat voor iemand werken. De partner leest daarna wat bij die opdracht hoort, en de inburgeraar ziet wie dat is.' })
export class BetrokkenheidVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID, { description: 'Een organisatie uit `betrekbareOrganisaties`.' })
  organisatieId!: string;

  @Field(() => String, { description: 'Een opdracht die bij die organisatie past.' })
  opdracht!: string;

  @Field(() => String, { description: 'WET, OPDRACHT of TOESTEMMING. Voor WELZIJN alleen TOESTEMMING.' })
  grondslag!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag; leeg als die nog niet bekend is.' })
  tot?: string | null;

  @Field(() => String, { nullable: true, description: 'Bij TOESTEMMING: de taal van het papier dat de persoon tekende: nl, en, ar, ti, uk of fa.' })
  toestemmingTaal?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Bij TOESTEMMING: de dag waarop de persoon tekende, niet na de eerste dag.' })
  toestemmingOp?: string | null;
}

@InputType({ description: 'Een partner stopt met werken voor iemand. Wat op naam van een medewerker of vrijwilliger van die partner loopt voor dezelfde opdracht, eindigt mee.' })
export class BetrokkenheidBeeindigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  betrokkenheidId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { description: 'Laatste dag. Bij een ingetrokken toestemming eindigt het vandaag.' })
  tot!: string;

  @Field(() => String, { description: 'AFGEROND of TOESTEMMING_INGETROKKEN.' })
  reden!: string;
}

@ObjectType()
export class BetrokkenheidPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}

@ObjectType({ description: 'Een organisatie die voor de gemeente werkt, om uit te kiezen.' })
export class BetrekbareOrganisatie {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => [String], { description: 'De opdrachten die bij deze organisatie passen; leeg voor de gemeente zelf.' })
  opdrachten!: string[];
}
