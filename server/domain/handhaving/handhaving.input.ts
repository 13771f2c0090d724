import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@InputType({ description: 'Een stap van de handhaving. Het portaal rekent de boete uit en weigert wat de wet niet toelaat, met het artikel.' })
export class MaatregelVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => String, { description: 'OPROEP_INTAKE, HANDHAVEND_GESPREK, WAARSCHUWING, BOETE, MAATREGEL_PARTICIPATIEWET of INTAKE_IN_ABSENTIE.' })
  soort!: string;

  @Field(() => DatumScalar, { description: 'De dag van de stap, vandaag of eerder.' })
  datum!: string;

  @Field(() => String, { description: 'Hoogstens 4000 tekens, zonder medische gegevens.' })
  omschrijving!: string;

  @Field(() => String, { nullable: true, description: 'INTAKE, TAAL, PVT, MAP, PARTICIPATIE of ANDERE_AFSPRAAK.' })
  gedraging?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Eerste dag van de gedraging.' })
  gedragingVan?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag van de gedraging.' })
  gedragingTot?: string | null;

  @Field(() => Int, { nullable: true, description: '25, 50, 75 of 100; alleen bij een boete.' })
  verwijtbaarheid?: number | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Bij een waarschuwing over de intake: hoogstens twee maanden na die waarschuwing.' })
  nieuweTermijnTot?: string | null;
}

@InputType({ description: 'Wat er van een boete of maatregel werd: onherroepelijk, of vervallen met de reden.' })
export class MaatregelBijwerkenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => ID)
  maatregelId!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { nullable: true, description: 'Vanaf deze dag is er geen bezwaar of beroep meer mogelijk.' })
  onherroepelijkOp?: string | null;

  @Field(() => DatumScalar, { nullable: true })
  vervallenOp?: string | null;

  @Field(() => String, { nullable: true, description: 'Verplicht bij vervallen; hoogstens 500 tekens.' })
  vervallenReden?: string | null;
}

@ObjectType()
export class MaatregelPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;
}
