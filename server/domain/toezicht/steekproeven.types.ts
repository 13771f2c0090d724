import { Field, ID, InputType, Int, Float, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Eén dag van één medewerker die om een blik van de FG vraagt, en waarom.' })
export class Steekproef {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'WAARNEMING, ZELFDE_ACHTERNAAM, EIGEN_ADRES, BUITEN_WERKTIJD of VEEL_PERSONEN.' })
  soort!: string;

  @Field(() => DatumScalar)
  dag!: string;

  @Field(() => String)
  medewerker!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { nullable: true })
  organisatie!: string | null;

  @Field(() => Int, { description: 'Regels van het inzagelog. Dit is ook de versie: komt er een regel bij, dan komt een beoordeelde steekproef terug.' })
  aantalRegels!: number;

  @Field(() => TijdstipScalar)
  eerste!: Date;

  @Field(() => TijdstipScalar)
  laatste!: Date;

  @Field(() => [String], { description: 'Rubrieken van de autorisatiematrix.' })
  rubrieken!: string[];

  @Field(() => [String], { description: 'Schuilnummers, hoogstens 50.' })
  personen!: string[];

  @Field(() => Int)
  aantalPersonen!: number;

  @Field(() => Float, { nullable: true, description: 'Bij VEEL_PERSONEN: het middelste aantal personen per dag van deze medewerker in de 30 dagen ervoor. Leeg als er geen eerdere dagen zijn.' })
  mediaan!: number | null;
}

@ObjectType({ description: 'Wat in een periode om een blik vraagt en nog niet is beoordeeld.' })
export class Steekproeven {
  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar)
  tot!: string;

  @Field(() => [Steekproef], { description: 'De nieuwste dag eerst, hoogstens 200.' })
  steekproeven!: Steekproef[];

  @Field(() => Boolean, { description: 'Ja als er meer dan 200 zijn: beoordeel eerst deze, of kies een kortere periode.' })
  erIsMeer!: boolean;
}

@ObjectType({ description: 'Hoeveel steekproeven van één soort openstaan.' })
export class SteekproevenVanSoort {
  @Field(() => String)
  soort!: string;

  @Field(() => Int)
  aantal!: number;
}

@ObjectType({ description: 'Hoeveel steekproeven van de laatste 30 dagen openstaan, zonder personen.' })
export class SteekproevenStand {
  @Field(() => [SteekproevenVanSoort], { description: 'Alleen soorten waarvan er zijn.' })
  perSoort!: SteekproevenVanSoort[];

  @Field(() => Int, { description: 'Hoogstens 200.' })
  open!: number;

  @Field(() => Boolean, { description: 'Ja als het er meer dan 200 zijn.' })
  erIsMeer!: boolean;
}

@ObjectType({ description: 'Wat de FG van een steekproef vond. Noemt geen inburgeraar.' })
export class SteekproefBeoordeling {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Soort van de steekproef.' })
  soort!: string;

  @Field(() => DatumScalar)
  dag!: string;

  @Field(() => String)
  medewerker!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { nullable: true })
  organisatie!: string | null;

  @Field(() => Int)
  aantalRegels!: number;

  @Field(() => Int)
  aantalPersonen!: number;

  @Field(() => String, { description: 'IN_ORDE, NAVRAAG of ONTERECHT.' })
  bevinding!: string;

  @Field(() => String, { nullable: true })
  opmerking!: string | null;

  @Field(() => String, { description: 'Wie het beoordeelde.' })
  door!: string;

  @Field(() => TijdstipScalar)
  op!: Date;
}

@ObjectType({ description: 'De steekproeven die de FG in een kwartaal beoordeelde.' })
export class SteekproefBeoordelingen {
  @Field(() => Int)
  jaar!: number;

  @Field(() => Int)
  kwartaal!: number;

  @Field(() => [SteekproefBeoordeling], { description: 'De nieuwste eerst, hoogstens 1000.' })
  beoordelingen!: SteekproefBeoordeling[];

  @Field(() => Int, { description: 'Alle beoordelingen van het kwartaal.' })
  totaal!: number;
}

@InputType({ description: 'Het oordeel van de FG over een steekproef. Alleen de FG leest dit.' })
export class SteekproefBeoordelenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  steekproefId!: string;

  @Field(() => Int, { description: 'Het aantal regels dat u zag.' })
  versie!: number;

  @Field(() => String, { description: 'IN_ORDE, NAVRAAG of ONTERECHT.' })
  bevinding!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 1000 tekens, zonder namen van inburgeraars. Verplicht als het niet in orde is.' })
  opmerking?: string | null;
}

@ObjectType()
export class SteekproefBeoordelenPayload {
  @Field(() => SteekproefBeoordeling)
  beoordeling!: SteekproefBeoordeling;
}
