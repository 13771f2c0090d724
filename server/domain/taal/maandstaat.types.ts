import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';
import { Groep } from '../groepen/groep.entity.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';
import { LesAfmelding, LesType, PresentieRegelInput } from './lessen.types.ts';

@ObjectType({ description: 'Een cursist op een lesdag.' })
export class Maandcel {
  @Field(() => ID)
  lesId!: string;

  @Field(() => String, { nullable: true, description: 'Leeg als er nog niets is vastgelegd.' })
  status!: string | null;

  @Field(() => Int, { description: 'Gevolgde minuten.' })
  minuten!: number;

  @Field(() => String, { nullable: true })
  reden!: string | null;

  @Field(() => Int, { description: 'Noem deze versie als u de cel wijzigt; 0 als er nog niets staat.' })
  versie!: number;

  @Field(() => String, { nullable: true, description: 'Hoe de cursist bevestigde: INLOG of CODE.' })
  bevestigd!: string | null;

  @Field(() => LesAfmelding, { nullable: true })
  afmelding!: LesAfmelding | null;
}

@ObjectType({ description: 'Een cursist met de lesdagen van de maand waarop die in de groep zat.' })
export class Maandrij {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => [Maandcel])
  cellen!: Maandcel[];
}

@ObjectType('Maandafsluiting', { description: 'Dat een maand van een groep is afgesloten.' })
export class MaandafsluitingType {
  @Field(() => TijdstipScalar)
  op!: string;

  @Field(() => String)
  door!: string;

  @Field(() => String, { nullable: true, description: 'Waarom er is afgesloten terwijl niet elke les was ondertekend.' })
  reden!: string | null;
}

@ObjectType({ description: 'De presentie van een groep in een maand: lessen naast cursisten.' })
export class Maandstaat {
  @Field(() => Groep)
  groep!: Groep;

  @Field(() => DatumScalar, { description: 'De eerste dag van de maand.' })
  maand!: string;

  @Field(() => [LesType])
  lessen!: LesType[];

  @Field(() => [Maandrij])
  rijen!: Maandrij[];

  @Field(() => MaandafsluitingType, { nullable: true })
  afsluiting!: MaandafsluitingType | null;
}

@InputType({ description: 'Hoe één cursist één les bijwoonde.' })
export class MaandcelInput extends PresentieRegelInput {
  @Field(() => ID)
  lesId!: string;
}

@InputType({ description: 'Veel cellen van een maand tegelijk: alles of niets.' })
export class MaandstaatVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => DatumScalar, { description: 'Een dag in de maand.' })
  maand!: string;

  @Field(() => [MaandcelInput], { description: 'Hoogstens 500.' })
  cellen!: MaandcelInput[];

  @Field(() => String, { nullable: true, description: 'Waarom u iets wijzigt dat al was vastgelegd.' })
  correctieReden?: string | null;
}

@InputType({ description: 'Sluit een maand van een groep af. Daarna corrigeert alleen de coördinator nog, met een reden.' })
export class MaandAfsluitenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => DatumScalar, { description: 'Een dag in de maand.' })
  maand!: string;

  @Field(() => String, { nullable: true, description: 'Waarom u afsluit terwijl niet elke les is ondertekend; hoogstens 300 tekens.' })
  reden?: string | null;
}

@ObjectType()
export class MaandstaatPayload {
  @Field(() => Maandstaat)
  maandstaat!: Maandstaat;
}
