import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Wat een ingang van de sociale kaart in een andere taal zegt.' })
export class Kaartvertaling {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'en, ar, ti, uk of fa.' })
  taal!: string;

  @Field(() => String)
  wat!: string;

  @Field(() => String, { nullable: true })
  openingstijden!: string | null;

  @Field(() => Boolean, { description: 'De Nederlandse tekst is daarna gewijzigd; deze vertaling wordt niet getoond.' })
  verouderd!: boolean;

  @Field(() => String, { nullable: true, description: 'Wie vertaalde; alleen voor wie de kaart beheert.' })
  vertaaldDoor!: string | null;

  @Field(() => TijdstipScalar)
  vertaaldOp!: Date;

  @Field(() => Int)
  versie!: number;
}

@ObjectType({ description: 'Een organisatie die helpt, met waarmee en hoe u er komt. Er staan geen personen in.' })
export class Kaartingang {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  gemeente!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => ID, { nullable: true, description: 'De partner in Samenspel die dit is; leeg als die er niet is.' })
  organisatieId!: string | null;

  @Field(() => [String], { description: 'Met welke vragen u er terecht kunt, als code.' })
  themas!: string[];

  @Field(() => String, { description: 'Wat de organisatie doet, in het Nederlands.' })
  wat!: string;

  @Field(() => String, { nullable: true })
  adres!: string | null;

  @Field(() => String, { nullable: true })
  telefoon!: string | null;

  @Field(() => String, { nullable: true })
  openingstijden!: string | null;

  @Field(() => String, { nullable: true, description: 'Zonder https:// ervoor.' })
  website!: string | null;

  @Field(() => Boolean, { description: 'Staat niet meer op de kaart en de flyer.' })
  gestopt!: boolean;

  @Field(() => Boolean, { description: 'Is uw eigen organisatie: u houdt adres, telefoon, openingstijden en website bij.' })
  eigen!: boolean;

  @Field(() => [Kaartvertaling])
  vertalingen!: Kaartvertaling[];

  @Field(() => TijdstipScalar)
  gewijzigdOp!: Date;

  @Field(() => Int, { description: 'Noem deze als u iets wijzigt.' })
  versie!: number;
}

@InputType({ description: 'Een ingang van de sociale kaart, nieuw of gewijzigd. Zet er geen namen van mensen in.' })
export class KaartingangVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg: een nieuwe ingang.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg bij een nieuwe.' })
  versie?: number | null;

  @Field(() => String, { description: 'Hoogstens 80 tekens.' })
  naam!: string;

  @Field(() => ID, { nullable: true, description: 'De gemeente zelf of een organisatie die voor haar werkt; die houdt haar gegevens dan zelf bij.' })
  organisatieId?: string | null;

  @Field(() => [String], { description: 'TAAL_OEFENEN, BRIEF, HUIS, GELD, WERK, GEZONDHEID, KINDEREN, MENSEN, INBURGERING, VERBLIJF, COMPUTER of VEILIG.' })
  themas!: string[];

  @Field(() => String, { description: 'In korte zinnen; hoogstens 240 tekens.' })
  wat!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 120 tekens.' })
  adres?: string | null;

  @Field(() => String, { nullable: true, description: 'Cijfers, spaties, haakjes, streepjes.' })
  telefoon?: string | null;

  @Field(() => String, { nullable: true, description: 'Hoogstens 120 tekens.' })
  openingstijden?: string | null;

  @Field(() => String, { nullable: true, description: 'Hoogstens 80 tekens.' })
  website?: string | null;

  @Field(() => Boolean, { description: 'Haal de ingang van de kaart en de flyer.' })
  gestopt!: boolean;
}

@InputType({ description: 'Hoe uw eigen organisatie te bereiken is.' })
export class KaartingangBijwerkenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => String, { nullable: true })
  adres?: string | null;

  @Field(() => String, { nullable: true })
  telefoon?: string | null;

  @Field(() => String, { nullable: true })
  openingstijden?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;
}

@InputType({ description: 'Wat een ingang in een andere taal zegt.' })
export class KaartvertalingVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  ingangId!: string;

  @Field(() => Int, { description: 'De versie van de ingang waarvan u de Nederlandse tekst zag.' })
  ingangVersie!: number;

  @Field(() => String, { description: 'en, ar, ti, uk of fa.' })
  taal!: string;

  @Field(() => Int, { nullable: true, description: 'De versie van de vertaling die u zag; leeg als er nog geen was.' })
  versie?: number | null;

  @Field(() => String, { description: 'Hoogstens 400 tekens.' })
  wat!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 200 tekens; leeg: het Nederlands.' })
  openingstijden?: string | null;
}

@ObjectType()
export class SocialeKaartPayload {
  @Field(() => [Kaartingang], { description: 'De hele kaart.' })
  socialeKaart!: Kaartingang[];
}
