import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Een organisatie bij een actie.' })
export class Preventiepartner {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;
}

@ObjectType({ description: 'Een actie uit de preventieplanning of in een wijk. Er staan geen personen in.' })
export class Preventieactie {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Noem deze als u de actie wijzigt.' })
  versie!: number;

  @Field(() => String, { description: 'De gemeente van de planning.' })
  gemeente!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => String, { description: 'MENTAAL_WELZIJN, GEZONDHEID, OPVOEDEN, GELD, ONTMOETING, SLEUTELPERSONEN, WONEN_EN_BUURT, CULTUURSENSITIEF_WERKEN of ANDERS.' })
  thema!: string;

  @Field(() => String, { description: 'GEPLAND, LOOPT, KLAAR, UITGESTELD of VERVALT.' })
  stand!: string;

  @Field(() => String, { description: 'Eerste kwartaal, zoals 2026-4.' })
  van!: string;

  @Field(() => String, { description: 'Laatste kwartaal.' })
  tot!: string;

  @Field(() => String, { nullable: true })
  toelichting!: string | null;

  @Field(() => String, { nullable: true })
  plaats!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag, als die vaststaat.' })
  dag!: string | null;

  @Field(() => Preventiepartner)
  eigenaar!: Preventiepartner;

  @Field(() => [Preventiepartner], { description: 'Wie er meedoet.' })
  partners!: Preventiepartner[];

  @Field(() => Boolean, { description: 'U mag alles van deze actie wijzigen.' })
  magWijzigen!: boolean;

  @Field(() => Boolean, { description: 'U mag zeggen hoe het ervoor staat: het is een actie van uw organisatie.' })
  magBijwerken!: boolean;

  @Field(() => Boolean, { description: 'Uw organisatie doet mee.' })
  doetMee!: boolean;
}

@InputType({ description: 'Een actie van de preventieplanning. Noem geen personen: alle partners lezen dit.' })
export class PreventieactieVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg voor een nieuwe actie.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg voor een nieuwe actie.' })
  versie?: number | null;

  @Field(() => String, { nullable: true, description: 'Alleen nodig als uw organisatie voor meer gemeenten werkt.' })
  gemeente?: string | null;

  @Field(() => String, { description: 'Hoogstens 120 tekens.' })
  titel!: string;

  @Field(() => String)
  thema!: string;

  @Field(() => String)
  stand!: string;

  @Field(() => String, { description: 'Eerste kwartaal, zoals 2026-4.' })
  van!: string;

  @Field(() => String)
  tot!: string;

  @Field(() => ID, { description: 'De organisatie die het doet, uit `preventiepartners`.' })
  eigenaarId!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 500 tekens, zonder personen.' })
  toelichting?: string | null;

  @Field(() => String, { nullable: true, description: 'Waar, bij een wijkactie. Hoogstens 120 tekens.' })
  plaats?: string | null;

  @Field(() => DatumScalar, { nullable: true })
  dag?: string | null;
}

@InputType({ description: 'Hoe het ervoor staat met een actie van uw organisatie.' })
export class PreventieactieBijwerkenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => String)
  stand!: string;

  @Field(() => String, { nullable: true, description: 'Hoogstens 500 tekens, zonder personen.' })
  toelichting?: string | null;
}

@InputType({ description: 'Uw organisatie doet mee aan een actie, of niet meer.' })
export class PreventieMeedoenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  doetMee!: boolean;
}

@ObjectType()
export class PreventieactiePayload {
  @Field(() => Preventieactie)
  actie!: Preventieactie;
}
