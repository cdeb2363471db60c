import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/** The schema as SDL, sorted by name, so that it changes only where the API does. */
export function printSchemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
