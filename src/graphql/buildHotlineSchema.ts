import 'reflect-metadata';
import { GraphQLList, GraphQLNonNull, GraphQLString, isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Catalogue } from '../model/index.js';
import { factTypesOf } from './fact/factTypes.js';
import { resolvePlainly } from './plainResolvers.js';
import { recordTypesOf } from './records/index.js';
import { CatalogueResolver } from './resolvers/catalogueResolver.js';
import { nodeResolverOf } from './resolvers/nodeResolver.js';
import { ReconciliationResolver } from './resolvers/reconciliationResolver.js';

/** What type-graphql cannot say: a list of rows that are never null, of cells that may be; and words for the entry. */
function finish(schema: GraphQLSchema): GraphQLSchema {
  const table = schema.getType('Table');
  const rows = isObjectType(table) ? table.getFields()['rows'] : undefined;
  if (rows !== undefined) rows.type = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(new GraphQLList(GraphQLString))));
  const query = schema.getQueryType();
  if (query) query.description = 'What can be asked. Grouping is by argument; what is selected never changes another number.';
  return schema;
}

/** The API of a catalogue: one query field a fact and one for its records, all made by the same factories, beside `catalogue`, `cell`, `node` and `reconciliation`. */
export async function buildHotlineSchema(catalogue: Catalogue): Promise<GraphQLSchema> {
  const facts = catalogue.facts.map((fact) => factTypesOf(fact, catalogue));
  const records = facts.filter(({ fact }) => fact.recorded).map((types) => recordTypesOf(types, catalogue));
  const resolvers = [CatalogueResolver, ...[...facts, ...records].map(({ Resolver }) => Resolver), nodeResolverOf(facts, records), ReconciliationResolver] as const;
  const schema = finish(await buildSchema({ resolvers, validate: false }));
  resolvePlainly(schema, resolvers);
  return schema;
}
