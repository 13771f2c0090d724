import { readFileSync } from 'node:fs';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import { gegenereerd, pad } from '../../scripts/genereren.ts';
import { bewaakSchema } from '../../server/graphql/bewaking.ts';
import { maakSchema } from '../../server/graphql/schema.ts';

describe('Wat uit het register komt', () => {
  it.each(Object.entries(gegenereerd()))('%s is zoals het register nu zegt (anders: npm run genereren)', (bestand, tekst) => {
    expect(readFileSync(pad(bestand), 'utf8')).toBe(tekst);
  });
});

describe('Een veld dat vergeten is, bouwt niet', () => {
  const metVeld = (extensions: Record<string, unknown>) => new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { vergeten: { type: GraphQLString, extensions } } }),
    types: [maakSchema().getType('Inburgeraar') as GraphQLObjectType],
  });

  it('een veld van Query zonder actie', () => {
    expect(() => bewaakSchema(metVeld({}))).toThrow('names no actie');
  });

  it('een veld van Query met een actie die niet bestaat', () => {
    expect(() => bewaakSchema(metVeld({ actie: 'alles:mogen' }))).toThrow('names no actie');
  });

  it('een veld van Query met een bestaande actie wel', () => {
    expect(() => bewaakSchema(metVeld({ actie: 'ik:lezen' }))).not.toThrow();
  });

  it('een veld van Inburgeraar zonder rubriek', () => {
    const query = new GraphQLObjectType({ name: 'Query', fields: { ik: { type: GraphQLString, extensions: { actie: 'ik:lezen' } } } });
    const inburgeraar = new GraphQLObjectType({ name: 'Inburgeraar', fields: { id: { type: GraphQLString }, geheimVeld: { type: GraphQLString } } });
    expect(() => bewaakSchema(new GraphQLSchema({ query, types: [inburgeraar] }))).toThrow('belongs to no rubriek');
  });
});
