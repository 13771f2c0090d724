import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Activiteit } from './activiteit.entity.ts';

@InputType({ description: 'Een activiteit van het aanbod, met wat er vanaf een dag meetelt. Zet er geen namen van mensen in.' })
export class ActiviteitVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg: een nieuwe activiteit.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg bij een nieuwe activiteit.' })
  versie?: number | null;

  @Field(() => String, { description: 'Hoogstens 80 tekens. Bij een wijziging houden uren die al zijn vastgelegd de nieuwe naam.' })
  naam!: string;

  @Field(() => String, { description: 'BEGELEID_TRAJECT, TAALSTAGE, VRIJWILLIGERSWERK, WERKERVARINGSPLEK, TAALPRAKTIJK, ZWEM_OF_FIETSLES, VOORLICHTING, TRAINING, MAP, PVT, SPORT_EN_ONTMOETING of OVERIG.' })
  soort!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 300 tekens.' })
  omschrijving?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag waarover uren kunnen worden vastgelegd; leeg zolang de activiteit er is.' })
  tot?: string | null;

  @Field(() => DatumScalar, { description: 'Eerste dag waarop geldt wat hieronder staat. Uren vanaf die dag worden opnieuw geteld.' })
  geldigVan!: string;

  @Field(() => String, { nullable: true, description: 'Waarom uren niet meetellen: ANDERE_TAAL, IN_ISOLEMENT of ANDERS. Leeg: ze tellen mee.' })
  waaromNiet?: string | null;

  @Field(() => Boolean, { description: 'Telt als praktijk van de MAP (Bi 3.2).' })
  mapPraktijk!: boolean;

  @Field(() => Boolean, { description: 'Hoort bij het participatieverklaringstraject (Bi 3.1).' })
  pvt!: boolean;
}

@ObjectType()
export class ActiviteitVastleggenPayload {
  @Field(() => [Activiteit], { description: 'Het hele aanbod.' })
  aanbod!: Activiteit[];

  @Field(() => ID, { description: 'De activiteit die net is bewaard.' })
  id!: string;
}
