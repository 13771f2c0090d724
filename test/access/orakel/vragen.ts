import { randomUUID } from 'node:crypto';
import { getNamedType, getNullableType, type GraphQLInputType, type GraphQLSchema, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField } from 'graphql';

/** The least that a type of input takes, well-formed and about nothing that exists. */
function minste(type: GraphQLInputType): unknown {
  const kaal = getNullableType(type);
  if (isListType(kaal)) return [minste(kaal.ofType as GraphQLInputType)];
  if (isEnumType(kaal)) return kaal.getValues()[0]?.name;
  if (isInputObjectType(kaal)) return Object.fromEntries(Object.values(kaal.getFields()).filter(isRequiredInputField).map((veld) => [veld.name, minste(veld.type)]));
  switch (getNamedType(kaal).name) {
    case 'ID': return randomUUID();
    case 'Int': case 'Float': return 1;
    case 'Boolean': return false;
    case 'Datum': return '2026-11-18';
    case 'Tijdstip': return '2026-11-18T09:00:00Z';
    default: return randomUUID().slice(0, 20);
  }
}

/** The smallest document that calls a root field, e.g. `Query.les`. */
export function kleinsteVraag(schema: GraphQLSchema, wortel: string): { document: string; variabelen: Record<string, unknown> } {
  const [soort = '', naam = ''] = wortel.split('.');
  const type = schema.getType(soort);
  const veld = isObjectType(type) ? type.getFields()[naam] : undefined;
  if (!veld) throw new Error(`the schema has no ${wortel}`);
  const args = veld.args.filter(isRequiredArgument);
  const lijst = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const binnen = isObjectType(getNamedType(veld.type)) ? '{ __typename }' : '';
  return {
    document: `${soort === 'Query' ? 'query' : 'mutation'}${lijst ? `(${lijst})` : ''} { ${naam}${lijst ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : ''} ${binnen} }`,
    variabelen: Object.fromEntries(args.map((arg) => [arg.name, minste(isNonNullType(arg.type) ? arg.type.ofType : arg.type)])),
  };
}
