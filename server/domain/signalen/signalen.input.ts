import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';
import { Signaal } from './signalen.entity.ts';

@InputType({ description: 'Een signaal aan de gemeente, of van de consulent aan een organisatie. De consulent en de teamleider lezen dit; gaat het over een persoon, dan ook de organisatie die het geeft of krijgt.' })
export class SignaalIndienenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Over wie het gaat. Een sleutelpersoon laat dit leeg.' })
  inburgeraarId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Alleen voor de consulent: de organisatie waarvoor het is. Leeg is aan de gemeente.' })
  aanOrganisatieId?: string | null;

  @Field(() => String, { nullable: true, description: 'Naam van de gemeente; alleen nodig zonder persoon, als uw organisatie voor meer gemeenten werkt.' })
  gemeente?: string | null;

  @Field(() => String, { description: 'AANWEZIGHEID, VOORTGANG, PARTICIPATIE, WONEN, FINANCIEN, WELZIJN, TOLK, OVERIG of DOORSTROOM (klaar voor de volgende stap).' })
  onderwerp!: string;

  @Field(() => String, { description: 'Hoogstens 2000 tekens, zonder medische gegevens.' })
  tekst!: string;
}

@ObjectType({ description: 'Een signaal, en over wie het gaat als dat bekend is.' })
export class SignaalOver {
  @Field(() => Signaal)
  signaal!: Signaal;

  @Field(() => InburgeraarType, { nullable: true, description: 'Leeg bij een signaal van een sleutelpersoon.' })
  inburgeraar!: InburgeraarType | null;
}

@ObjectType()
export class SignaalIndienenPayload {
  @Field(() => Signaal)
  signaal!: Signaal;
}

@InputType({ description: 'Een stap in de lus van een signaal.' })
export class SignaalStapZettenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  signaalId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => String, { description: 'OPGEPAKT of AFGEHANDELD voor wie het kreeg, GEZIEN of HEROPEND voor wie het gaf, BERICHT voor allebei.' })
  stap!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 2000 tekens, zonder medische gegevens.' })
  tekst?: string | null;
}

@ObjectType({ description: 'Een organisatie waaraan een signaal kan worden gericht.' })
export class Signaalontvanger {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;
}

@ObjectType({ description: 'Hoe de signalen staan die u leest. Aantallen, zonder personen.' })
export class SignalenStand {
  @Field(() => Int, { description: 'Niet afgehandeld.' })
  open!: number;

  @Field(() => Int, { description: 'Wacht op een antwoord van u of uw organisatie.' })
  wachtOpMij!: number;

  @Field(() => Int, { description: 'Daarvan langer dan de afgesproken werkdagen.' })
  teLaat!: number;

  @Field(() => Int, { description: 'Beantwoord, en door uw kant nog niet als gezien gemerkt.' })
  beantwoord!: number;

  @Field(() => Int, { description: 'Na hoeveel werkdagen wachten te lang is.' })
  werkdagen!: number;
}
