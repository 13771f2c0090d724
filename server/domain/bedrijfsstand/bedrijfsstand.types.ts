import { Field, Float, Int, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Werk dat wacht om verstuurd te worden.' })
export class Wachtrij {
  @Field(() => Int)
  wacht!: number;

  @Field(() => TijdstipScalar, { nullable: true, description: 'Sinds wanneer het oudste wacht.' })
  oudste!: Date | null;

  @Field(() => Int, { description: 'Wat na alle pogingen opzij is gezet, van de laatste 30 dagen of zolang het bewaard wordt.' })
  opzij!: number;
}

@ObjectType({ description: 'Hoe werk dat naast het portaal loopt de laatste keer ging.' })
export class Bedrijfstaakstand {
  @Field(() => String, { description: 'ANKER, RESERVEKOPIE, TERUGZETTEN, AUDITCONTROLE of BEWAREN.' })
  soort!: string;

  @Field(() => TijdstipScalar)
  begonnenOp!: Date;

  @Field(() => TijdstipScalar)
  klaarOp!: Date;

  @Field(() => Boolean)
  gelukt!: boolean;

  @Field(() => Float, { description: 'Bytes van een kopie, bevindingen van een controle, koppen van het anker.' })
  aantal!: number;

  @Field(() => TijdstipScalar, { nullable: true })
  laatstGeluktOp!: Date | null;
}

@ObjectType({ description: 'Wanneer een partner voor het laatst een presentielijst inlas.' })
export class LaatsteImport {
  @Field(() => String)
  organisatie!: string;

  @Field(() => TijdstipScalar)
  op!: Date;
}

@ObjectType({ description: 'Hoe het met het portaal zelf gaat. Zonder personen.' })
export class Bedrijfsstand {
  @Field(() => TijdstipScalar, { description: 'De klok van deze server.' })
  serverklok!: Date;

  @Field(() => TijdstipScalar)
  databaseklok!: Date;

  @Field(() => Wachtrij, { description: 'E-mail.' })
  post!: Wachtrij;

  @Field(() => Wachtrij, { description: 'Seinen aan systemen van partners.' })
  seinen!: Wachtrij;

  @Field(() => [Bedrijfstaakstand], { description: 'Wat nog nooit liep, staat er niet bij.' })
  taken!: Bedrijfstaakstand[];

  @Field(() => [LaatsteImport], { description: 'Van partners van uw gemeente, de nieuwste eerst; hoogstens 100.' })
  imports!: LaatsteImport[];

  @Field(() => Float, { description: 'Regels in het auditlog van vandaag, van alle gemeenten samen.' })
  auditregels!: number;
}
