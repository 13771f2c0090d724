import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType('Partnersysteem', { description: 'Een eigen systeem van een partner dat in het portaal mag werken, zonder mens erachter.' })
export class PartnersysteemType {
  @Field(() => ID, { description: 'Ook de client_id waarmee het systeem een token vraagt.' })
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  organisatie!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: 'De rol in woorden.' })
  rolNaam!: string;

  @Field(() => [String], { description: 'Wat het systeem mag: nooit meer dan de rol.' })
  acties!: string[];

  @Field(() => Int)
  verzoekenPerMinuut!: number;

  @Field(() => TijdstipScalar, { description: 'Sinds wanneer het huidige geheim geldt.' })
  geheimOp!: Date;

  @Field(() => TijdstipScalar)
  gemaaktOp!: Date;

  @Field(() => TijdstipScalar, { nullable: true, description: 'Wanneer het systeem voor het laatst iets vroeg, op een minuut nauwkeurig.' })
  laatstGebruiktOp!: Date | null;

  @Field(() => TijdstipScalar, { nullable: true, description: 'Leeg zolang het systeem mag werken.' })
  beeindigdOp!: Date | null;

  @Field(() => Int)
  versie!: number;
}

@ObjectType({ description: 'Met welke rol een systeem kan werken, en wat het dan mag.' })
export class Systeemrol {
  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: 'De rol in woorden.' })
  rolNaam!: string;

  @Field(() => String, { description: 'Alleen organisaties van deze soort.' })
  organisatiesoort!: string;

  @Field(() => [String])
  acties!: string[];
}

@InputType({ description: 'Een systeem van een partner dat voor uw gemeente werkt.' })
export class PartnersysteemToelatenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String, { description: 'Hoe u het systeem herkent, hoogstens 80 tekens. Deze naam staat in het inzagelog.' })
  naam!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => [String], { description: 'Wat het systeem mag, minstens één.' })
  acties!: string[];

  @Field(() => Int, { nullable: true, description: 'Hoe vaak het per minuut iets mag vragen; leeg voor het gewone aantal.' })
  verzoekenPerMinuut?: number | null;
}

@InputType({ description: 'Een nieuw geheim. Het oude geheim en alle tokens gelden daarna niet meer.' })
export class PartnersysteemGeheimVernieuwenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;
}

@InputType({ description: 'Het einde: het systeem kan op hetzelfde moment niets meer.' })
export class PartnersysteemBeeindigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;
}

@ObjectType()
export class PartnersysteemPayload {
  @Field(() => PartnersysteemType)
  partnersysteem!: PartnersysteemType;

  @Field(() => String, { nullable: true, description: 'Het geheim, alleen in dit ene antwoord: het portaal bewaart het niet. Leeg bij een herhaald verzoek.' })
  geheim!: string | null;
}
