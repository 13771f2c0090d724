import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Herkomst } from '../../graphql/herkomst.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'De versie van uren die de organisatie verving, en wat de inburgeraar daarvan zei.' })
export class VorigeUren {
  @Field(() => Int)
  minuten!: number;

  @Field(() => String, { nullable: true, description: 'BEVESTIGD of BETWIST door de inburgeraar.' })
  reactie!: string | null;

  @Field(() => String, { nullable: true, description: 'Wat de inburgeraar erbij schreef.' })
  toelichting!: string | null;
}

@ObjectType({ description: 'Uren van één activiteit op één dag, zoals het nu vaststaat.' })
export class Urenregel {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String)
  activiteit!: string;

  @Field(() => Boolean, { description: 'De activiteit telde op die dag volgens het aanbod mee voor de 800 uur participatie.' })
  teltMee!: boolean;

  @Field(() => Int)
  minuten!: number;

  @Field(() => Int)
  versie!: number;

  @Field(() => String, { nullable: true })
  correctieReden!: string | null;

  @Field(() => String, { nullable: true, description: 'BEVESTIGD of BETWIST door de inburgeraar; leeg zolang die niets zei.' })
  reactie!: string | null;

  @Field(() => String, { nullable: true, description: 'Wat de inburgeraar bij de reactie schreef.' })
  toelichting!: string | null;

  @Field(() => VorigeUren, { nullable: true, description: 'Wat hier eerst stond; leeg als de organisatie niets wijzigde.' })
  vorige!: VorigeUren | null;

  @Field(() => Herkomst)
  herkomst!: Herkomst;
}

@ObjectType({ description: 'Uren van iemand op één dag die uw organisatie vastlegde, zoals ze nu staan.' })
export class Urenboeking {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => ID, { description: 'Zoals in activiteiten.' })
  activiteitId!: string;

  @Field(() => String)
  activiteit!: string;

  @Field(() => String, { nullable: true, description: 'Begintijd, UU:MM, als die bekend is.' })
  beginTijd!: string | null;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => Int, { description: 'Noem dit als u de uren wijzigt.' })
  versie!: number;

  @Field(() => String, { nullable: true, description: 'BEVESTIGD of BETWIST door de inburgeraar; leeg zolang die niets zei.' })
  reactie!: string | null;
}

@ObjectType({ description: 'Participatie-uren per activiteit (Bi 3.14).' })
export class ParticipatieUrenOverzicht {
  @Field(() => Float, { nullable: true, description: 'Uren die meetellen voor de 800 uur participatie. Wie alleen eigen uren leest: wat daarvan volgens het aanbod meetelt. Anders: elk uur één keer, na het PIP of tijdens de brede intake (Bi 3.14, 5.3).' })
  tellendeUren!: number | null;

  @Field(() => Float, { nullable: true })
  alleUren!: number | null;

  @Field(() => Float, { nullable: true, description: 'Uren in de laatste 28 dagen.' })
  urenVierWeken!: number | null;

  @Field(() => DatumScalar, { nullable: true })
  laatsteDatum!: string | null;

  @Field(() => [Urenregel])
  regels!: Urenregel[];
}
