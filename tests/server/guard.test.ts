import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS, type LimitName, type RunningServer } from '../../src/server/index.js';
import { question, startToy } from './toyServer.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startToy();
});
afterAll(() => server.close());

const many = (count: number, one: (index: number) => string): string => Array.from({ length: count }, (_, index) => one(index)).join(' ');
const nested = (count: number, open: string, inside: string, close: string): string => open.repeat(count) + inside + close.repeat(count);

/** Each limit with a request that has `n` of the limited thing, and nothing else of note. */
const ATTACKS: readonly [LimitName, string, (n: number) => { query: string; variables?: object }][] = [
  ['aliases', 'aliases of __typename, spread over fragments', (n) => ({ query: `{ ...a ...b } fragment a on Query { channel { ${many(n - 40, (i) => `a${i}: __typename`)} } } fragment b on Query { ${many(40, (i) => `b${i}: __typename`)} }` })],
  ['aliases', 'aliases one level down', (n) => ({ query: `{ channel { ${many(n, (i) => `a${i}: code`)} } }` })],
  ['directivesInOnePlace', 'directives on one field', (n) => ({ query: `{ hello ${many(n, () => '@note')} }` })],
  ['directives', 'directives over many fields', (n) => ({ query: `query ($y: Boolean! = true) { channel { ${many(n, () => 'code @include(if: $y)')} } }` })],
  ['depth', 'depth', (n) => ({ query: `{ channel ${nested(n - 2, '{ parent ', '{ code }', ' }')} }` })],
  ['depth', 'depth through fragments', (n) => ({ query: `{ channel { ...f0 } } ${many(n - 2, (i) => `fragment f${i} on Channel { parent { ${i === n - 3 ? 'code' : `...f${i + 1}`} } }`)}` })],
  ['rootFields', 'one root field again and again', (n) => ({ query: `{ ${many(n, () => 'hello')} }` })],
  ['rootFields', 'root fields in inline fragments', (n) => ({ query: `{ ${many(n, () => '... { hello }')} }` })],
  ['schemaFields', 'the schema again and again', (n) => ({ query: `{ ${many(n, (i) => `s${i}: __schema { queryType { name } }`)} }` })],
  ['operations', 'operations in one document', (n) => ({ query: many(n, (i) => `query Q${i} { channel { code } }`), operationName: 'Q0' })],
  ['listLength', 'a list in the query', (n) => ({ query: `{ count(codes: [${many(n, () => '"x"')}]) }` })],
  ['listLength', 'a list in the variables', (n) => ({ query: 'query ($w: Where) { count(where: $w) }', variables: { w: { code: Array.from({ length: n }, () => 'x') } } })],
  ['valueDepth', 'objects in one another in the query', (n) => ({ query: `{ count(where: ${nested(n - 1, '{ not: ', '{ channel: "x" }', ' }')}) }` })],
  ['valueDepth', 'objects in one another in the variables', (n) => ({ query: 'query ($w: Where) { count(where: $w) }', variables: { w: JSON.parse(nested(n - 1, '{"not":', '{"channel":"x"}', '}')) } })],
  ['fields', 'fields in long chains', (n) => ({ query: `{ ${spread(n, 49).map((fields, i) => `a${i}: channel { ${chain(fields - 1)} }`).join(' ')} }` })],
  ['fields', 'fields of one fragment used again and again', (n) => ({ query: `{ ${many(48, (i) => `a${i}: channel { ...f }`)} rest: channel { ${chain(n - 48 * 41 - 1)} } } fragment f on Channel { ${chain(40)} }` })],
  ['values', 'values in many lists of the variables', (n) => ({ query: 'query ($w: Where) { count(where: $w) }', variables: { w: { or: spread(n - 12, 5).map((length) => ({ code: Array.from({ length }, () => 'x') })) } } })],
];

/** A chain of that many fields, two at each level. */
function chain(fields: number): string {
  if (fields === 1) return 'code';
  return fields === 2 ? 'code __typename' : `code parent { ${chain(fields - 2)} }`;
}

function spread(total: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor(total / parts) + (index < total % parts ? 1 : 0));
}

