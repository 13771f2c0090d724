import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Wat de school over u opschreef bij één les, en of u dat bevestigde.' })
export class EigenPresentie {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  status!: string;

  @Field(() => Int, { description: 'Gevolgde minuten.' })
  minuten!: number;

  @Field(() => String, { nullable: true, description: 'INLOG of CODE; leeg als u het nog niet bevestigde.' })
  bevestigd!: string | null;
}

@ObjectType({ description: 'Een les van uzelf.' })
export class EigenLes {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { description: 'Begintijd, UU:MM.' })
  beginTijd!: string;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => String)
  groep!: string;

  @Field(() => String)
  school!: string;

  @Field(() => String, { nullable: true })
  locatie!: string | null;

  @Field(() => String, { nullable: true })
  onderwerp!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom de les niet doorgaat; leeg als hij doorgaat.' })
  vervallenReden!: string | null;

  @Field(() => String, { nullable: true, description: 'De reden waarmee u zich afmeldde; leeg als u komt.' })
  afmelding!: string | null;

  @Field(() => EigenPresentie, { nullable: true })
  presentie!: EigenPresentie | null;
}

@InputType({ description: 'U kunt niet naar een les komen. Zonder reden: u komt toch wel.' })
export class LesAfmeldenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  lesId!: string;

  @Field(() => String, { nullable: true, description: 'AFSPRAAK_INSTANTIE, WERK, GEZIN, VERVOER of OVERIG; nooit iets over gezondheid.' })
  reden?: string | null;
}

@InputType({ description: 'U bevestigt wat de school over u opschreef: alles wat u noemt, of niets.' })
export class PresentieBevestigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => [ID], { description: 'Hoogstens 100.' })
  presentieIds!: string[];

  @Field(() => String, { nullable: true, description: 'De zes cijfers op het scherm van de docent, in de les.' })
  code?: string | null;
}

@ObjectType()
export class EigenLessenPayload {
  @Field(() => [EigenLes])
  lessen!: EigenLes[];
}
