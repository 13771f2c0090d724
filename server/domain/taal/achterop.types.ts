import { Field, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Een reden om naar een cursist te kijken, met de getallen waarop die rust.' })
export class Achteropreden {
  @Field(() => String, { description: 'WEG (lessen op een rij), ZONDER_BERICHT (keer), OPKOMST_DAALT (procent), TEMPO (procent van de lesuren) of INZET (stap op de schaal).' })
  soort!: string;

  @Field(() => Int)
  is!: number;

  @Field(() => Int, { description: 'Waartegen het is gehouden: de grens, of hoe het eerst was.' })
  tegen!: number;
}

@ObjectType({ description: 'Een cursist die achterop raakt, volgens wat uw school vastlegde.' })
export class Achteropregel {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => [String], { description: 'De groepen van nu.' })
  groepen!: string[];

  @Field(() => [Achteropreden], { description: 'De zwaarste het eerst.' })
  redenen!: Achteropreden[];

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste les waar de cursist was, in de laatste twaalf weken.' })
  laatstAanwezigOp!: string | null;

  @Field(() => [Int], { description: 'Opkomst per week in procenten, de oudste het eerst; -1 in een week zonder les.' })
  perWeek!: number[];

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste keer dat uw school hierover een signaal gaf, in de laatste twaalf weken.' })
  signaalOp!: string | null;

  @Field(() => String, { nullable: true, description: 'OPEN, IN_BEHANDELING of AFGEHANDELD.' })
  signaalStand!: string | null;
}
