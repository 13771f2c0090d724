import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Een mededeling die nu voor u staat.' })
export class Mededeling {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { description: 'De taal waarin titel en tekst hier staan: die van u, of nl.' })
  taal!: string;

  @Field(() => String, { description: 'De organisatie die dit zegt.' })
  afzender!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar)
  tot!: string;

  @Field(() => Boolean, { description: 'U hebt deze mededeling weggelegd.' })
  gezien!: boolean;
}

@ObjectType({ description: 'Een mededeling van uw organisatie, zoals u haar beheert.' })
export class EigenMededeling {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar)
  tot!: string;

  @Field(() => [String], { description: 'Voor welke rollen, in woorden. Leeg: voor iedereen behalve inburgeraars.' })
  rollen!: string[];

  @Field(() => [String], { description: 'Voor welke organisaties. Leeg: voor alle.' })
  organisaties!: string[];

  @Field(() => [String], { description: 'In welke andere talen dit ook staat.' })
  talen!: string[];

  @Field(() => String, { nullable: true, description: 'Wie dit plaatste.' })
  door!: string | null;

  @Field(() => TijdstipScalar, { nullable: true })
  ingetrokkenOp!: string | null;
}

@ObjectType({ description: 'Een rol of organisatie waarvoor u iets kunt mededelen.' })
export class Mededelingdoel {
  @Field(() => String, { description: 'De rol als code, of het nummer van de organisatie.' })
  code!: string;

  @Field(() => String)
  naam!: string;
}

@ObjectType({ description: 'Voor wie u iets kunt mededelen.' })
export class Mededelingdoelen {
  @Field(() => [Mededelingdoel])
  rollen!: Mededelingdoel[];

  @Field(() => [Mededelingdoel], { description: 'Leeg als u alleen de eigen organisatie iets mededeelt.' })
  organisaties!: Mededelingdoel[];

  @Field(() => Boolean, { description: 'U kunt ook inburgeraars iets mededelen, in hun taal.' })
  ookInburgeraars!: boolean;
}

@InputType({ description: 'De mededeling in een andere taal.' })
export class MededelingVertalingInput {
  @Field(() => String, { description: 'en, ar, ti, uk of fa.' })
  taal!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => String)
  tekst!: string;
}

@InputType({ description: 'Een mededeling in gewone tekst. Zij gaat over niemand: schrijf geen namen.' })
export class MededelingPlaatsenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => String, { description: 'Hoogstens 100 tekens.' })
  titel!: string;

  @Field(() => String, { description: 'Hoogstens 1000 tekens.' })
  tekst!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { description: 'De laatste dag; hoogstens een half jaar vooruit.' })
  tot!: string;

  @Field(() => [String], { description: 'Rollen als code. Leeg: iedereen behalve inburgeraars. INBURGERAAR kan alleen de gemeente noemen.' })
  rollen!: string[];

  @Field(() => [ID], { description: 'Leeg: alle organisaties. Een partner laat dit leeg.' })
  organisatieIds!: string[];

  @Field(() => [MededelingVertalingInput], { description: 'Alleen als zij ook voor inburgeraars is.' })
  vertalingen!: MededelingVertalingInput[];
}

@InputType()
export class MededelingIntrekkenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  mededelingId!: string;
}

@InputType()
export class MededelingGezienInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  mededelingId!: string;
}

@ObjectType()
export class EigenMededelingPayload {
  @Field(() => EigenMededeling)
  mededeling!: EigenMededeling;
}

@ObjectType()
export class MededelingGezienPayload {
  @Field(() => [Mededeling], { description: 'Wat er nu voor u staat.' })
  mededelingen!: Mededeling[];

  @Field(() => Int, { description: 'Hoeveel daarvan u nog niet hebt weggelegd.' })
  ongezien!: number;
}
