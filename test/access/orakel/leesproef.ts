import type { GraphQLSchema } from 'graphql';
import type { Antwoord, Portaal } from '../../support/portaal.ts';
import type { Celwereld } from './celwereld.ts';
import { WORTELS } from './kanalen.ts';
import type { Cellen, Knoop } from './lezen.ts';
import type { Lidmaatschap, Persoon } from './model.ts';
import { objectType, volleSelectie } from './schema.ts';

export interface Leesproef { p: Portaal; c: Celwereld; cellen: Cellen; schema: GraphQLSchema }

/** Everything of a person, but not who wrote it and why it may be seen: that is asked person by person. */
export const persoonsvelden = (schema: GraphQLSchema): string => volleSelectie(objectType(schema, 'Inburgeraar'), ['herkomst', 'toegang', 'versie']);

/** An answer, and the persons in it by their identity. */
export async function metPersonen<T>(vraag: Promise<T>, personen: (data: T) => Knoop[]): Promise<{ data: T; knopen: Map<string, Knoop> }> {
  const data = await vraag;
  return { data, knopen: new Map(personen(data).map((knoop) => [knoop.id, knoop])) };
}

export const lidVan = (c: Celwereld, rol: string, toestand: string): Lidmaatschap => c.beeld.lidmaatschappen.get(c.kijker(rol, toestand).lidmaatschapId) as Lidmaatschap;
export const persoonVan = (c: Celwereld, toestand: string): Persoon => c.beeld.personen.get(c.persoon.get(toestand) ?? '') as Persoon;

/** A root field either lets a role in, or refuses it. Refused is refused, without data. */
export function binnen<T extends object>(antwoord: Antwoord<T>, wortel: string, rol: string): T | null {
  const mag = WORTELS[wortel]?.voor(rol) ?? false;
  if (mag && antwoord.errors.length > 0) throw new Error(`${wortel} as ${rol}: ${JSON.stringify(antwoord.errors)}`);
  if (!mag && antwoord.errors[0]?.extensions.code !== 'GEEN_TOEGANG') throw new Error(`${wortel} as ${rol} is not refused`);
  return antwoord.data !== null && Object.values(antwoord.data).every((waarde) => waarde !== null) ? antwoord.data : null;
}
