import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Een actie die een organisatie in een kwartaal op zich nam. Er staat niemand in.' })
export class Werkgroepactie {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'De gemeente van wie de werkgroep is.' })
  gemeente!: string;

  @Field(() => String)
  wat!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String, { description: 'Wie de actie heeft.' })
  organisatie!: string;

  @Field(() => String, { nullable: true, description: 'Met welke rol; nooit een naam.' })
  rol!: string | null;

  @Field(() => String, { nullable: true, description: 'De rol in woorden.' })
  rolNaam!: string | null;

  @Field(() => String, { description: 'OPEN, BEZIG, KLAAR of VERVALLEN.' })
  stand!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste dag.' })
  uiterlijk!: string | null;

  @Field(() => String, { nullable: true, description: 'Hoe het staat, zonder personen.' })
  opmerking!: string | null;

  @Field(() => Boolean, { description: 'Komt uit een eerder kwartaal.' })
  vanEerder!: boolean;

  @Field(() => Boolean, { description: 'Staat ook op de lijst van het volgende kwartaal.' })
  doorgeschoven!: boolean;

  @Field(() => Boolean, { description: 'Is van uw organisatie: u zegt hoe het staat.' })
  eigen!: boolean;

  @Field(() => TijdstipScalar)
  gewijzigdOp!: Date;

  @Field(() => Int, { description: 'Noem deze als u iets wijzigt.' })
  versie!: number;
}

@ObjectType({ description: 'Het overleg van de werkgroep statushouders in een kwartaal.' })
export class Werkgroepoverleg {
  @Field(() => ID, { description: 'Het agendabestand staat op /agenda/ met dit nummer erachter.' })
  id!: string;

  @Field(() => String)
  gemeente!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { description: 'UU:MM.' })
  tijd!: string;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => String)
  plaats!: string;

  @Field(() => [String], { description: 'Waar het over gaat, naast de actielijst.' })
  punten!: string[];

  @Field(() => Int)
  versie!: number;
}

@ObjectType({ description: 'Een organisatie die voor de gemeente werkt, en of die in de werkgroep zit.' })
export class Werkgroeplid {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'GEMEENTE, TAALAANBIEDER, PARTICIPATIEAANBIEDER, VWN, WONINGCORPORATIE, WELZIJN of TAALPUNT.' })
  soort!: string;

  @Field(() => Boolean)
  lid!: boolean;
}

@ObjectType({ description: 'De actielijst van de werkgroep statushouders over een kwartaal.' })
export class Actielijst {
  @Field(() => Int)
  jaar!: number;

  @Field(() => Int)
  kwartaal!: number;

  @Field(() => [Werkgroepactie], { description: 'Wat te laat is eerst, wat klaar is het laatst.' })
  acties!: Werkgroepactie[];

  @Field(() => [Werkgroepoverleg], { description: 'Per gemeente hoogstens één.' })
  overleggen!: Werkgroepoverleg[];

  @Field(() => [Werkgroeplid], { description: 'Alleen voor wie de lijst beheert: de gemeente zelf, en de organisaties die voor haar werken.' })
  leden!: Werkgroeplid[];
}

@InputType({ description: 'Een actie op de lijst, nieuw of gewijzigd. Zet er geen namen van mensen in.' })
export class WerkgroepactieVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg: een nieuwe actie.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg bij een nieuwe actie.' })
  versie?: number | null;

  @Field(() => Int)
  jaar!: number;

  @Field(() => Int, { description: '1 tot en met 4; hoogstens een jaar vooruit. Een actie houdt haar kwartaal.' })
  kwartaal!: number;

  @Field(() => String, { description: 'Hoogstens 300 tekens.' })
  wat!: string;

  @Field(() => ID, { description: 'De gemeente zelf of een lid van de werkgroep.' })
  organisatieId!: string;

  @Field(() => String, { nullable: true, description: 'Een rol van die organisatie.' })
  rol?: string | null;

  @Field(() => String, { description: 'OPEN, BEZIG, KLAAR of VERVALLEN.' })
  stand!: string;

  @Field(() => DatumScalar, { nullable: true })
  uiterlijk?: string | null;

  @Field(() => String, { nullable: true, description: 'Hoogstens 500 tekens.' })
  opmerking?: string | null;
}

@InputType({ description: 'Zegt hoe een actie van uw eigen organisatie ervoor staat.' })
export class WerkgroepactieMeldenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => String, { description: 'OPEN, BEZIG, KLAAR of VERVALLEN.' })
  stand!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 500 tekens, zonder personen.' })
  opmerking?: string | null;
}

@InputType({ description: 'Zet wat nog loopt op de lijst van het volgende kwartaal. Elke actie gaat één keer mee.' })
export class WerkgroepactiesDoorschuivenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => Int)
  jaar!: number;

  @Field(() => Int)
  kwartaal!: number;
}

@InputType({ description: 'Wanneer en waar de werkgroep bij elkaar komt, en waarover.' })
export class WerkgroepoverlegVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg als er nog geen overleg stond.' })
  versie?: number | null;

  @Field(() => Int)
  jaar!: number;

  @Field(() => Int)
  kwartaal!: number;

  @Field(() => DatumScalar, { description: 'Een dag in het kwartaal.' })
  datum!: string;

  @Field(() => String, { description: 'UU:MM.' })
  tijd!: string;

  @Field(() => Int, { description: '15 tot en met 480.' })
  duurMinuten!: number;

  @Field(() => String, { description: 'Hoogstens 120 tekens.' })
  plaats!: string;

  @Field(() => String, { nullable: true, description: 'Eén onderwerp per regel; samen hoogstens 2000 tekens.' })
  punten?: string | null;
}

@InputType({ description: 'Welke organisaties in de werkgroep zitten: alle, want wie er niet bij staat gaat eruit.' })
export class WerkgroepledenVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => [ID], { description: 'Organisaties die voor uw gemeente werken.' })
  organisatieIds!: string[];
}

@ObjectType()
export class ActielijstPayload {
  @Field(() => Actielijst)
  actielijst!: Actielijst;
}

@ObjectType()
export class WerkgroepactiesDoorschuivenPayload {
  @Field(() => Int, { description: 'Hoeveel acties van een eerder kwartaal nu op die lijst staan.' })
  aantal!: number;

  @Field(() => Actielijst, { description: 'De lijst van het volgende kwartaal.' })
  actielijst!: Actielijst;
}
