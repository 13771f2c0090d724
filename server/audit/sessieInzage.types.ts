import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'Eén keer dat een sessie gegevens van een persoon zag of opschreef.' })
export class SessieRegel {
  @Field(() => TijdstipScalar)
  tijdstip!: Date;

  @Field(() => String, { description: 'LEZEN of SCHRIJVEN.' })
  soort!: string;

  @Field(() => String, { description: 'De vraag of wijziging in het portaal.' })
  operatie!: string;

  @Field(() => [String], { description: 'Rubrieken van de autorisatiematrix.' })
  rubrieken!: string[];

  @Field(() => String, { description: 'Waarvoor, in woorden.' })
  opdracht!: string;

  @Field(() => String, { description: 'WET, OPDRACHT of TOESTEMMING.' })
  grondslag!: string;

  @Field(() => String, { nullable: true, description: 'Leeg als een inburgeraar het eigen dossier las.' })
  medewerker!: string | null;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { nullable: true, description: 'Leeg als een inburgeraar het eigen dossier las.' })
  organisatie!: string | null;
}

@ObjectType({ description: 'Wat een sessie van één persoon zag of opschreef.' })
export class SessiePersoon {
  @Field(() => String, { description: 'Dezelfde persoon heeft overal hetzelfde nummer.' })
  schuilnummer!: string;

  @Field(() => [String], { description: 'Alle rubrieken samen.' })
  rubrieken!: string[];

  @Field(() => [SessieRegel], { description: 'De oudste eerst.' })
  inzagen!: SessieRegel[];
}

@ObjectType({ description: 'Wat één sessie (van inloggen tot uitloggen) zag of opschreef van personen van uw gemeente, voor een melding van een datalek.' })
export class SessieInzage {
  @Field(() => ID, { description: 'Het nummer van de sessie, zoals in het inzagelog.' })
  sessie!: string;

  @Field(() => [SessiePersoon], { description: 'Leeg als deze sessie in deze tijd niets zag, of niet bestaat.' })
  personen!: SessiePersoon[];

  @Field(() => Int, { description: 'Alle keren bij alle personen samen; hoogstens 20.000.' })
  aantalInzagen!: number;

  @Field(() => Boolean, { description: 'Nee als er meer is dan hier past: kies dan een kortere tijd.' })
  volledig!: boolean;
}
