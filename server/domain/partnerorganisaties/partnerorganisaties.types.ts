import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Hoeveel mensen in een organisatie nu met een rol werken.' })
export class RolBezetting {
  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: 'De rol in woorden.' })
  rolNaam!: string;

  @Field(() => Int)
  aantal!: number;
}

@ObjectType({ description: 'De gemeente zelf, of een partner die voor de gemeente werkt.' })
export class Partnerorganisatie {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'GEMEENTE, TAALAANBIEDER, PARTICIPATIEAANBIEDER, VWN, WONINGCORPORATIE, WELZIJN of TAALPUNT.' })
  soort!: string;

  @Field(() => [String], { description: 'Voor welke gemeenten de organisatie werkt.' })
  gemeenten!: string[];

  @Field(() => [RolBezetting], { description: 'Lidmaatschappen die vandaag gelden, per rol.' })
  rollen!: RolBezetting[];

  @Field(() => Boolean, { description: 'De gemeente zelf.' })
  eigen!: boolean;

  @Field(() => DatumScalar, { nullable: true, description: 'Eerste dag van het contract met uw gemeente.' })
  contractVan!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag van het contract met uw gemeente; leeg als die niet is vastgelegd.' })
  contractTot!: string | null;

  @Field(() => TijdstipScalar, { nullable: true, description: 'Wanneer uw gemeente vastlegde dat de samenwerking stopt, op de laatste dag van het contract.' })
  beeindigdOp!: Date | null;

  @Field(() => String, { nullable: true, description: 'Een andere naam die een gemeente voorstelde. Die geldt als een tweede gemeente dezelfde geeft.' })
  naamVoorstel!: string | null;

  @Field(() => String, { nullable: true, description: 'De gemeente die de naam voorstelde.' })
  voorstelVan!: string | null;

  @Field(() => String, { nullable: true, description: 'Het e-mailadres van de organisatie, zoals uw gemeente het bewaart.' })
  email!: string | null;

  @Field(() => String, { nullable: true })
  telefoon!: string | null;

  @Field(() => String, { nullable: true, description: 'Het bezoekadres.' })
  adres!: string | null;

  @Field(() => Int, { description: 'Noem deze als u iets wijzigt; 0 als uw gemeente nog niets vastlegde.' })
  versie!: number;
}

@InputType({ description: 'Een organisatie die voor uw gemeente werkt: nieuw, of wat u ervan wijzigt.' })
export class OrganisatieVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg voor een nieuwe organisatie. Werkt er al een met deze naam voor een andere gemeente, dan wordt die gekoppeld.' })
  id?: string | null;

  @Field(() => Int, { description: 'De versie die u zag; 0 voor een nieuwe.' })
  versie!: number;

  @Field(() => String, { description: '2 tot en met 120 tekens.' })
  naam!: string;

  @Field(() => String, { nullable: true, description: 'Alleen voor een nieuwe organisatie; daarna verandert de soort niet.' })
  soort?: string | null;

  @Field(() => DatumScalar, { nullable: true })
  contractVan?: string | null;

  @Field(() => DatumScalar, { nullable: true })
  contractTot?: string | null;

  @Field(() => String, { nullable: true, description: 'Van de organisatie en niet van een medewerker.' })
  email?: string | null;

  @Field(() => String, { nullable: true })
  telefoon?: string | null;

  @Field(() => String, { nullable: true, description: 'Hoogstens 200 tekens.' })
  adres?: string | null;
}

@InputType({ description: 'De samenwerking stopt. Dat kan als na die dag niemand van uw gemeente er nog is.' })
export class OrganisatieBeeindigenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'De versie die u zag.' })
  versie!: number;

  @Field(() => DatumScalar, { description: 'Laatste dag: vandaag of later.' })
  tot!: string;
}

@ObjectType()
export class OrganisatiePayload {
  @Field(() => Partnerorganisatie)
  organisatie!: Partnerorganisatie;
}
