import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@InputType({ description: 'Neem een persoon van een collega waar, hoogstens veertien dagen. De teamleider en de FG zien de waarneming.' })
export class WaarnemingStartenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => String, { description: 'Het portaalnummer van de persoon.' })
  portaalnummer!: string;

  @Field(() => ID, { nullable: true, description: 'Wie waarneemt; alleen de teamleider kiest een ander dan zichzelf.' })
  consulentId?: string | null;

  @Field(() => DatumScalar, { description: 'Eerste dag, vandaag of later.' })
  van!: string;

  @Field(() => DatumScalar, { description: 'Laatste dag, hoogstens dertien dagen na de eerste.' })
  tot!: string;

  @Field(() => String, { description: 'Hoogstens 300 tekens. De teamleider en de FG lezen dit.' })
  reden!: string;
}

@InputType({ description: 'Stop een waarneming vandaag.' })
export class WaarnemingBeeindigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;
}

@ObjectType()
export class WaarnemingPayload {
  @Field(() => InburgeraarType, { nullable: true, description: 'De persoon, als die nu in uw bereik is.' })
  inburgeraar!: InburgeraarType | null;
}

@ObjectType({ description: 'Een consulent van de eigen gemeente.' })
export class Consulent {
  @Field(() => ID, { description: 'Waarmee een waarneming aan iemand gegeven wordt.' })
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Boolean, { description: 'Of u dit zelf bent.' })
  zelf!: boolean;
}

@ObjectType({ description: 'Een organisatie waar u ja tegen kunt zeggen.' })
export class Toestemmingskeuze {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatie!: string;

  @Field(() => String, { description: 'Waarvoor, als code.' })
  opdrachtCode!: string;

  @Field(() => Int, { description: 'De versie van de tekst; noem die als u ja zegt.' })
  tekst!: number;
}

@InputType({ description: 'Zeg ja. De organisatie ziet daarna wat in de tekst staat. U kunt altijd stoppen.' })
export class ToestemmingGevenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String, { description: 'De taal waarin u de tekst las: nl, en, ar, ti, uk of fa.' })
  taal!: string;

  @Field(() => Int, { description: 'De versie van de tekst die u las.' })
  tekst!: number;
}

@InputType({ description: 'Iemand vroeg u om te stoppen. Uw organisatie ziet meteen niets meer van deze persoon.' })
export class ToestemmingStoppenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;
}

@ObjectType()
export class ToestemmingStoppenPayload {
  @Field(() => Boolean, { description: 'Altijd waar: de persoon is niet meer te zien.' })
  gestopt!: boolean;
}

@InputType({ description: 'Trek uw toestemming in. De organisatie ziet meteen niets meer van u.' })
export class ToestemmingIntrekkenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  betrokkenheidId!: string;
}

@ObjectType()
export class ToestemmingIntrekkenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}

@InputType({ description: 'Iemand verhuist naar een andere gemeente, of toch niet.' })
export class VerhuizingVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste dag in deze gemeente die u zag staan.' })
  gezien?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag in deze gemeente; leeg als iemand toch blijft.' })
  vertrokkenOp?: string | null;
}

@ObjectType()
export class VerhuizingVastleggenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}
