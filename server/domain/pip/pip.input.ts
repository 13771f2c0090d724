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

@InputType({ description: 'Een beschikking van de Participatiewet die bij het PIP zit.' })
export class PipBeschikkingInput {
  @Field(() => String, { description: 'PW_BIJSTAND, PW_ONTZORGEN (PW 56a, alleen asielstatushouders) of PW_REINTEGRATIE (PW 7-10).' })
  soort!: string;

  @Field(() => DatumScalar)
  dagtekening!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 100 tekens.' })
  kenmerk?: string | null;
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

  @Field(() => String, { nullable: true, description: 'Het niveau van deze vaardigheid, waar dat een ander is dan dat van het plan. Het plan heeft het niveau van de hoogste.' })
  niveauLezen?: string | null;

  @Field(() => String, { nullable: true })
  niveauLuisteren?: string | null;

  @Field(() => String, { nullable: true })
  niveauSchrijven?: string | null;

  @Field(() => String, { nullable: true })
  niveauSpreken?: string | null;

  @Field(() => Float, { nullable: true, description: 'Uren per week, 0 tot en met 60. Verplicht bij een asielstatushouder; bij een ander hoort het er niet in.' })
  intensiteitUrenPerWeek?: number | null;

  @Field(() => Int, { description: 'Minstens drie voortgangsgesprekken per jaar.' })
  aantalGesprekkenPerJaar!: number;

  @Field(() => String, { nullable: true, description: 'Hoogstens 2000 tekens.' })
  hoofddoel?: string | null;

  @Field(() => String, { nullable: true, description: 'Persoonlijk ontwikkeldoel; hoogstens 2000 tekens.' })
  ontwikkeldoel?: string | null;

  @Field(() => String, { nullable: true, description: 'Verplicht: ondersteuning en begeleiding; hoogstens 2000 tekens.' })
  ondersteuning?: string | null;

  @Field(() => String, { nullable: true, description: 'Afspraken over voorschoolse educatie van een kind; hoogstens 2000 tekens.' })
  vve?: string | null;

  @Field(() => Float, { nullable: true, description: 'Verplicht: uren PVT per week, 0 tot en met 60.' })
  pvtUrenPerWeek?: number | null;

  @Field(() => Float, { nullable: true, description: 'Uren MAP per week, 0 tot en met 60. Verplicht, behalve in de onderwijsroute: daar hoort geen MAP.' })
  mapUrenPerWeek?: number | null;

  @Field(() => [PipBeschikkingInput], { nullable: true, description: 'Bijgevoegde beschikkingen van de Participatiewet, elke soort hoogstens een keer.' })
  beschikkingen?: PipBeschikkingInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'De lopende afspraken die u zag. Alle lopende afspraken komen in het plan; zijn het er andere, dan kijkt u eerst.' })
  afspraakIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Verplicht bij een nieuwe versie; hoogstens 2000 tekens.' })
  redenWijziging?: string | null;
}

@ObjectType()
export class PipVaststellenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}
