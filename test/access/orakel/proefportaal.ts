import type { GraphQLSchema } from 'graphql';
import { type Portaal, portaalStarten } from '../../support/portaal.ts';
import { type Celwereld, celwereldBouwen } from './celwereld.ts';
import { Planter } from './planter.ts';
import { schemaVan } from './schema.ts';

export interface Proefportaal { p: Portaal; c: Celwereld; schema: GraphQLSchema }

/** A portal with the world of the cells in it, and everybody logged in. */
export async function proefportaal(): Promise<Proefportaal> {
  const p = await portaalStarten();
  const planter = new Planter(p.client);
  await planter.catalogus();
  const c = await celwereldBouwen(p.b, planter);
  for (const wie of c.kijkers.values()) await p.koekje(wie);
  return { p, c, schema: await schemaVan(p) };
}
