import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@InputType({ description: 'Of iemand bij een dagdeel van het PVT was.' })
export class PvtPresentieInput {
  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { description: 'INLEIDING_KERNWAARDEN, GEZONDHEIDSVOORLICHTING, WONEN, WERK, BIBLIOTHEEK_EN_INFOPUNT, MAATSCHAPPELIJK_WERK, EXCURSIE, ONDERTEKENING of OVERIG.' })
  onderdeel!: string;

  @Field(() => Boolean)
  aanwezig!: boolean;

  @Field(() => Int, { nullable: true, description: 'De versie van het dagdeel die u zag; leeg als er nog niets was vastgelegd.' })
  versie?: number | null;
}

@InputType({ description: 'De dag van het certificaat van iemand.' })
export class PvtCertificaatInput {
  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Leeg: het certificaat wordt ingetrokken.' })
  op?: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie van het PVT van deze persoon die u zag; leeg als er nog niets was vastgelegd.' })
  versie?: number | null;
}

@InputType({ description: 'Het PVT van een groep: wie er bij welk dagdeel was, en wie het certificaat krijgt.' })
export class PvtGroepVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => [PvtPresentieInput], { description: 'Hoogstens 400.' })
  dagdelen!: PvtPresentieInput[];

  @Field(() => [PvtCertificaatInput], { description: 'Hoogstens 60, elke persoon één keer.' })
  certificaten!: PvtCertificaatInput[];
}

@ObjectType()
export class PvtGroepVastleggenPayload {
  @Field(() => [InburgeraarType], { description: 'De personen uit de regels.' })
  inburgeraars!: InburgeraarType[];
}
