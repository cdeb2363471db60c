import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/index.js';
import { ask, startToy } from './toyServer.js';

let folder: string;
let server: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const webRoot = join(folder, 'web');
  await mkdir(join(webRoot, 'graphiql/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(webRoot, 'graphiql/index.html'), '<!doctype html><title>查询</title>');
  await writeFile(join(webRoot, 'graphiql/assets/index-BG87lQpP.js'), 'export {};');
  await writeFile(join(webRoot, 'graphiql/assets/index-nAfTlpl8.css'), 'body {}');
  await symlink(join(folder, 'secret.txt'), join(webRoot, 'graphiql/assets/link-12345678.txt'));
  server = await startToy({ webRoot });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const fetched = async (path: string) => {
  const response = await fetch(server.addresses.graphiql.replace('/graphiql', path), { redirect: 'manual' });
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
};

describe('the built web pages', () => {
  it.each(['/graphiql', '/graphiql/'])('%s is the page, asked for anew each time', async (path) => {
    expect(await fetched(path)).toMatchObject({ status: 200, text: '<!doctype html><title>查询</title>', headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' } });
  });

  it.each([
    ['index-BG87lQpP.js', 'text/javascript; charset=utf-8'],
    ['index-nAfTlpl8.css', 'text/css; charset=utf-8'],
  ])('%s may be kept for ever, for its name changes with its content', async (name, type) => {
    expect(await fetched(`/graphiql/assets/${name}`)).toMatchObject({ status: 200, headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' } });
  });

  it('/ leads to GraphiQL', async () => {
    expect(await fetched('/')).toMatchObject({ status: 302, headers: { location: '/graphiql' } });
  });

  it('browsers are told to load nothing from elsewhere and to guess nothing', async () => {
    const { headers } = await fetched('/graphiql');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['/graphiql/../../secret.txt', '/graphiql/assets/../../../secret.txt', '/graphiql/%2e%2e/%2e%2e/secret.txt', '/graphiql/..%2f..%2fsecret.txt', '/graphiql/assets/..\\..\\..\\secret.txt', '/graphiql/assets/link-12345678.txt', '/secret.txt', '//secret.txt'])(
    'nothing outside the folder is served at %s',
    async (path) => {
      const answer = await raw(server.port, path);
      expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
      expect(answer).not.toMatch(/\r\n\r\nsecret/);
    },
  );

  it('without built pages the rest works, and the answer says what to run', async () => {
    const bare = await startToy({ webRoot: join(folder, 'nothing') });
    expect(await ask(bare.addresses.graphiql)).toMatchObject({ status: 404, json: { errors: [{ message: 'The web pages are not built.', extensions: { code: 'NOT_FOUND', suggestion: 'npm run build' } }] } });
    expect((await ask(bare.addresses.health)).status).toBe(200);
    await bare.close();
  });
});

// Sent as it stands: fetch would tidy the path.
async function raw(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    socket.on('error', reject);
  });
}
