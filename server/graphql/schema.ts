import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { INVOERREGELS } from '../domain/invoerregels.ts';
import { RESOLVERS } from '../resolvers.ts';
import { bewaakSchema } from './bewaking.ts';

/** The schema of the portal, with a guard on every root field. */
export function maakSchema(): GraphQLSchema {
  return bewaakSchema(buildSchemaSync({
    resolvers: RESOLVERS as unknown as NonEmptyArray<(typeof RESOLVERS)[number]>,
    // Checks of our own give a Dutch sentence per field and echo nothing; class-validator's error holds the whole input.
    validate: false,
    // Only what is reachable; base classes of rows are no types of the API.
    orphanedTypes: [],
  }), INVOERREGELS);
}

/** The contract as text, the same for the same schema. */
export function schemaTekst(): string {
  return `${printSchema(lexicographicSortSchema(maakSchema()))}\n`;
}
