import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Groep } from '../groepen/groep.entity.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Iemand die er kan zijn geweest, voor zover in uw bereik.' })
export class Bijeenkomstdeelnemer {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => Boolean, { description: 'Zit op deze dag in de groep.' })
  ingeschreven!: boolean;

  @Field(() => Int, { nullable: true, description: 'De uren van deze dag die er al staan, in minuten; leeg als er niets staat.' })
  minuten!: number | null;
}

@ObjectType({ description: 'Een bijeenkomst van een groep: wie er was, en hoeveel anderen.' })
export class Bijeenkomst {
  @Field(() => Groep)
  groep!: Groep;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => Boolean, { description: 'Vrije inloop: wie uw organisatie heeft kan er zijn.' })
  inloop!: boolean;

  @Field(() => ID, { nullable: true, description: 'Waarop de uren staan of komen.' })
  activiteitId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Leeg zolang er niets is vastgelegd.' })
  duurMinuten!: number | null;

  @Field(() => Int, { description: 'Anderen die er waren, alleen geteld.' })
  anderen!: number;

  @Field(() => Int, { description: 'Noem deze als u vastlegt; 0 als er nog niets staat.' })
  versie!: number;

  @Field(() => [Bijeenkomstdeelnemer], { description: 'Wie in de groep zit, wie er al in staat, en bij vrije inloop wie er de laatste acht weken was.' })
  deelnemers?: Bijeenkomstdeelnemer[];
}

@InputType({ description: 'Legt vast wie er op een bijeenkomst was. Dat worden uren; wie er niet meer bij staat, wordt eruit gehaald.' })
export class BijeenkomstVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => Int, { description: 'De versie die u zag; 0 als er nog niets stond.' })
  versie!: number;

  @Field(() => ID)
  activiteitId!: string;

  @Field(() => Int, { description: '15 tot en met 600.' })
  duurMinuten!: number;

  @Field(() => [ID], { description: 'Wie er was; hoogstens 200.' })
  aanwezig!: string[];

  @Field(() => Int, { description: 'Hoeveel anderen er waren, zonder namen; 0 tot en met 500.' })
  anderen!: number;
}

@ObjectType()
export class BijeenkomstPayload {
  @Field(() => Bijeenkomst)
  bijeenkomst!: Bijeenkomst;
}
