import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { WeergaveRij } from './weergave.entity.ts';

@InputType({ description: 'Bewaart wat u koos onder een naam. Op naam zoeken hoort er niet bij.' })
export class WeergaveBewarenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg: een nieuwe.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; leeg bij een nieuwe.' })
  versie?: number | null;

  @Field(() => String, { description: 'Hoogstens 60 tekens. Zet er geen namen van mensen in.' })
  naam!: string;

  @Field(() => String, { nullable: true })
  leerroute?: string | null;

  @Field(() => String, { nullable: true })
  fase?: string | null;

  @Field(() => String, { nullable: true })
  stap?: string | null;

  @Field(() => String, { nullable: true })
  attentie?: string | null;

  @Field(() => ID, { nullable: true })
  partnerId?: string | null;

  @Field(() => ID, { nullable: true })
  consulentId?: string | null;

  @Field(() => String, { nullable: true })
  termijnSoort?: string | null;

  @Field(() => String, { nullable: true, description: 'TE_LAAT, ZEVEN_DAGEN, VIER_WEKEN of DRIE_MAANDEN.' })
  termijnVenster?: string | null;

  @Field(() => String, { nullable: true, description: 'telaat, dezeweek of ontbreekt.' })
  aandacht?: string | null;

  @Field(() => String, { nullable: true, description: 'ROEPNAAM, ACHTERNAAM of VOLGENDE_TERMIJN.' })
  sortering?: string | null;
}

@InputType({ description: 'Haalt een bewaarde keuze weg.' })
export class WeergaveVerwijderenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;
}

@ObjectType()
export class WeergavenPayload {
  @Field(() => [WeergaveRij], { description: 'Al uw bewaarde keuzes, op naam.' })
  weergaven!: WeergaveRij[];

  @Field(() => ID, { nullable: true, description: 'De keuze die net is bewaard.' })
  id!: string | null;
}
