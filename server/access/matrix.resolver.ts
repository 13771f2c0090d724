import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/operatie.ts';
import { Actie } from './acties.ts';
import { autorisatiematrix } from './matrixInhoud.ts';

@ObjectType({ description: 'Wat één rol met een rubriek mag.' })
export class MatrixCel {
  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: '- niets, L lezen, S lezen en schrijven, E alleen wat de eigen organisatie schreef, M lezen en melden.' })
  cel!: string;
}

@ObjectType({ description: 'Een rubriek van de autorisatiematrix: een soort gegevens over een persoon.' })
export class MatrixRubriek {
  @Field(() => String)
  rubriek!: string;

  @Field(() => String, { description: 'De naam van het veld bij een inburgeraar.' })
  veld!: string;

  @Field(() => String)
  omschrijving!: string;

  @Field(() => String)
  gevoeligheid!: string;

  @Field(() => String)
  grondslag!: string;

  @Field(() => [MatrixCel])
  cellen!: MatrixCel[];
}

@ObjectType({ description: 'Een rol, en welke personen die bereikt.' })
export class MatrixRol {
  @Field(() => String)
  rol!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { nullable: true, description: 'Soort organisatie; leeg bij de inburgeraar.' })
  organisatiesoort!: string | null;

  @Field(() => String, { description: 'Welke personen.' })
  bereik!: string;

  @Field(() => String)
  geeft!: string;

  @Field(() => String)
  geeftNiet!: string;
}

@ObjectType({ description: 'Wie wat mag zien en doen, en op welke grond. Geldt voor iedereen en is voor iedereen te lezen.' })
export class Autorisatiematrix {
  @Field(() => [MatrixRubriek])
  rubrieken!: MatrixRubriek[];

  @Field(() => [MatrixRol])
  rollen!: MatrixRol[];
}

@Resolver()
export class MatrixResolver {
  @Actie('matrix:lezen')
  @Query(() => Autorisatiematrix, { description: 'Wie wat mag zien en doen, en op welke grond.' })
  autorisatiematrix(@Ctx() _ctx: Context): Autorisatiematrix {
    return autorisatiematrix();
  }
}
