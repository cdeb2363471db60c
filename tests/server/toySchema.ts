import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { bug, engineError, userError } from '../../src/errors/index.js';

/** What the toy's resolvers are given. */
export interface ToyContext {
  readonly caller: string;
  readonly abandoned: AbortSignal;
}

const SDL = `
  directive @note(text: String) repeatable on FIELD
  input Where { channel: String and: [Where!] or: [Where!] not: Where code: [String!] }
  type Channel { code: String! parent: Channel total(of: Int): Int }
  type Query {
    hello(name: String! = "world"): String!
    caller: String!
    channel: Channel!
    count(where: Where, codes: [String!], first: Int! = 100): Int!
    slow(milliseconds: Int!): String!
    hang: String!
    misspelt: Int
    engine: Int
    broken: Int
    bug: Int
    missing: Int!
  }
  type Mutation { load: Boolean! }
`;

type Resolver = GraphQLFieldResolver<unknown, ToyContext>;

const RESOLVERS: Readonly<Record<string, Resolver>> = {
  hello: (_root, { name }) => `hello ${String(name)}`,
  caller: (_root, _arguments, { caller }) => caller,
  channel: () => ({ code: 'PHONE' }),
  count: () => 1,
  slow: async (_root, { milliseconds }) => new Promise((resolve) => setTimeout(() => resolve('done'), Number(milliseconds))),
  hang: async () => new Promise(() => undefined),
  misspelt: () => {
    throw userError('UNKNOWN_MEMBER', 'There is no channel "PHNE". Did you mean "PHONE"?', {
      name: 'PHNE',
      place: { path: 'where.channel.eq' },
      suggestion: 'PHONE',
      data: { dimension: 'channel' },
    });
  },
  engine: () => {
    throw engineError('SQLITE', 'no such table: fact_requests in SELECT sum(received) FROM fact_requests', { place: { file: '/var/data/hotline.db' } });
  },
  broken: () => {
    throw new TypeError("Cannot read properties of undefined (reading 'secret')");
  },
  bug: () => {
    throw bug('the plan has no source');
  },
  missing: () => null,
};

/** A schema small enough to read, with a field that throws each kind of error. */
export function toySchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const resolver = RESOLVERS[name];
    if (resolver !== undefined) field.resolve = resolver;
  }
  return schema;
}
