import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { userError } from '../../src/errors/index.js';
import type { RunningServer } from '../../src/server/index.js';
import { question, startToy } from './toyServer.js';

const lines: string[] = [];
let server: RunningServer;
beforeAll(async () => {
  server = await startToy({ log: 'error', logTo: { write: (line) => void lines.push(line) } });
});
afterAll(() => server.close());

describe('what a client sees of an error', () => {
  it('the user\'s mistake in full, with the data beside it', async () => {
    const { json } = await question(server, { query: '{ misspelt }' });
    expect(json).toEqual({
      errors: [
        {
          message: 'There is no channel "PHNE". Did you mean "PHONE"?',
          extensions: { dimension: 'channel', code: 'UNKNOWN_MEMBER', name: 'PHNE', place: 'where.channel.eq', suggestion: 'PHONE' },
          locations: [{ line: 1, column: 3 }],
          path: ['misspelt'],
        },
      ],
      data: { misspelt: null },
    });
  });

  it.each([
    ['engine', 'no such table: fact_requests'],
    ['broken', "reading 'secret'"],
    ['bug', 'the plan has no source'],
    ['missing', 'Cannot return null for non-nullable field'],
  ])('only an id of the failure "%s", by which the log tells all', async (field, logged) => {
    const { json, text } = await question(server, { query: `{ ${field} }` });
    const id = json.errors?.[0]?.extensions['correlationId'];
    expect(json.errors?.[0]).toMatchObject({ message: 'Internal error', extensions: { code: 'INTERNAL' }, path: [field] });
    expect(text).not.toMatch(/stack|\.ts\b|\/var|node_modules|SELECT|fact_|secret|plan has/);
    const line = lines.find((each) => each.includes(String(id)));
    expect(line).toContain(logged);
    expect(line).toContain('"stack"');
  });

  it('the nearest name where a field, an argument or an operation is misspelt', async () => {
    const { json } = await question(server, { query: '{ helo }' });
    expect(json.errors).toEqual([{ message: 'Cannot query field "helo" on type "Query". Did you mean "hello"?', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' }, locations: [{ line: 1, column: 3 }] }]);
  });

  it('where a query breaks', async () => {
    const { json } = await question(server, { query: '{ hello(' });
    expect(json.errors).toEqual([{ message: 'Syntax Error: Expected Name, found <EOF>.', extensions: { code: 'GRAPHQL_PARSE_FAILED' }, locations: [{ line: 1, column: 9 }] }]);
  });

  it('that an argument must not be null', async () => {
    const { json } = await question(server, { query: 'query ($n: Int = 5) { count(first: $n) }', variables: { n: null } });
    expect(json.errors?.[0]).toMatchObject({ message: expect.stringContaining('must not be null'), extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('what a client sees where its context is refused', () => {
  it('the user\'s mistake in full, with a 4xx', async () => {
    const closed = await startToy({ contextOf: () => Promise.reject(userError('UNKNOWN_ROLE', 'There is no role "x".', { name: 'x' })) });
    expect(await question(closed, { query: '{ hello }' })).toMatchObject({ status: 400, json: { errors: [{ message: 'There is no role "x".', extensions: { code: 'UNKNOWN_ROLE', name: 'x' } }] } });
    await closed.close();
  });

  it('nothing of any other failure', async () => {
    const broken = await startToy({ contextOf: () => Promise.reject(new Error('cannot read /etc/keys')) });
    const answer = await question(broken, { query: '{ hello }' });
    expect(answer).toMatchObject({ status: 500, json: { errors: [{ message: 'Internal error', extensions: { code: 'INTERNAL' } }] } });
    expect(answer.text).not.toContain('/etc');
    await broken.close();
  });
});
