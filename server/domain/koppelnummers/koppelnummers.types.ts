import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Een persoon die bij u is, met het nummer waaronder uw eigen administratie die kent.' })
export class Koppelnummer {
  @Field(() => String)
  nummer!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => Int, { description: 'Noem deze als u het nummer wijzigt.' })
  versie!: number;
}

@ObjectType({ description: 'Wat er met één regel gebeurde. Over iemand die niet bij u is staat er hetzelfde als over iemand die niet bestaat.' })
export class Nummerkoppeling {
  @Field(() => Int, { description: 'Welke regel van het verzoek, vanaf 0.' })
  regel!: number;

  @Field(() => String, { description: 'GEKOPPELD, BEKEND (stond er al), LOSGEMAAKT, NIET_GEVONDEN, ANDER_NUMMER (noem de versie om het te vervangen) of NUMMER_IN_GEBRUIK.' })
  uitkomst!: string;

  @Field(() => ID, { nullable: true })
  inburgeraarId!: string | null;
}

@InputType({ description: 'Het nummer van één persoon.' })
export class KoppelregelInput {
  @Field(() => String, { description: 'Het nummer van de persoon in dit portaal.' })
  portaalnummer!: string;

  @Field(() => String, { nullable: true, description: 'Het nummer in uw eigen administratie, hoogstens 40 tekens, geen BSN; leeg haalt het weg.' })
  nummer?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag, als er al een ander nummer stond.' })
  versie?: number | null;
}

@InputType({ description: 'Onder welke nummers uw administratie personen kent. Alleen uw organisatie ziet ze, en de persoon zelf.' })
export class KoppelnummersVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => [KoppelregelInput], { description: 'Hoogstens 500.' })
  regels!: KoppelregelInput[];
}

@InputType({ description: 'Eén persoon, herkend aan het burgerservicenummer.' })
export class BsnKoppelregelInput {
  @Field(() => String)
  bsn!: string;

  @Field(() => String, { description: 'Het nummer in uw eigen administratie, hoogstens 40 tekens, geen BSN.' })
  nummer!: string;
}

@InputType({ description: 'Koppelt nummers op burgerservicenummer (Wi 36). Elk gevonden nummer staat in het inzagelog, en per dag is er een grens.' })
export class KoppelnummersMetBsnInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => [BsnKoppelregelInput], { description: 'Hoogstens 500.' })
  regels!: BsnKoppelregelInput[];
}

@ObjectType()
export class KoppelnummersPayload {
  @Field(() => [Nummerkoppeling], { description: 'Eén uitkomst per regel.' })
  koppelingen!: Nummerkoppeling[];
}
