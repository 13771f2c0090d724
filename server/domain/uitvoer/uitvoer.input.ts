import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarSortering } from '../inburgeraars/inburgeraars.input.ts';

@InputType({ description: 'Welke kolommen een lijst krijgt en wie erin staan. Op naam zoeken kan hier niet: de keuze wordt bewaard tot het bestand is opgehaald.' })
export class UitvoerLijstInput {
  @Field(() => [String], { description: 'Namen van kolommen uit uitvoerKolommen, in de volgorde van het bestand.' })
  kolommen!: string[];

  @Field(() => String, { nullable: true, description: 'O, B1 of Z.' })
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

  @Field(() => DatumScalar, { nullable: true })
  termijnTot?: string | null;

  @Field(() => InburgeraarSortering, { nullable: true })
  sortering?: InburgeraarSortering | null;
}

@InputType({ description: 'Van wie en welke versie van het PIP, en in welke taal naast het Nederlands.' })
export class UitvoerPipInput {
  @Field(() => ID)
  inburgeraarId!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => String, { nullable: true, description: 'nl, en, ar, ti, uk of fa. Wat iemand opschreef blijft zoals het er staat.' })
  taal?: string | null;
}

@InputType({ description: 'Van wie de nieuwe gemeente het plan, de voortgang en de boetes krijgt (Wet inburgering 35, vierde lid). Pas als de verhuizing is vastgelegd.' })
export class UitvoerVerhuisdossierInput {
  @Field(() => ID)
  inburgeraarId!: string;
}

@InputType({ description: 'Van wie het certificaat van het participatieverklaringstraject is.' })
export class UitvoerPvtInput {
  @Field(() => ID)
  inburgeraarId!: string;
}

@InputType({ description: 'Van welke groep en welke maand de presentielijst is.' })
export class UitvoerPresentieInput {
  @Field(() => ID)
  groepId!: string;

  @Field(() => DatumScalar, { description: 'Een dag in de maand.' })
  maand!: string;
}

@InputType({ description: 'Vraagt een bestand aan: het eigen dossier, de lijst van uw personen, een versie van een PIP, de presentielijst van een groep, wat een nieuwe gemeente krijgt, of een certificaat.' })
export class UitvoerAanvragenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => String, { description: 'DOSSIER_JSON of DOSSIER_PDF (het eigen dossier), LIJST_CSV (de personen in uw bereik), PIP_PDF of BESCHIKKING_PDF (een versie van een PIP), PRESENTIE_PDF of PRESENTIE_CSV (een maand van een groep), VERHUISDOSSIER_PDF of VERHUISDOSSIER_JSON (voor de nieuwe gemeente), PVT_CERTIFICAAT_PDF.' })
  soort!: string;

  @Field(() => UitvoerLijstInput, { nullable: true, description: 'Alleen bij LIJST_CSV.' })
  lijst?: UitvoerLijstInput | null;

  @Field(() => UitvoerPipInput, { nullable: true, description: 'Alleen bij PIP_PDF en BESCHIKKING_PDF.' })
  pip?: UitvoerPipInput | null;

  @Field(() => UitvoerPresentieInput, { nullable: true, description: 'Alleen bij PRESENTIE_PDF en PRESENTIE_CSV.' })
  presentie?: UitvoerPresentieInput | null;

  @Field(() => UitvoerVerhuisdossierInput, { nullable: true, description: 'Alleen bij VERHUISDOSSIER_PDF en VERHUISDOSSIER_JSON.' })
  verhuisdossier?: UitvoerVerhuisdossierInput | null;

  @Field(() => UitvoerPvtInput, { nullable: true, description: 'Alleen bij PVT_CERTIFICAAT_PDF.' })
  pvt?: UitvoerPvtInput | null;
}

@ObjectType()
export class UitvoerAanvragenPayload {
  @Field(() => ID, { description: 'Het bestand staat een uur klaar op /uitvoer/ met dit nummer erachter, alleen voor wie het aanvroeg.' })
  id!: string;
}

@ObjectType({ description: 'Een kolom die u in een lijst mag opnemen: u mag haar voor elke persoon in de lijst lezen.' })
export class UitvoerKolom {
  @Field(() => ID)
  naam!: string;

  @Field(() => String, { description: 'Wat er boven de kolom staat.' })
  kop!: string;

  @Field(() => String, { description: 'Rubriek van de autorisatiematrix.' })
  rubriek!: string;
}
