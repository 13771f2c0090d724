import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Van één soort gegevens: hoeveel er weg moest.' })
export class Bewaarregel {
  @Field(() => String, { description: 'Rubriek van de autorisatiematrix, KERNSET, of een tabel van het portaal zelf.' })
  soort!: string;

  @Field(() => Int, { description: 'Personen, of rijen van het portaal.' })
  aantal!: number;

  @Field(() => DatumScalar, { nullable: true, description: 'Sinds wanneer het oudste weg moest.' })
  oudste!: string | null;
}

@ObjectType({ description: 'Wat één keer opruimen volgens de bewaartermijnen wiste, of als proef zou wissen. Zonder personen.' })
export class Bewaarverslag {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar, { description: 'De dag waarvoor de termijnen zijn berekend.' })
  peildatum!: string;

  @Field(() => Boolean, { description: 'Nee = een proef: geteld en niets gewist.' })
  echt!: boolean;

  @Field(() => TijdstipScalar)
  klaarOp!: Date;

  @Field(() => Boolean, { description: 'Over personen van uw gemeente; nee = over de administratie van het portaal.' })
  vanGemeente!: boolean;

  @Field(() => [Bewaarregel])
  regels!: Bewaarregel[];
}
