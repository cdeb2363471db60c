/** What one request may ask for. `found` and `limit` are filled into `says`. */
export const LIMITS = {
  tokens: { limit: 5000, says: 'The query is longer than {limit} tokens.' },
  operations: { limit: 10, says: 'The document has {found} operations; at most {limit} are allowed.' },
  depth: { limit: 25, says: 'The query is nested {found} levels deep; at most {limit} are allowed.' },
  rootFields: { limit: 50, says: 'The query asks for {found} fields at its root; at most {limit} are allowed.' },
  schemaFields: { limit: 2, says: 'The query reads the schema {found} times; at most {limit} are allowed.' },
  fields: { limit: 2000, says: 'The query asks for {found} fields, fragments included; at most {limit} are allowed.' },
  aliases: { limit: 100, says: 'The query has {found} aliases; at most {limit} are allowed.' },
  directives: { limit: 100, says: 'The query has {found} directives; at most {limit} are allowed.' },
  directivesInOnePlace: { limit: 5, says: 'The query has {found} directives in one place; at most {limit} are allowed.' },
  listLength: { limit: 1000, says: 'A list has {found} values; at most {limit} are allowed.' },
  objectFields: { limit: 100, says: 'An input object has {found} fields; at most {limit} are allowed.' },
  valueDepth: { limit: 32, says: 'A value is nested {found} levels deep; at most {limit} are allowed.' },
  values: { limit: 5000, says: 'The arguments and variables hold {found} values; at most {limit} are allowed.' },
} as const;

/** The name of a limit, as errors carry it. */
export type LimitName = keyof typeof LIMITS;

/** How much of each limited thing a request holds; what is not named was not counted. */
export type Counts = Readonly<Partial<Record<LimitName, number>>>;