describe('at the limit a request is answered, one beyond it is refused', () => {
  it.each(ATTACKS)('%s: %s', async (name, _what, request) => {
    const { limit } = LIMITS[name];
    const within = await question(server, request(limit));
    expect(within.json.errors).toBeUndefined();
    const beyond = await question(server, request(limit + 1));
    expect(beyond.json).not.toHaveProperty('data');
    expect(beyond.json.errors).toEqual([expect.objectContaining({ extensions: { code: 'QUERY_TOO_COMPLEX', name, limit, found: limit + 1 } })]);
    expect(beyond.json.errors?.[0]?.message).toContain(String(limit));
  });
});

describe('requests built to exhaust', () => {
  const refused = async (query: string, variables?: object): Promise<unknown[]> => {
    const { json } = await question(server, { query, variables });
    expect(json).not.toHaveProperty('data');
    return (json.errors ?? []).map(({ extensions }) => extensions['code'] === 'QUERY_TOO_COMPLEX' ? extensions['name'] : extensions['code']);
  };

  it('fragments that double at each step are counted without being expanded', async () => {
    const steps = 100;
    const doubling = many(steps, (i) => `fragment f${i} on Channel { ...f${i + 1} ...f${i + 1} }`);
    expect(await refused(`{ channel { ...f0 } } ${doubling} fragment f${steps} on Channel { code }`)).toContain('fields');
  });

  it('fragments in a circle end', async () => {
    expect(await refused('{ channel { ...a } } fragment a on Channel { parent { ...b } } fragment b on Channel { parent { ...a } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it.each([100, 1000, 10_000])('depth %i', async (depth) => {
    expect(['depth', 'tokens']).toContain((await refused(`{ channel ${nested(depth, '{ parent ', '{ code }', ' }')} }`))[0]);
  });

  it.each([100, 2000, 10_000])('%i lists in one another', async (depth) => {
    const names = await refused(`{ count(codes: ${nested(depth, '[', '', ']')}) }`);
    expect(names.some((name) => name === 'valueDepth' || name === 'depth' || name === 'tokens')).toBe(true);
  });

  it('100,000 lists in one another in the variables', async () => {
    const body = `{"query":"query ($c: [String!]) { count(codes: $c) }","variables":{"c":${nested(100_000, '[', '', ']')}}}`;
    expect((await question(server, body)).json.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', name: 'valueDepth' });
  });

  it('3,000 inline fragments', async () => {
    expect(await refused(`{ ${many(3000, () => '...{a}')} }`)).toEqual(['tokens']);
  });

  it('a list of 32,767 values', async () => {
    expect(await refused('query ($c: [String!]) { count(codes: $c) }', { c: Array.from({ length: 32_767 }, () => 'x') })).toEqual(['listLength']);
  });

  it('a field repeated more often than can be compared', async () => {
    const { json } = await question(server, { query: `{ channel { ${many(1900, () => 'code')} } }` });
    expect(json.errors).toEqual([{ message: 'The query repeats the same fields too often to be checked.', extensions: { code: 'QUERY_TOO_COMPLEX', name: 'fields', limit: 2000 } }]);
  });

  it('the length of a query is told', async () => {
    const { json } = await question(server, { query: `{ ${many(6000, () => 'hello')} }` });
    expect(json.errors).toEqual([{ message: 'The query is longer than 5000 tokens.', extensions: { code: 'QUERY_TOO_COMPLEX', name: 'tokens', limit: 5000, found: 5001 }, locations: expect.anything() }]);
  });
});

describe('requests of ordinary tools', () => {
  it('the introspection of editors is answered', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true });
    expect((await question(server, { query })).json.errors).toBeUndefined();
  });

  it('a dashboard of forty panels with aliases, fragments and directives is answered', async () => {
    const panels = many(40, (i) => `panel${i}: channel { ...panel total(of: ${i}) @include(if: $totals) }`);
    const query = `query Dashboard($totals: Boolean! = true) { ${panels} } fragment panel on Channel { code parent { code } }`;
    expect((await question(server, { query })).json.errors?.map(({ message }) => message) ?? []).not.toContainEqual(expect.stringContaining('at most'));
  });
});
