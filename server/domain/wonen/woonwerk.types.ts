import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Iemand van wie de huisvesting loopt of nog moet beginnen.' })
export class Huisvesting {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste dag dat u deze persoon ziet, waar die bekend is.' })
  tot!: string | null;
}

@ObjectType({ description: 'Hoeveel woningen de gemeente vraagt voor huishoudens van deze grootte. Zonder namen.' })
export class Woningtelling {
  @Field(() => String)
  gemeente!: string;

  @Field(() => Int, { description: 'Aantal mensen; 6 is zes of meer.' })
  huishouden!: number;

  @Field(() => String, { description: 'Wanneer: MAAND is binnen een maand, KWARTAAL binnen drie maanden, LATER daarna.' })
  termijn!: string;

  @Field(() => Int)
  aantal!: number;
}

@ObjectType({ description: 'Een woning die een corporatie aanbiedt, zonder adres.' })
export class Woning {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'De corporatie.' })
  organisatie!: string;

  @Field(() => String)
  gemeente!: string;

  @Field(() => String, { description: 'Het dorp.' })
  kern!: string;

  @Field(() => Int)
  kamers!: number;

  @Field(() => Int, { description: 'Voor hoogstens zoveel mensen.' })
  mensen!: number;

  @Field(() => DatumScalar)
  beschikbaarVan!: string;

  @Field(() => String, { description: 'AANGEBODEN, GEKOPPELD of INGETROKKEN.' })
  stand!: string;

  @Field(() => Int, { description: 'Noem deze als u iets met de woning doet.' })
  versie!: number;
}

@ObjectType({ description: 'Een tijd voor een gesprek met de corporatie. Er staat niemand in.' })
export class Woonmoment {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'De corporatie.' })
  organisatie!: string;

  @Field(() => String, { description: 'SLEUTEL of AFTERSALES.' })
  soort!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { description: 'UU:MM.' })
  tijd!: string;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => String)
  plek!: string;

  @Field(() => Int, { description: 'Hoeveel plaatsen er nog zijn.' })
  vrij!: number;

  @Field(() => Int)
  plekken!: number;

  @Field(() => Int, { description: 'Noem deze als u de tijd sluit.' })
  versie!: number;
}

@InputType({ description: 'Een woning vragen voor het huishouden van iemand uit uw caseload. De corporatie leest alleen het aantal mensen en de periode.' })
export class WoningVragenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID, { nullable: true, description: 'De vraag die u wijzigt. Leeg: een nieuwe.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag, als u iets wijzigt.' })
  versie?: number | null;

  @Field(() => Int, { description: '1 tot en met 12 mensen.' })
  huishouden!: number;

  @Field(() => DatumScalar, { description: 'Wanneer de woning nodig is; hoogstens een jaar vooruit.' })
  nodigVoor!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'De vraag vervalt.' })
  ingetrokken!: boolean;
}

@InputType({ description: 'Een woning aanbieden aan een gemeente waarvoor u werkt. Noem geen adres.' })
export class WoningAanbiedenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => String, { description: 'De naam van de gemeente.' })
  gemeente!: string;

  @Field(() => String, { description: 'Het dorp; hoogstens 60 tekens.' })
  kern!: string;

  @Field(() => Int, { description: '1 tot en met 12.' })
  kamers!: number;

  @Field(() => Int, { description: '1 tot en met 12.' })
  mensen!: number;

  @Field(() => DatumScalar, { description: 'Hoogstens een jaar terug of vooruit.' })
  beschikbaarVan!: string;
}

@InputType({ description: 'Een woning terugnemen die nog voor niemand is.' })
export class WoningIntrekkenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;
}

@InputType({ description: 'Zeg voor wie een woning is. De corporatie krijgt de opdracht voor de huisvesting van deze mensen, en ziet hen vanaf nu.' })
export class WoningKoppelenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => [ID], { description: 'De volwassenen van één huishouden uit uw caseload; hoogstens 6.' })
  inburgeraarIds!: string[];
}

@InputType({ description: 'De koppeling aan een woning ongedaan maken, zolang er geen sleutel is. De corporatie ziet deze mensen meteen niet meer.' })
export class WoningLoslatenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;
}

@InputType({ description: 'Een tijd.' })
export class WoonmomentTijdInput {
  @Field(() => DatumScalar, { description: 'Na vandaag, hoogstens een half jaar vooruit.' })
  datum!: string;

  @Field(() => String, { description: 'UU:MM.' })
  tijd!: string;
}

@InputType({ description: 'Tijden openen waaruit inburgeraars kiezen.' })
export class WoonmomentenOpenenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => String, { description: 'SLEUTEL of AFTERSALES.' })
  soort!: string;

  @Field(() => String, { description: 'WONING, CORPORATIE, GEMEENTEHUIS, VWN, BANK of TELEFOON.' })
  plek!: string;

  @Field(() => Int, { description: '10 tot en met 240.' })
  duurMinuten!: number;

  @Field(() => Int, { defaultValue: 1, description: '1 tot en met 20.' })
  plekken!: number;

  @Field(() => [WoonmomentTijdInput], { description: 'Hoogstens 30.' })
  tijden!: WoonmomentTijdInput[];
}

@InputType({ description: 'Een tijd sluiten. Wie hem koos, leest dat en kiest een andere.' })
export class WoonmomentSluitenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;
}

@InputType({ description: 'Kies een tijd voor uw gesprek. Had u er al een, dan geeft u die terug. Dat kan tot de dag ervoor.' })
export class WoonmomentKiezenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;
}

@InputType({ description: 'Geef een gekozen tijd terug. Dat kan tot de dag ervoor.' })
export class WoonmomentTeruggevenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  afspraakId!: string;
}

@ObjectType()
export class WoningVragenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}

@ObjectType()
export class WoningPayload {
  @Field(() => Woning)
  woning!: Woning;
}

@ObjectType()
export class WoonmomentenPayload {
  @Field(() => [Woonmoment])
  momenten!: Woonmoment[];
}

@ObjectType()
export class WoonmomentKiezenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}
