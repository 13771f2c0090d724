import { Field, ObjectType } from 'type-graphql';
import { Afspraak } from './pip.entity.ts';
import { PipAfspraak, PipOnderdeel } from './pipInhoud.entity.ts';

interface Afsprakenvorm {
  afspraken: Afspraak[];
  vastgesteld: PipAfspraak[];
  onderdelen: PipOnderdeel[];
}

const afsprakenType = (naam: string, omschrijving: string): (new () => Afsprakenvorm) => {
  @ObjectType(naam, { description: omschrijving })
  class Afspraken implements Afsprakenvorm {
    @Field(() => [Afspraak])
    afspraken!: Afspraak[];

    @Field(() => [PipAfspraak], { description: 'De afspraken zoals elke versie van het PIP ze vaststelde, de nieuwste versie het eerst.' })
    vastgesteld!: PipAfspraak[];

    @Field(() => [PipOnderdeel], { description: 'Wat elke versie van het PIP over dit thema meer zegt, de nieuwste versie het eerst.' })
    onderdelen!: PipOnderdeel[];
  }
  return Afspraken;
};

/** One GraphQL type per theme, because each theme is a rubriek with its own readers. */
export const AfsprakenTaal = afsprakenType('AfsprakenTaal', 'PIP-afspraken over de leerroute en taalles.');
export const AfsprakenParticipatie = afsprakenType('AfsprakenParticipatie', 'PIP-afspraken over participatie-activiteiten.');
export const AfsprakenMapPvt = afsprakenType('AfsprakenMapPvt', 'PIP-afspraken over MAP en PVT.');
export const AfsprakenBegeleiding = afsprakenType('AfsprakenBegeleiding', 'PIP-afspraken over maatschappelijke begeleiding, zelfredzaamheid en VVE.');
export const AfsprakenTaalpraktijk = afsprakenType('AfsprakenTaalpraktijk', 'PIP-afspraken over Koffie en Taal, taalcafé en taalcoach.');
export const AfsprakenWonen = afsprakenType('AfsprakenWonen', 'PIP-afspraken over wonen.');
export const AfsprakenFinancien = afsprakenType('AfsprakenFinancien', 'PIP-afspraken over ontzorgen en financiële zelfredzaamheid, zonder bedragen.');
export const AfsprakenWelzijn = afsprakenType('AfsprakenWelzijn', 'PIP-afspraken over ontmoeting, sport en sleutelpersoon.');
export const AfsprakenWerk = afsprakenType('AfsprakenWerk', 'PIP-afspraken over werk, taalstage en werkcarrousel.');
