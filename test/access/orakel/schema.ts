import {
  buildClientSchema, getIntrospectionQuery, getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, type IntrospectionQuery, isEnumType, isInputObjectType,
  isObjectType, isRequiredArgument,
} from 'graphql';
import type { Portaal } from '../../support/portaal.ts';

/** The schema as the server tells it, not as it lies in a file. */
export async function schemaVan(p: Portaal): Promise<GraphQLSchema> {
  const { data } = await p.als<IntrospectionQuery>(p.w.wie.consulent, getIntrospectionQuery());
  if (!data) throw new Error('no introspection');
  return buildClientSchema(data);
}

export function objectType(schema: GraphQLSchema, naam: string): GraphQLObjectType {
  const type = schema.getType(naam);
  if (!isObjectType(type)) throw new Error(`the schema has no type ${naam}`);
  return type;
}

const velden = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] => Object.values(type.getFields());

/** Everything there is to ask of a type but fields by the name of `zonder`; of a person inside it only the identity. */
export function volleSelectie(type: GraphQLObjectType, zonder: readonly string[] = []): string {
  return volleVelden(type, zonder).join(' ') || '__typename';
}

/**
 * Days that are computed and stand on no row: a day some months after a planted one can be the planted day of another row,
 * and would seem to betray it.
 */
export const BEREKENDE_DAGEN: readonly string[] = ['van', 'totEnMet', 'uiterlijk', 'week', 'maand', 'verwachtOp', 'bekendTot'];

/** The same, a field each. */
export function volleVelden(type: GraphQLObjectType, zonder: readonly string[] = [], pad: readonly string[] = []): string[] {
  return velden(type).filter((veld) => !veld.args.some(isRequiredArgument) && !zonder.includes(veld.name)).flatMap((veld) => {
    const binnen = getNamedType(veld.type);
    if (!isObjectType(binnen)) return [veld.name];
    if (binnen.name === 'Inburgeraar') return [`${veld.name} { id }`];
    return pad.includes(binnen.name) ? [] : [`${veld.name} { ${volleVelden(binnen, zonder, [...pad, type.name]).join(' ') || '__typename'} }`];
  });
}

/** A path from a root field to a type, e.g. `Query.les.deelnemers.inburgeraar`; none goes through a type twice or through `Inburgeraar`. */
export function padenNaar(schema: GraphQLSchema, doel: string): string[] {
  const paden: string[] = [];
  const loop = (type: GraphQLObjectType, pad: string, gezien: readonly string[]): void => {
    for (const veld of velden(type)) {
      const binnen = getNamedType(veld.type);
      if (!isObjectType(binnen)) continue;
      if (binnen.name === doel) paden.push(`${pad}.${veld.name}`);
      if (binnen.name !== 'Inburgeraar' && !gezien.includes(binnen.name)) loop(binnen, `${pad}.${veld.name}`, [...gezien, binnen.name]);
    }
  };
  for (const wortel of [schema.getQueryType(), schema.getMutationType()]) if (wortel) loop(wortel, wortel.name, [wortel.name]);
  return paden;
}

/** The types of objects that an answer can hold without passing through a person, by the root field that leads to them. */
export function typenBuitenPersoon(schema: GraphQLSchema): string[] {
  const gezien = new Set<string>();
  const loop = (type: GraphQLObjectType): void => {
    for (const veld of velden(type)) {
      const binnen = getNamedType(veld.type);
      if (!isObjectType(binnen) || gezien.has(binnen.name) || binnen.name === 'Inburgeraar') continue;
      gezien.add(binnen.name);
      loop(binnen);
    }
  };
  for (const wortel of [schema.getQueryType(), schema.getMutationType()]) if (wortel) loop(wortel);
  return [...gezien].sort();
}

/** What is written into one rubriek of a dossier: its field says which, and everything under it is of that rubriek. */
const PER_RUBRIEK = 'DossierVastleggenInput';

/** Every place where a caller can put something: root fields, arguments, values of enumerations, fields of inputs. */
export function ingangen(schema: GraphQLSchema): string[] {
  const gevonden = new Set<string>();
  const invoer = (naam: string): void => {
    const type = schema.getType(naam);
    if (isEnumType(type)) for (const waarde of type.getValues()) gevonden.add(`${naam}.${waarde.name}`);
    if (!isInputObjectType(type)) return;
    for (const veld of Object.values(type.getFields())) {
      const nieuw = !gevonden.has(`${naam}.${veld.name}`);
      gevonden.add(`${naam}.${veld.name}`);
      if (nieuw && naam !== PER_RUBRIEK) invoer(getNamedType(veld.type).name);
    }
  };
  const argumenten = (waar: string, veld: GraphQLField<unknown, unknown>): void => {
    for (const arg of veld.args) {
      gevonden.add(`${waar}(${arg.name})`);
      invoer(getNamedType(arg.type).name);
    }
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const veld of velden(type)) {
      if (type === schema.getQueryType() || type === schema.getMutationType()) gevonden.add(`${type.name}.${veld.name}`);
      argumenten(`${type.name}.${veld.name}`, veld);
    }
  }
  return [...gevonden].sort();
}
