import { Field, Int, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'De autorisatiematrix zoals die vanaf een moment in het portaal gold.' })
export class MatrixVersie {
  @Field(() => Int, { description: 'Vanaf 1, zonder gaten.' })
  volgnummer!: number;

  @Field(() => TijdstipScalar, { description: 'Wanneer het portaal deze versie kreeg.' })
  vanaf!: Date;
}

@ObjectType({ description: 'Een cel van de matrix die anders werd.' })
export class MatrixCelwijziging {
  @Field(() => String)
  rubriek!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: '-, L, S, E of M.' })
  oud!: string;

  @Field(() => String, { description: '-, L, S, E of M.' })
  nieuw!: string;
}

@ObjectType({ description: 'Een zin over een rubriek of rol die anders werd.' })
export class MatrixTekstwijziging {
  @Field(() => String, { description: 'De rubriek of de rol.' })
  naam!: string;

  @Field(() => String, { description: 'OMSCHRIJVING, GEVOELIGHEID, GRONDSLAG, NAAM, ORGANISATIESOORT, BEREIK, GEEFT of GEEFT_NIET.' })
  wat!: string;

  @Field(() => String)
  oud!: string;

  @Field(() => String)
  nieuw!: string;
}

@ObjectType({ description: 'Wat een versie van de matrix anders zegt dan de versie ervoor.' })
export class MatrixVerschil {
  @Field(() => MatrixVersie)
  versie!: MatrixVersie;

  @Field(() => MatrixVersie)
  vorige!: MatrixVersie;

  @Field(() => [String])
  rubriekenErbij!: string[];

  @Field(() => [String])
  rubriekenEraf!: string[];

  @Field(() => [String])
  rollenErbij!: string[];

  @Field(() => [String])
  rollenEraf!: string[];

  @Field(() => [MatrixCelwijziging], { description: 'Van rubrieken en rollen die er in beide versies zijn.' })
  cellen!: MatrixCelwijziging[];

  @Field(() => [MatrixTekstwijziging])
  teksten!: MatrixTekstwijziging[];
}
