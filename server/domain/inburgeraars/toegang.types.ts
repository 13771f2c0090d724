import { Field, ObjectType } from 'type-graphql';
import { LezerType } from '../../access/lezers.resolver.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Wat u bij deze persoon met één rubriek mag, en waarom.' })
export class RubriekToegang {
  @Field(() => String, { description: 'Naam van de rubriek in de autorisatiematrix.' })
  rubriek!: string;

  @Field(() => Boolean)
  lezen!: boolean;

  @Field(() => Boolean)
  schrijven!: boolean;

  @Field(() => Boolean, { description: 'Melden hoe een afspraak staat, of uren bevestigen of betwisten.' })
  melden!: boolean;

  @Field(() => Boolean, { description: 'Alleen wat de eigen organisatie vastlegde.' })
  alleenEigen!: boolean;

  @Field(() => String, { description: 'Waarom wel (opdracht, periode, grondslag), of waarom niet en wie wel.' })
  uitleg!: string;

  @Field(() => [LezerType], { description: 'Wie leest wat u hier bij deze persoon opschrijft. Leeg waar u niet schrijft of meldt.' })
  lezers?: LezerType[];
}

@ObjectType({ description: 'Waarvoor u dit dossier mag inzien, en in welke dagen.' })
export class MijnOpdracht {
  @Field(() => String, { description: 'Code van de opdracht, bijvoorbeeld REGIE of WAARNEMING; ZELF voor de inburgeraar.' })
  opdracht!: string;

  @Field(() => String, { description: 'De opdracht in woorden.' })
  omschrijving!: string;

  @Field(() => String, { description: 'WET, OPDRACHT of TOESTEMMING.' })
  grondslag!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Eerste dag; leeg waar geen dag geldt.' })
  van!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag; leeg zolang er geen einde bekend is.' })
  tot!: string | null;

  @Field(() => Boolean, { description: 'Loopt nu; anders is het de afronding.' })
  lopend!: boolean;

  @Field(() => String, { description: 'Naam van de gemeente die de regie heeft.' })
  gemeente!: string;
}
