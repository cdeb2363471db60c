import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { userError } from '../../src/errors/index.js';
import type { RunningServer } from '../../src/server/index.js';
import { ask, question, startToy } from './toyServer.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startToy({
    routes: [
      { method: 'GET', path: '/export.csv', handle: ({ query }) => ({ status: 200, headers: { 'content-type': 'text/csv; charset=utf-8' }, body: `code\r\n${query.get('code') ?? ''}\r\n` }) },
      { method: 'GET', path: '/refused.csv', handle: () => Promise.reject(userError('TOO_MANY_REQUESTS', 'Ten exports a minute.', { data: { retryAfter: 30 } })) },
      { method: 'GET', path: '/broken.csv', handle: () => Promise.reject(new Error('/srv/secret.ts exploded')) },
    ],
  });
});
afterAll(() => server.close());

const base = () => server.addresses.health.replace('/health', '');
const error = (code: string, message?: unknown) => ({ errors: [{ ...(message === undefined ? {} : { message }), extensions: { code } }] });

describe('every answer of the HTTP layer itself is GraphQL-shaped JSON', () => {
  it('an unknown address', async () => {
    expect(await ask(`${base()}/nothing`)).toMatchObject({ status: 404, type: 'application/json; charset=utf-8', json: error('NOT_FOUND') });
  });

  it('an unknown address, whatever is sent there', async () => {
    expect(await ask(`${base()}/nothing`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 404, json: error('NOT_FOUND') });
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s on /graphql', async (method) => {
    const answer = await ask(server.addresses.graphql, { method });
    expect(answer).toMatchObject({ status: 405, json: error('METHOD_NOT_ALLOWED', '/graphql takes GET and POST only.') });
    expect(answer.headers.get('allow')).toBe('GET, POST');
  });

  it('a body over 1 MB', async () => {
    const body = JSON.stringify({ query: '{ hello }', variables: { x: 'x'.repeat(1024 * 1024) } });
    expect(await question(server, body)).toMatchObject({ status: 413, json: error('BODY_TOO_LARGE', 'The body is larger than 1 MB.') });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])('%s', async (type) => {
    expect(await question(server, '{"query":"{ hello }"}', { 'content-type': type })).toMatchObject({ status: 415, json: error('UNSUPPORTED_MEDIA_TYPE') });
  });

  it.each(['utf-16', 'gb18030', 'latin1'])('charset %s', async (charset) => {
    const answer = await question(server, '{"query":"{ hello }"}', { 'content-type': `application/json; charset=${charset}` });
    expect(answer).toMatchObject({ status: 415, json: error('UNSUPPORTED_MEDIA_TYPE', `Only UTF-8 is taken, not "${charset}".`) });
  });

  it('bytes that are not UTF-8', async () => {
    const gb18030 = Buffer.concat([Buffer.from('{"query":"{ hello(name: \\"'), Buffer.from([0xc4, 0xcf, 0xcd, 0xa8]), Buffer.from('\\") }"}')]);
    const answer = await ask(server.addresses.graphql, { method: 'POST', headers: { 'content-type': 'application/json' }, body: gb18030 });
    expect(answer).toMatchObject({ status: 400, json: error('NOT_UTF8') });
  });

  it('a compressed body', async () => {
    expect(await question(server, '{}', { 'content-encoding': 'gzip' })).toMatchObject({ status: 415, json: error('UNSUPPORTED_MEDIA_TYPE') });
  });

  it.each([
    ['{"query":"{a}",,"x":1}', 'The body is not JSON: it breaks at line 1, column 16.'],
    ['{\n  "query": "{a}"\n  "x": 1}', 'The body is not JSON: it breaks at line 3, column 3.'],
    ['{"query":', 'The body is not JSON: it breaks at line 1, column 10.'],
    ['{"x":tru}', 'The body is not JSON: unexpected "}".'],
    ['', 'The body is empty; JSON with a "query" was expected.'],
  ])('malformed JSON %j', async (body, message) => {
    expect(await question(server, body)).toMatchObject({ status: 400, type: 'application/json; charset=utf-8', json: error('MALFORMED_JSON', message) });
  });

  it('a request that is not HTTP', async () => {
    expect(await raw(server.port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n.*\r\n\r\n\{"errors":\[\{"message":"The request cannot be read as HTTP\."/s);
  });

  it('headers beyond the limit', async () => {
    expect(await raw(server.port, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 .*"HEADERS_TOO_LARGE"/s);
  });

  it('a host that cannot be read', async () => {
    expect(await raw(server.port, 'GET /graphql HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*"BAD_REQUEST"/s);
  });

  it('an address with a broken escape', async () => {
    expect(await raw(server.port, 'GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*"errors"/s);
  });
});

describe('routes of the caller', () => {
  it('answer with their own type and see the query string', async () => {
    const response = await fetch(`${base()}/export.csv?code=PHONE`);
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/csv; charset=utf-8', 'code\r\nPHONE\r\n']);
  });

  it('refuse with the status of their code, and say when to come back', async () => {
    const answer = await ask(`${base()}/refused.csv`);
    expect(answer).toMatchObject({ status: 429, json: error('TOO_MANY_REQUESTS', 'Ten exports a minute.') });
    expect(answer.headers.get('retry-after')).toBe('30');
  });

  it('are masked where they break', async () => {
    const answer = await ask(`${base()}/broken.csv`);
    expect(answer).toMatchObject({ status: 500, json: error('INTERNAL', 'Internal error') });
    expect(answer.text).not.toContain('secret');
  });
});

async function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    socket.on('error', reject);
  });
}
