import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';
import { Groep } from '../groepen/groep.entity.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';
import { LesPresentie } from './presentie.types.ts';

@ObjectType({ description: 'Een cursist zei vooraf niet te komen. Of het verzuim geoorloofd is, bepaalt de school.' })
export class LesAfmelding {
  @Field(() => String, { description: 'Reden zonder medisch gegeven.' })
  reden!: string;

  @Field(() => TijdstipScalar)
  op!: string;
}

@ObjectType('LesOndertekening', { description: 'De handtekening van de docent onder een les, zoals die toen was vastgelegd.' })
export class LesOndertekeningType {
  @Field(() => TijdstipScalar)
  op!: string;

  @Field(() => String)
  door!: string;

  @Field(() => Boolean, { description: 'Er is daarna iets vastgelegd: de les vraagt een nieuwe handtekening.' })
  gewijzigdSinds!: boolean;
}

@ObjectType({ description: 'Een cursist in een les, met de presentie als die al is vastgelegd.' })
export class Deelnemer {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => LesPresentie, { nullable: true })
  presentie!: LesPresentie | null;

  @Field(() => LesAfmelding, { nullable: true, description: 'De cursist zei vooraf niet te komen.' })
  afmelding!: LesAfmelding | null;

  @Field(() => String, { nullable: true, description: 'Hoe de cursist de presentie bevestigde: INLOG of CODE. Leeg als dat nog niet is gebeurd.' })
  bevestigd!: string | null;
}

@ObjectType('Les', { description: 'Een les van een groep op een dag.' })
export class LesType {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { description: 'Begintijd, UU:MM.' })
  beginTijd!: string;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => String, { nullable: true })
  onderwerp!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom de les niet doorging; leeg als hij doorgaat.' })
  vervallenReden!: string | null;

  @Field(() => String, { nullable: true, description: 'Waar deze les is.' })
  locatie!: string | null;

  @Field(() => Int, { description: 'Noem deze versie als u de les laat vervallen of toch laat doorgaan.' })
  versie!: number;

  @Field(() => Boolean, { description: 'De maand is afgesloten: alleen de coördinator corrigeert nog, met een reden.' })
  maandGesloten!: boolean;

  @Field(() => LesOndertekeningType, { nullable: true })
  ondertekening!: LesOndertekeningType | null;

  @Field(() => Groep)
  groep!: Groep;

  @Field(() => Int, { description: 'Aantal cursisten dat op deze dag in de groep zit.' })
  aantalDeelnemers!: number;

  @Field(() => Int, { description: 'Bij hoeveel van hen de presentie is vastgelegd.' })
  aantalVastgelegd!: number;

  @Field(() => [Deelnemer])
  deelnemers?: Deelnemer[];
}

@InputType({ description: 'Hoe één cursist de les bijwoonde.' })
export class PresentieRegelInput {
  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => String, { description: 'AANWEZIG, TE_LAAT, GEOORLOOFD_AFWEZIG of ONGEOORLOOFD_AFWEZIG.' })
  status!: string;

  @Field(() => Int, { nullable: true, description: 'Gemiste minuten bij TE_LAAT.' })
  minutenGemist?: number | null;

  @Field(() => String, { nullable: true, description: 'Reden zonder medisch gegeven: AFSPRAAK_INSTANTIE, WERK, GEZIN, VERVOER of OVERIG.' })
  reden?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg als er nog niets was vastgelegd.' })
  versie?: number | null;
}

@InputType()
export class PresentieVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  lesId!: string;

  @Field(() => [PresentieRegelInput])
  regels!: PresentieRegelInput[];

  @Field(() => String, { nullable: true, description: 'Waarom u iets wijzigt dat al was vastgelegd.' })
  correctieReden?: string | null;
}

@ObjectType()
export class PresentieVastleggenPayload {
  @Field(() => LesType)
  les!: LesType;
}

@InputType({ description: 'Een les gaat niet door; of, zonder reden, toch wel.' })
export class LesVervallenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  lesId!: string;

  @Field(() => Int, { description: 'De versie van de les die u zag.' })
  versie!: number;

  @Field(() => String, { nullable: true, description: 'Waarom de les niet doorgaat; hoogstens 200 tekens. De cursisten lezen dit.' })
  reden?: string | null;
}

@InputType({ description: 'Uw handtekening onder lessen, zoals ze nu zijn vastgelegd.' })
export class LessenOndertekenenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => [ID], { description: 'Hoogstens 60.' })
  lesIds!: string[];
}

@ObjectType()
export class LesVervallenPayload {
  @Field(() => LesType)
  les!: LesType;
}

@ObjectType()
export class LessenOndertekenenPayload {
  @Field(() => [LesType])
  lessen!: LesType[];
}
