import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Een medewerker of vrijwilliger in een organisatie, met één rol. Geen inburgeraar.' })
export class LidmaatschapBeheer {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'Het account; iemand kan meer rollen hebben.' })
  gebruikerId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Boolean, { description: 'Dit bent u zelf.' })
  ikZelf!: boolean;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: 'De rol in woorden.' })
  rolNaam!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatie!: string;

  @Field(() => Boolean, { description: 'De organisatie werkt ook voor een andere gemeente.' })
  gedeeld!: boolean;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true })
  tot!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste dag waarop iemand met deze rol inlogde.' })
  laatstGezienOp!: string | null;

  @Field(() => [String], { description: 'Werk dat op deze naam staat: REGIE, WAARNEMING, KOPPELINGEN, GROEPEN. Niet van wie en niet hoeveel.' })
  heeft!: string[];
}

@ObjectType({ description: 'Iemand die gevraagd is om in het portaal te werken.' })
export class UitnodigingBeheer {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: 'De rol in woorden.' })
  rolNaam!: string;

  @Field(() => String)
  organisatie!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true })
  tot!: string | null;

  @Field(() => String, { description: 'OPEN, AANGENOMEN, INGETROKKEN, VERLOPEN of TE_VAAK (te vaak een verkeerde link).' })
  stand!: string;

  @Field(() => String, { description: 'Hoe het met de mail staat: WACHT, VERZONDEN, OPZIJ, VERLOPEN of NIET_VERZONDEN.' })
  post!: string;

  @Field(() => TijdstipScalar)
  uitgenodigdOp!: Date;

  @Field(() => TijdstipScalar, { description: 'Tot wanneer de link werkt.' })
  verlooptOp!: Date;

  @Field(() => TijdstipScalar, { nullable: true })
  aangenomenOp!: Date | null;

  @Field(() => String, { nullable: true, description: 'De link zelf, alleen waar het portaal geen mail verstuurt. Anders krijgt alleen het adres hem.' })
  link!: string | null;

  @Field(() => Int)
  versie!: number;
}

@InputType({ description: 'Vraag iemand om in het portaal te werken. Die krijgt een mail met een link; het account ontstaat bij de eerste keer inloggen.' })
export class UitnodigingVersturenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String, { description: 'Een rol die bij deze soort organisatie hoort.' })
  rol!: string;

  @Field(() => String, { description: 'Zo heet het account; 2 tot en met 120 tekens.' })
  naam!: string;

  @Field(() => String)
  email!: string;

  @Field(() => DatumScalar, { description: 'Eerste dag: vandaag of hoogstens een half jaar later.' })
  van!: string;

  @Field(() => DatumScalar, { nullable: true })
  tot?: string | null;
}

@InputType({ description: 'Een uitnodiging die u opnieuw stuurt of intrekt. De oude link werkt daarna niet meer.' })
export class UitnodigingWijzigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;
}

@ObjectType()
export class UitnodigingPayload {
  @Field(() => UitnodigingBeheer)
  uitnodiging!: UitnodigingBeheer;
}

@InputType({ description: 'Nog een rol voor wie al een account heeft. Uzelf geeft u geen rol.' })
export class RolGevenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { description: 'Een lidmaatschap van deze persoon.' })
  lidmaatschapId!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true })
  tot?: string | null;
}

@InputType({ description: 'Het einde van een rol.' })
export class RolBeeindigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  lidmaatschapId!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste dag die u zag staan.' })
  gezienTot?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag. Leeg: nu meteen, ook in een venster dat open staat.' })
  tot?: string | null;

  @Field(() => Boolean, { description: 'Ook als er werk op deze naam staat.' })
  ookMetWerk!: boolean;
}

@ObjectType()
export class LidmaatschappenPayload {
  @Field(() => [LidmaatschapBeheer])
  lidmaatschappen!: LidmaatschapBeheer[];
}
