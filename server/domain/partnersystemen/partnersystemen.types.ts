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

  @Field(() => String, { nullable: true, description: 'Afdruk (RFC 7638) van de publieke sleutel waarmee het systeem inlogt; leeg: met het geheim.' })
  sleutelAfdruk!: string | null;

  @Field(() => TijdstipScalar, { description: 'Sinds wanneer het huidige geheim of de huidige sleutel geldt.' })
  geheimOp!: Date;

  @Field(() => TijdstipScalar)
  gemaaktOp!: Date;

  @Field(() => TijdstipScalar, { nullable: true, description: 'Wanneer het systeem voor het laatst iets vroeg, op een minuut nauwkeurig.' })
  laatstGebruiktOp!: Date | null;

  @Field(() => TijdstipScalar, { nullable: true, description: 'Leeg zolang het systeem mag werken.' })
  beeindigdOp!: Date | null;

  @Field(() => String, { nullable: true, description: 'Waar een sein heen gaat als er iets veranderde.' })
  seinAdres!: string | null;

  @Field(() => String, { nullable: true, description: 'Hoe het laatste sein aankwam: OK, of een code.' })
  seinUitkomst!: string | null;

  @Field(() => TijdstipScalar, { nullable: true })
  seinOp!: Date | null;

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

@InputType({ description: 'Een nieuw geheim. Het oude geheim, een sleutel en alle tokens gelden daarna niet meer.' })
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

@InputType({ description: 'Waar het systeem wil horen dat er iets veranderde. Een sein zegt niet wat, en niet over wie.' })
export class PartnersysteemSeinInstellenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => String, { nullable: true, description: 'Een adres dat begint met https://, hoogstens 500 tekens; leeg voor geen seinen.' })
  adres?: string | null;
}

@InputType({ description: 'Een publieke sleutel waarmee het systeem tekent wie het is (RFC 7523). Het geheim en alle tokens gelden daarna niet meer.' })
export class PartnersysteemSleutelInstellenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => String, { description: 'De publieke sleutel als JWK (RFC 7517): EC P-256 of P-384, Ed25519, of RSA van 2048 tot 4096 bits. Hoogstens 4000 tekens.' })
  jwk!: string;
}

@ObjectType()
export class PartnersysteemPayload {
  @Field(() => PartnersysteemType)
  partnersysteem!: PartnersysteemType;

  @Field(() => String, { nullable: true, description: 'Het geheim waarmee het systeem inlogt, of waarmee het seinen nakijkt: alleen in dit ene antwoord. Leeg bij een herhaald verzoek.' })
  geheim!: string | null;
}
