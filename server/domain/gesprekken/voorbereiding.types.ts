import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType('Gesprekkenstand', { description: 'Hoe de gesprekken ervoor staan tegenover het aantal in het PIP (Bi 5.3, vierde lid).' })
export class GesprekkenstandType {
  @Field(() => DatumScalar, { description: 'Eerste dag van dit jaar van de termijn.' })
  van!: string;

  @Field(() => DatumScalar)
  totEnMet!: string;

  @Field(() => Int)
  nodig!: number;

  @Field(() => Int)
  gehouden!: number;

  @Field(() => DatumScalar, { description: 'De laatste dag waarop het volgende gesprek op tijd is.' })
  uiterlijk!: string;
}

@ObjectType({ description: 'Lessen in één week.' })
export class Presentieweek {
  @Field(() => DatumScalar, { description: 'De maandag.' })
  week!: string;

  @Field(() => Int)
  aanwezig!: number;

  @Field(() => Int)
  geoorloofd!: number;

  @Field(() => Int)
  ongeoorloofd!: number;
}

@ObjectType({ description: 'Eén les sinds het laatste gesprek.' })
export class Voorbereidingsles {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String)
  status!: string;
}

@ObjectType({ description: 'De lessen sinds het laatste gesprek.' })
export class Presentiesinds {
  @Field(() => [Presentieweek])
  weken!: Presentieweek[];

  @Field(() => [Voorbereidingsles], { description: 'De oudste het eerst; hoogstens 200.' })
  lessen!: Voorbereidingsles[];

  @Field(() => Int)
  minuten!: number;
}

@ObjectType()
export class Urenweek {
  @Field(() => DatumScalar, { description: 'De maandag.' })
  week!: string;

  @Field(() => Int)
  minuten!: number;
}

@ObjectType({ description: 'De participatie-uren sinds het laatste gesprek.' })
export class Urensinds {
  @Field(() => [Urenweek])
  weken!: Urenweek[];

  @Field(() => Int)
  minuten!: number;

  @Field(() => Int, { description: 'Regels die de inburgeraar betwist.' })
  betwist!: number;
}

@ObjectType({ description: 'Niveau van één vaardigheid, toen en nu.' })
export class Niveausinds {
  @Field(() => String)
  vaardigheid!: string;

  @Field(() => String, { nullable: true })
  was!: string | null;

  @Field(() => String, { nullable: true })
  nu!: string | null;
}

@ObjectType({ description: 'Een rapportage van een taalaanbieder sinds het laatste gesprek.' })
export class Rapportagesinds {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { nullable: true, description: 'Leeg als er niets te melden was.' })
  inzet!: string | null;

  @Field(() => String, { nullable: true })
  volgendeStap!: string | null;

  @Field(() => String, { nullable: true })
  opmerking!: string | null;

  @Field(() => String)
  organisatie!: string;
}

@ObjectType()
export class Voortgangsinds {
  @Field(() => [Niveausinds])
  niveaus!: Niveausinds[];

  @Field(() => [Rapportagesinds])
  rapportages!: Rapportagesinds[];
}

@ObjectType({ description: 'Wat een partner over een afspraak meldde.' })
export class Meldingsinds {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String)
  stand!: string;

  @Field(() => String, { nullable: true })
  opmerking!: string | null;
}

@ObjectType({ description: 'Een afspraak, met wat er sinds het laatste gesprek over is gemeld.' })
export class Afspraaksinds {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  thema!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { nullable: true })
  uitvoerder!: string | null;

  @Field(() => String)
  stand!: string;

  @Field(() => [Meldingsinds], { description: 'De oudste het eerst; leeg als niemand iets meldde.' })
  meldingen!: Meldingsinds[];
}

@ObjectType({ description: 'Een signaal dat open is, of sinds het laatste gesprek kwam.' })
export class Signaalsinds {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String)
  onderwerp!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  stand!: string;

  @Field(() => String)
  organisatie!: string;
}

@ObjectType({ description: 'Iets dat bij een partner gebeurde.' })
export class Gebeurtenissinds {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { description: 'De rubriek waarin het staat.' })
  rubriek!: string;

  @Field(() => String, { description: 'Wat voor gebeurtenis, als code of in woorden van wie het opschreef.' })
  wat!: string;

  @Field(() => String, { nullable: true })
  tekst!: string | null;

  @Field(() => String)
  organisatie!: string;
}

@ObjectType({ description: 'Het gesprek waarna wordt geteld.' })
export class VorigGesprek {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String, { nullable: true })
  verslag!: string | null;

  @Field(() => String, { nullable: true })
  afspraken!: string | null;
}

/** What changed since the last talk at every partner, as far as the matrix lets the reader see it. Null is shielded, empty is nothing. */
@ObjectType({ description: 'Wat er bij elke partner veranderde sinds het laatste gesprek. Leeg (null) is afgeschermd.' })
export class Gespreksvoorbereiding {
  @Field(() => DatumScalar, { description: 'Wat hierna kwam, telt.' })
  sinds!: string;

  @Field(() => String, { description: 'GESPREK, PIP, KOPPELING of KWARTAAL: waarvan die dag is.' })
  begin!: string;

  @Field(() => VorigGesprek, { nullable: true })
  vorig!: VorigGesprek | null;

  @Field(() => GesprekkenstandType, { nullable: true })
  stand!: GesprekkenstandType | null;

  @Field(() => Presentiesinds, { nullable: true })
  presentie!: Presentiesinds | null;

  @Field(() => Urensinds, { nullable: true })
  uren!: Urensinds | null;

  @Field(() => Voortgangsinds, { nullable: true })
  voortgang!: Voortgangsinds | null;

  @Field(() => [Afspraaksinds], { description: 'Lopende afspraken, en wat sindsdien is afgesloten.' })
  afspraken!: Afspraaksinds[];

  @Field(() => [Signaalsinds], { nullable: true })
  signalen!: Signaalsinds[] | null;

  @Field(() => [Gebeurtenissinds], { description: 'De nieuwste het eerst; hoogstens 100.' })
  gebeurtenissen!: Gebeurtenissinds[];

  @Field(() => [String], { description: 'Rubrieken die hier zouden staan en voor u zijn afgeschermd.' })
  afgeschermd!: string[];
}
