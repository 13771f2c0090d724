import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Herkomst } from '../../graphql/herkomst.ts';

@ObjectType({ description: 'Hoe vaak iemand er was, over een aantal lessen.' })
export class Aanwezigheid {
  @Field(() => Int)
  lessen!: number;

  @Field(() => Int, { description: 'Aanwezig of te laat.' })
  aanwezig!: number;

  @Field(() => Int)
  geoorloofd!: number;

  @Field(() => Int)
  ongeoorloofd!: number;
}

@ObjectType({ description: 'Hoe iemand één les bijwoonde, zoals het nu vaststaat.' })
export class LesPresentie {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String)
  groep!: string;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => String)
  status!: string;

  @Field(() => Int, { description: 'Gevolgde minuten.' })
  minuten!: number;

  @Field(() => String, { nullable: true, description: 'Reden zonder medisch gegeven.' })
  reden!: string | null;

  @Field(() => Int)
  versie!: number;

  @Field(() => String, { nullable: true })
  correctieReden!: string | null;

  @Field(() => String, { nullable: true, description: 'Hoe de cursist dit bevestigde: INLOG of CODE. Leeg als dat nog niet is gebeurd, of als het daarna is gewijzigd.' })
  bevestigd!: string | null;

  @Field(() => Herkomst)
  herkomst!: Herkomst;
}

@ObjectType({ description: 'Lessen, aanwezigheid en gevolgde uren; nooit een medische reden (Bi 9.2.4, 9.6.3).' })
export class TaalPresentie {
  @Field(() => Float, { nullable: true, description: 'Alle gevolgde uren taal en KNM, ook die niet meetellen.' })
  gevolgdeUren!: number | null;

  @Field(() => Float, { nullable: true, description: 'Uren die meetellen voor de 800 uur taal en KNM: vanaf het PIP, en tijdens de brede intake (Bi 3.14, 5.3). Wie alleen eigen lessen leest: alle uren daarvan.' })
  tellendeUren!: number | null;

  @Field(() => Aanwezigheid, { nullable: true })
  totaal!: Aanwezigheid | null;

  @Field(() => Aanwezigheid, { nullable: true, description: 'De laatste 28 dagen.' })
  vierWeken!: Aanwezigheid | null;

  @Field(() => DatumScalar, { nullable: true })
  laatsteLesOp!: string | null;

  @Field(() => [LesPresentie])
  lessen!: LesPresentie[];
}
