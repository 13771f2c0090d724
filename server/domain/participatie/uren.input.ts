import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@InputType({ description: 'De uren van één persoon op één dag.' })
export class UrenRegelInput {
  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => Int, { description: 'Hele minuten; 0 trekt in wat er stond.' })
  duurMinuten!: number;

  @Field(() => String, { nullable: true, description: 'Begintijd, UU:MM, als die bekend is.' })
  beginTijd?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg als er nog niets was vastgelegd.' })
  versie?: number | null;
}

@InputType({ description: 'Uren van een groep, bijvoorbeeld een hele week. De consulent en de inburgeraar lezen dit ook.' })
export class ParticipatieUrenVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  activiteitId!: string;

  @Field(() => [UrenRegelInput], { description: 'Hoogstens 600.' })
  regels!: UrenRegelInput[];

  @Field(() => String, { nullable: true, description: 'Waarom u iets wijzigt dat al was vastgelegd.' })
  correctieReden?: string | null;
}

@ObjectType()
export class ParticipatieUrenVastleggenPayload {
  @Field(() => [InburgeraarType], { description: 'De personen uit de regels.' })
  inburgeraars!: InburgeraarType[];
}

@InputType({ description: 'Wat u vindt van uren die een organisatie voor u opschreef. De organisatie en uw consulent lezen dit.' })
export class UrenReagerenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  urenId!: string;

  @Field(() => String, { description: 'BEVESTIGD of BETWIST.' })
  reactie!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 1000 tekens.' })
  toelichting?: string | null;
}

@InputType({ description: 'Uren die kloppen, in één keer. De organisaties en uw consulent lezen dit.' })
export class UrenBevestigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => [ID], { description: 'Minstens 1, hoogstens 200.' })
  urenIds!: string[];
}

@ObjectType()
export class UrenBevestigenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}

@ObjectType()
export class UrenReagerenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}
