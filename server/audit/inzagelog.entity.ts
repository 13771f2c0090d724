import { Field, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'Eén keer dat een organisatie gegevens van u zag of opschreef. Zonder de naam van de medewerker.' })
export class Inzageregel {
  @Field(() => String, { description: 'De plek in het log; noem die om verder terug te kijken.' })
  cursor!: string;

  @Field(() => TijdstipScalar)
  tijdstip!: string;

  @Field(() => String)
  organisatie!: string;

  @Field(() => String, { description: 'Waarvoor, in woorden.' })
  doel!: string;

  @Field(() => String, { description: 'Waarvoor, als code van de opdracht: zo is het in een andere taal te zeggen.' })
  opdrachtCode!: string;

  @Field(() => String, { description: 'LEZEN of SCHRIJVEN.' })
  soort!: string;

  @Field(() => [String], { description: 'Welke rubrieken van de autorisatiematrix.' })
  rubrieken!: string[];
}

@ObjectType({ description: 'Wie uw gegevens zag, wanneer en waarvoor. Wat u zelf bekeek staat er niet bij.' })
export class Inzagelog {
  @Field(() => [Inzageregel], { description: 'De nieuwste eerst.' })
  inzagen!: Inzageregel[];
}
