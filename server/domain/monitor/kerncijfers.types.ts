import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Een aantal personen. Kleine aantallen zijn niet te zien.' })
export class Kerngetal {
  @Field(() => String)
  naam!: string;

  @Field(() => Int, { nullable: true, description: 'Leeg als het aantal is onderdrukt.' })
  aantal!: number | null;

  @Field(() => Boolean, { description: 'Niet te zien, omdat het over weinig personen gaat of omdat een ander aantal er anders uit volgt.' })
  onderdrukt!: boolean;
}

@ObjectType({ description: 'Een gemiddelde over personen. Niet te zien bij minder dan vijf.' })
export class Kerngemiddelde {
  @Field(() => String)
  naam!: string;

  @Field(() => Float, { nullable: true, description: 'Leeg als het gemiddelde is onderdrukt of als er nog niets te middelen is.' })
  waarde!: number | null;

  @Field(() => Boolean)
  onderdrukt!: boolean;
}

@ObjectType({ description: 'Vaste cijfers over alle inburgeraars van de gemeente, zonder personen.' })
export class Kerncijfers {
  @Field(() => DatumScalar)
  peildatum!: string;

  @Field(() => Kerngetal)
  personen!: Kerngetal;

  @Field(() => [Kerngetal], { description: 'O, B1, Z, en GEEN voor wie nog geen PIP heeft.' })
  perLeerroute!: Kerngetal[];

  @Field(() => [Kerngetal], { description: 'De fasen van koppeling tot voldaan, en ONBEKEND.' })
  perFase!: Kerngetal[];

  @Field(() => Kerngemiddelde, { description: 'Deel van de lessen dat is gevolgd, in procenten.' })
  aanwezigheid!: Kerngemiddelde;

  @Field(() => Kerngemiddelde, { description: 'Gevolgde uren taal per persoon.' })
  taaluren!: Kerngemiddelde;

  @Field(() => Kerngemiddelde, { description: 'Participatie-uren die meetellen, per persoon.' })
  participatieuren!: Kerngemiddelde;
}
