import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';
import { Afspraak } from './pip.entity.ts';

@InputType({ description: 'Hoe een afspraak ervoor staat. Wie de afspraak mag lezen, leest dit ook.' })
export class AfspraakMeldenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  afspraakId!: string;

  @Field(() => Int, { description: 'De versie van de afspraak die u zag.' })
  versie!: number;

  @Field(() => String, { description: 'NIET_BEGONNEN, LOOPT, STOKT, AFGEROND of VERVALLEN. Na de laatste twee kan er niets meer gemeld worden.' })
  stand!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 2000 tekens.' })
  opmerking?: string | null;
}

@ObjectType()
export class AfspraakMeldenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => Afspraak, { nullable: true })
  afspraak!: Afspraak | null;
}

@InputType({ description: 'Een nieuwe afspraak, of wat er wijzigt aan een afspraak van uw organisatie. Wat u weglaat, blijft zoals het is. Het thema bepaalt wie dit leest.' })
export class AfspraakVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID, { nullable: true, description: 'De afspraak die u wijzigt; leeg voor een nieuwe.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie van de afspraak die u zag; leeg bij een nieuwe.' })
  versie?: number | null;

  @Field(() => String, { nullable: true, description: 'AFSPRAKEN_TAAL, AFSPRAKEN_WERK enzovoort; verplicht bij een nieuwe en wijzigt niet meer.' })
  thema?: string | null;

  @Field(() => String, { nullable: true, description: 'Verplicht bij een nieuwe; hoogstens 2000 tekens.' })
  tekst?: string | null;

  @Field(() => String, { nullable: true, description: 'Hoogstens 2000 tekens.' })
  doel?: string | null;

  @Field(() => ID, { nullable: true, description: 'De organisatie die het uitvoert en er over meldt, uit `betrekbareOrganisaties`.' })
  uitvoerderId?: string | null;

  @Field(() => Float, { nullable: true, description: '0 tot en met 60.' })
  urenPerWeek?: number | null;

  @Field(() => DatumScalar, { nullable: true })
  van?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  tot?: string | null;
}

@InputType({ description: 'Een nieuw PIP, of een nieuwe versie ervan. Vul het hele plan in: eerdere versies blijven staan.' })
export class PipVaststellenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => Int, { description: 'De versie van het PIP die u zag; 0 als er nog geen is.' })
  versie!: number;

  @Field(() => DatumScalar, { description: 'Niet voor de kennisgeving, de vestiging of het vorige PIP.' })
  dagtekening!: string;

  @Field(() => String, { description: 'O, B1 of Z.' })
  leerroute!: string;

  @Field(() => String, { description: 'A1, A2, B1 of B2.' })
  niveau!: string;

  @Field(() => Float, { description: 'Uren per week, 0 tot en met 60.' })
  intensiteitUrenPerWeek!: number;

  @Field(() => Int, { description: 'Minstens drie voortgangsgesprekken per jaar.' })
  aantalGesprekkenPerJaar!: number;

  @Field(() => String, { nullable: true, description: 'Hoogstens 2000 tekens.' })
  hoofddoel?: string | null;

  @Field(() => String, { nullable: true, description: 'Verplicht bij een nieuwe versie; hoogstens 2000 tekens.' })
  redenWijziging?: string | null;
}

@ObjectType()
export class PipVaststellenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}
