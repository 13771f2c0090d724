import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Een vrijwilliger van uw organisatie, met wat die kan en hoeveel mensen die nu begeleidt.' })
export class Vrijwilliger {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => [String], { description: 'De talen die de vrijwilliger spreekt.' })
  talen!: string[];

  @Field(() => [Int], { description: 'De dagen waarop de vrijwilliger kan: 1 is maandag, 7 is zondag. Leeg: niet bekend.' })
  weekdagen!: number[];

  @Field(() => [String], { description: 'OCHTEND, MIDDAG en AVOND. Leeg: niet bekend.' })
  dagdelen!: string[];

  @Field(() => [String], { description: 'De dorpen waar de vrijwilliger komt. Leeg: niet bekend.' })
  kernen!: string[];

  @Field(() => [String], { description: 'Met wie de vrijwilliger oefent: WOORDEN, ZINNEN, GESPREK en VLOT. Leeg: niet bekend.' })
  niveaus!: string[];

  @Field(() => Int, { description: 'Hoeveel mensen hoogstens tegelijk.' })
  hoogstens!: number;

  @Field(() => DatumScalar, { nullable: true, description: 'Tot en met deze dag niet beschikbaar.' })
  rustTot!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop de training voor dit werk af was; leeg als die er nog niet is.' })
  getraindOp!: string | null;

  @Field(() => Int, { description: 'Hoeveel mensen de vrijwilliger nu begeleidt.' })
  aantal!: number;

  @Field(() => Int, { description: 'Noem deze als u iets wijzigt; 0 als er nog niets is vastgelegd.' })
  versie!: number;
}

@InputType({ description: 'Wat een vrijwilliger van uw organisatie kan. Het hoort bij het werk voor uw organisatie en bij geen enkele cliënt.' })
export class VrijwilligerBijwerkenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  vrijwilligerId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => [String], { description: 'Talen uit de vaste lijst; hoogstens 10.' })
  talen!: string[];

  @Field(() => [Int], { description: '1 is maandag, 7 is zondag.' })
  weekdagen!: number[];

  @Field(() => [String], { nullable: true, description: 'OCHTEND, MIDDAG en AVOND. Weglaten laat staan wat er staat.' })
  dagdelen?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Dorpen; hoogstens 10. Weglaten laat staan wat er staat.' })
  kernen?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'WOORDEN, ZINNEN, GESPREK en VLOT. Weglaten laat staan wat er staat.' })
  niveaus?: string[] | null;

  @Field(() => Int, { description: '0 tot en met 20.' })
  hoogstens!: number;

  @Field(() => DatumScalar, { nullable: true })
  rustTot?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop de training af was, niet in de toekomst.' })
  getraindOp?: string | null;
}

@ObjectType()
export class VrijwilligerPayload {
  @Field(() => Vrijwilliger)
  vrijwilliger!: Vrijwilliger;
}

@InputType({ description: 'Koppel een vrijwilliger aan iemand die uw organisatie begeleidt. De vrijwilliger ziet die persoon vanaf de eerste dag.' })
export class BegeleiderKoppelenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  vrijwilligerId!: string;

  @Field(() => DatumScalar, { description: 'Eerste dag: vandaag of hoogstens drie maanden later.' })
  van!: string;
}

@InputType({ description: 'Stop een koppeling. Uw organisatie houdt de persoon.' })
export class BegeleiderOntkoppelenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  koppelingId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag. Leeg: de vrijwilliger ziet de persoon meteen niet meer.' })
  tot?: string | null;

  @Field(() => String, { description: 'BEGELEIDING_KLAAR, VRIJWILLIGER_STOPT, ANDERE_BEGELEIDER, PAST_NIET of VERGISSING.' })
  reden!: string;
}

@ObjectType()
export class KoppelingPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}
