import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';
import { Groep } from '../groepen/groep.entity.ts';

@ObjectType({ description: 'Hoeveel er van één soort is gevraagd en binnen is. Telt lessen, rapportages en weken, geen personen met naam.' })
export class Opgavetelling {
  @Field(() => String, { description: 'PRESENTIE (lessen), RAPPORTAGE (cursisten) of UREN (weken van een werkgroep).' })
  soort!: string;

  @Field(() => Int)
  verwacht!: number;

  @Field(() => Int, { description: 'Wat binnen is, ook waar niets te melden was.' })
  gedaan!: number;

  @Field(() => Int, { description: 'Van wat binnen is: waar niets te melden was.' })
  nietsTeMelden!: number;
}

@ObjectType({ description: 'Een les zonder volledige presentie, of een week zonder uren. Een week waarin niets te melden was staat er ook in, om het terug te kunnen nemen.' })
export class OpenOpgave {
  @Field(() => String)
  soort!: string;

  @Field(() => ID, { nullable: true, description: 'De les bij PRESENTIE.' })
  lesId!: string | null;

  @Field(() => DatumScalar, { description: 'De dag van de les, of de maandag van de week.' })
  dag!: string;

  @Field(() => Boolean, { description: 'Er is gezegd dat er in deze week niets te melden was.' })
  leeg!: boolean;

  @Field(() => Int, { description: 'Noem dit als u zegt dat er in de week niets te melden was; 0 als dat nog nooit is gezegd.' })
  versie!: number;
}

@ObjectType({ description: 'Eén groep van u, met wat er nog ontbreekt.' })
export class Volledigheidsgroep {
  @Field(() => Groep)
  groep!: Groep;

  @Field(() => [Opgavetelling])
  opgaven!: Opgavetelling[];

  @Field(() => [OpenOpgave], { description: 'De oudste eerst, hoogstens 60.' })
  openstaand!: OpenOpgave[];
}

@ObjectType({ description: 'Wat een partner over een kwartaal aanlevert en wat er nog ontbreekt.' })
export class Volledigheid {
  @Field(() => ID, { description: 'De organisatie.' })
  id!: string;

  @Field(() => String)
  organisatie!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar)
  tot!: string;

  @Field(() => DatumScalar, { description: 'Tot en met deze dag zijn de rapportages op tijd.' })
  uiterlijk!: string;

  @Field(() => [Opgavetelling])
  opgaven!: Opgavetelling[];

  @Field(() => [Volledigheidsgroep], { description: 'De groepen van u; leeg voor de gemeente, die de aantallen van de hele organisatie ziet.' })
  groepen!: Volledigheidsgroep[];

  @Field(() => TijdstipScalar, { nullable: true, description: 'Wanneer de gemeente de partner voor het laatst herinnerde.' })
  herinnerdOp!: Date | null;

  @Field(() => Boolean, { description: 'Er ontbreekt iets in het kwartaal waarover nu wordt aangeleverd, en de laatste herinnering is lang genoeg geleden.' })
  magHerinneren!: boolean;
}

@InputType({ description: 'Of er in een week van een werkgroep iets te melden was.' })
export class LegeWeekInput {
  @Field(() => ID)
  groepId!: string;

  @Field(() => DatumScalar, { description: 'De maandag van een week die voorbij is.' })
  week!: string;

  @Field(() => Boolean, { description: 'Ja: niets te melden. Nee: dat neemt u terug.' })
  leeg!: boolean;

  @Field(() => Int, { description: 'De versie die u zag; 0 als er nog niets over deze week is gezegd.' })
  versie!: number;
}

@InputType()
export class LegeWekenVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => [LegeWeekInput], { description: 'Hoogstens 60, elke week van een groep één keer.' })
  weken!: LegeWeekInput[];
}

@ObjectType()
export class VolledigheidPayload {
  @Field(() => Volledigheid, { description: 'Van het kwartaal waarover nu wordt aangeleverd.' })
  volledigheid!: Volledigheid;
}

@InputType()
export class PartnerHerinnerenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  organisatieId!: string;
}
