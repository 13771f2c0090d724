import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Wat een kolom van het bestand betekent.' })
export class ImportKolom {
  @Field(() => Int, { description: 'Nummer van de kolom, kolom A is 1.' })
  kolom!: number;

  @Field(() => String, { description: 'De naam boven de kolom.' })
  kop!: string;

  @Field(() => String, { description: 'PORTAALNUMMER, NAAM, VOORNAAM, ACHTERNAAM, DATUM, STATUS, UREN, … , NEGEREN, of LESDATUM voor een kolom per les.' })
  rol!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag van de les, bij rol LESDATUM.' })
  datum!: string | null;

  @Field(() => String, { nullable: true })
  les!: string | null;
}

@ObjectType('ImportIndeling', { description: 'Hoe de kolommen van een bestand gelezen worden. Wordt onthouden voor de volgende keer.' })
export class ImportIndelingType {
  @Field(() => String, { description: 'LANG: een rij per cursist per les. BREED: een rij per cursist, een kolom per les.' })
  vorm!: string;

  @Field(() => Int)
  kopregel!: number;

  @Field(() => Int)
  eersteRij!: number;

  @Field(() => String, { description: 'Wat een los getal betekent: JA_NEE, UREN of MINUTEN.' })
  getallen!: string;

  @Field(() => [ImportKolom])
  kolommen!: ImportKolom[];
}

@InputType()
export class ImportKolomInput {
  @Field(() => Int)
  kolom!: number;

  @Field(() => String)
  kop!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => DatumScalar, { nullable: true })
  datum?: string | null;

  @Field(() => String, { nullable: true })
  les?: string | null;
}

@InputType()
export class ImportIndelingInput {
  @Field(() => String)
  vorm!: string;

  @Field(() => Int)
  kopregel!: number;

  @Field(() => Int)
  eersteRij!: number;

  @Field(() => String)
  getallen!: string;

  @Field(() => [ImportKolomInput])
  kolommen!: ImportKolomInput[];
}

@ObjectType({ description: 'Eén rij van het voorbeeld.' })
export class ImportRegel {
  @Field(() => Int, { description: 'Het rijnummer zoals in Excel.' })
  rijnummer!: number;

  @Field(() => String, { nullable: true, description: 'Letter van de kolom, als elke les een kolom heeft.' })
  kolom!: string | null;

  @Field(() => String, { description: 'NIEUW, GEWIJZIGD, GELIJK, CONFLICT of FOUT.' })
  soort!: string;

  @Field(() => String, { nullable: true, description: 'De cursist zoals u die kent; leeg als de rij niet te plaatsen is.' })
  cursist!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  datum!: string | null;

  @Field(() => String, { nullable: true })
  groep!: string | null;

  @Field(() => String, { nullable: true })
  status!: string | null;

  @Field(() => Int, { nullable: true })
  minuten!: number | null;

  @Field(() => String, { nullable: true, description: 'Wat er nu staat.' })
  huidigeStatus!: string | null;

  @Field(() => Int, { nullable: true })
  huidigeMinuten!: number | null;

  @Field(() => String, { nullable: true, description: 'Wat er mis is en hoe u het herstelt, of waar u op moet letten.' })
  zin!: string | null;
}

@ObjectType()
export class ImportAantallen {
  @Field(() => Int)
  nieuw!: number;

  @Field(() => Int)
  gewijzigd!: number;

  @Field(() => Int)
  gelijk!: number;

  @Field(() => Int)
  conflict!: number;

  @Field(() => Int)
  fout!: number;

  @Field(() => Int, { description: 'Lege rijen, totalen en herhaalde koppen.' })
  overgeslagen!: number;
}

@ObjectType({ description: 'Wat een bestand zou veranderen. Er is nog niets opgeslagen.' })
export class PresentieImportVoorbeeld {
  @Field(() => ID)
  importId!: string;

  @Field(() => ImportIndelingType)
  indeling!: ImportIndelingType;

  @Field(() => Boolean, { description: 'De indeling komt van een eerdere keer.' })
  indelingOnthouden!: boolean;

  @Field(() => [String], { description: 'Wat aan de indeling ontbreekt, in zinnen. Zolang er iets ontbreekt, zijn er geen rijen gelezen.' })
  indelingGebreken!: string[];

  @Field(() => Boolean, { description: 'Precies dit bestand is al eens bevestigd.' })
  eerderBevestigd!: boolean;

  @Field(() => ImportAantallen)
  aantallen!: ImportAantallen;

  @Field(() => [ImportRegel])
  regels!: ImportRegel[];
}

@ObjectType({ description: 'Wat er is opgeslagen of teruggedraaid.' })
export class PresentieImportUitkomst {
  @Field(() => ID)
  importId!: string;

  @Field(() => String, { description: 'BEVESTIGD of ONGEDAAN.' })
  stand!: string;

  @Field(() => Int)
  aantal!: number;
}

@InputType()
export class PresentieImportVoorbeeldInput {
  @Field(() => String)
  bestandsnaam!: string;

  @Field(() => String, { description: 'Het bestand (XLSX of CSV, hoogstens 5 MB) in base64.' })
  inhoudBase64!: string;

  @Field(() => ImportIndelingInput, { nullable: true, description: 'De indeling zoals u die verbeterde; leeg = wij stellen er een voor.' })
  indeling?: ImportIndelingInput | null;
}

@InputType()
export class PresentieImportBevestigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  importId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Ook de rijen opslaan waar op het scherm iets anders was vastgelegd.' })
  conflictenOvernemen!: boolean;
}

@InputType()
export class PresentieImportOngedaanInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  importId!: string;
}
