import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Groep } from '../groepen/groep.entity.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Uren van één activiteit op één dag in een week, zoals uw organisatie ze vastlegde.' })
export class WeekRegel {
  @Field(() => ID, { description: 'Noem dit bij uren bevestigen of betwisten.' })
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => ID)
  activiteitId!: string;

  @Field(() => String)
  activiteit!: string;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => String, { nullable: true, description: 'Begintijd, UU:MM.' })
  beginTijd!: string | null;

  @Field(() => Int, { description: 'Noem dit als u de uren wijzigt.' })
  versie!: number;

  @Field(() => String, { nullable: true, description: 'BEVESTIGD of BETWIST door de inburgeraar.' })
  reactie!: string | null;
}

@ObjectType({ description: 'Iemand in een werkgroep, met de uren van een week.' })
export class WerkgroepDeelnemer {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => [WeekRegel])
  regels!: WeekRegel[];

  @Field(() => Float, { nullable: true, description: 'Uren per week die in het PIP met uw organisatie zijn afgesproken en in deze week lopen; leeg als er niets is afgesproken of u de afspraken niet leest.' })
  gepland!: number | null;

  @Field(() => DatumScalar, { description: 'Eerste dag in de groep.' })
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag in de groep.' })
  tot!: string | null;
}

@ObjectType({ description: 'Een werkgroep, training of PVT-groep van u.' })
export class Werkgroep {
  @Field(() => ID)
  id!: string;

  @Field(() => Groep)
  groep!: Groep;

  @Field(() => Int, { description: 'Aantal deelnemers vandaag.' })
  aantalDeelnemers!: number;

  @Field(() => [Int], { description: 'Op welke dagen de groep er is: 1 is maandag, 7 is zondag. Leeg: dat is niet gezegd.' })
  weekdagen!: number[];

  @Field(() => [WerkgroepDeelnemer], { description: 'De deelnemers in een week, met hun uren.' })
  deelnemers?: WerkgroepDeelnemer[];
}
