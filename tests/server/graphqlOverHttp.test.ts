import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/index.js';
import { ask, question, startToy } from './toyServer.js';

// After the audits of the GraphQL over HTTP specification.
let server: RunningServer;
beforeAll(async () => {
  server = await startToy();
});
afterAll(() => server.close());

const GRAPHQL = 'application/graphql-response+json';
const JSON_ONLY = 'application/json';
const get = (parameters: Record<string, string>, headers: Record<string, string> = { 'apollo-require-preflight': '1' }) =>
  ask(`${server.addresses.graphql}?${new URLSearchParams(parameters).toString()}`, { headers });

describe('media types', () => {
  it.each([
    [GRAPHQL, 'application/graphql-response+json; charset=utf-8'],
    [JSON_ONLY, 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    [`${GRAPHQL}, application/json;q=0.9`, 'application/graphql-response+json; charset=utf-8'],
  ])('a client that accepts %s gets %s', async (accept, type) => {
    const answer = await question(server, { query: '{ hello }' }, { accept });
    expect(answer).toMatchObject({ status: 200, type, json: { data: { hello: 'hello world' } } });
  });

  it('a client that accepts neither is told so', async () => {
    expect(await question(server, { query: '{ hello }' }, { accept: 'text/html' })).toMatchObject({ status: 406, json: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"'])('UTF-8 is read under %s', async (type) => {
    const answer = await question(server, { query: '{ hello(name: "南通") }' }, { 'content-type': type });
    expect(answer.json).toEqual({ data: { hello: 'hello 南通' } });
  });

  it('a byte order mark is no part of the text', async () => {
    expect((await question(server, `\uFEFF{"query":"{ hello }"}`)).status).toBe(200);
  });
});

describe('requests', () => {
  it('GET takes a query and URL-encoded variables', async () => {
    const answer = await get({ query: 'query ($n: String!) { hello(name: $n) }', variables: '{"n":"晓苏"}' });
    expect(answer).toMatchObject({ status: 200, json: { data: { hello: 'hello 晓苏' } } });
  });

  it('GET does not run a mutation', async () => {
    const answer = await get({ query: 'mutation { load }' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('GET without a header that browsers ask permission for is taken for a forgery', async () => {
    expect(await get({ query: '{ hello }' }, {})).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });

  it.each([
    ['no query', {}],
    ['a number as query', { query: 1 }],
    ['a list as query', { query: ['{ hello }'] }],
    ['text as variables', { query: '{ hello }', variables: '{}' }],
    ['a list as variables', { query: '{ hello }', variables: [] }],
    ['a number as operationName', { query: '{ hello }', operationName: 1 }],
    ['text as extensions', { query: '{ hello }', extensions: 'x' }],
    ['a batch', [{ query: '{ hello }' }, { query: '{ hello }' }]],
  ])('%s is answered with 400 under both media types', async (_what, body) => {
    for (const accept of [GRAPHQL, JSON_ONLY]) {
      expect(await question(server, body, { accept })).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
    }
  });

  it('null for operationName, variables and extensions is the same as nothing', async () => {
    expect(await question(server, { query: '{ hello }', operationName: null, variables: null, extensions: null })).toMatchObject({ status: 200, json: { data: { hello: 'hello world' } } });
  });
});

describe('a mistake in the query is 200 where only application/json is accepted, and 400 under the media type of its own', () => {
  it.each([
    ['syntax', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ helo }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong type', { query: 'query ($n: String!) { hello(name: $n) }', variables: { n: 1 } }, 'BAD_USER_INPUT'],
    ['a missing variable', { query: 'query ($n: String!) { hello(name: $n) }' }, 'BAD_USER_INPUT'],
    ['an unknown operation', { query: 'query A { hello }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['too many aliases', { query: `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }` }, 'QUERY_TOO_COMPLEX'],
    ['too long a list in the variables', { query: 'query ($c: [String!]) { count(codes: $c) }', variables: { c: Array.from({ length: 1001 }, () => 'x') } }, 'QUERY_TOO_COMPLEX'],
  ])('%s', async (_what, body, code) => {
    const plain = await question(server, body, { accept: JSON_ONLY });
    const own = await question(server, body, { accept: GRAPHQL });
    expect([plain.status, own.status]).toEqual([200, 400]);
    expect(own.json).toEqual(plain.json);
    expect('data' in own.json).toBe(false);
    expect(own.json.errors?.[0]?.extensions['code']).toBe(code);
  });

  it('an error of one field is 200 with the data of the others', async () => {
    for (const accept of [GRAPHQL, JSON_ONLY]) {
      expect(await question(server, { query: '{ hello misspelt }' }, { accept })).toMatchObject({ status: 200, json: { data: { hello: 'hello world', misspelt: null } } });
    }
  });
});
