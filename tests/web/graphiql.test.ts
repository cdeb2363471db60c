import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/index.js';
import { startToy } from '../server/toyServer.js';

const ROOT = new URL('../../', import.meta.url);
const EXAMPLES = new URL('src/web/graphiql/examples/', ROOT);
const BUILT = new URL('dist/web/graphiql/', ROOT);

/** Hosts that the editor's code only names: XML namespaces, JSON schemas, and links to documentation in its texts. */
const ONLY_NAMED = new Set([
  'bugs.webkit.org',
  'code.visualstudio.com',
  'commonmark.org',
  'developer.mozilla.org',
  'en.wikipedia.org',
  'github.com',
  'json-schema.org',
  'microsoft.com',
  'motion.dev',
  'prettier.io',
  'react.dev',
  'reactjs.org',
  'www.w3.org',
  'yarnpkg.com',
]);

let server: RunningServer;
const built = new Map<string, string>();
beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['src/web/build.mjs'], { cwd: ROOT });
  server = await startToy({ webRoot: new URL('dist/web', ROOT).pathname });
  const names = await readdir(BUILT, { recursive: true });
  for (const name of names.filter((each) => /\.(html|js|css|svg)$/.test(each))) built.set(name, await readFile(new URL(name, BUILT), 'utf8'));
}, 120_000);
afterAll(() => server.close());

describe('the built page', () => {
  it('has a title in Chinese and English', () => {
    expect(built.get('index.html')).toContain('<title>12345 热线数据仓库 · Hotline warehouse — GraphiQL</title>');
  });

  it('loads its scripts, styles and icon from /graphiql, where each is served with its type', async () => {
    const addresses = [...(built.get('index.html') ?? '').matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    const types = await Promise.all(addresses.map(async (address) => (await fetch(new URL(address, server.addresses.graphiql))).headers.get('content-type')));
    expect(addresses.every((address) => address.startsWith('/graphiql/assets/'))).toBe(true);
    expect(new Set(types)).toEqual(new Set(['image/svg+xml', 'text/javascript; charset=utf-8', 'text/css; charset=utf-8']));
  });

  it('has styles and fonts of its own only', () => {
    const styles = [...built].filter(([name]) => name.endsWith('.css')).map(([, text]) => text);
    const addresses = styles.flatMap((style) => [...style.matchAll(/(?:url\(|@import\s+)["']?([^"')\s]+)/g)].map((match) => match[1] ?? ''));
    expect(addresses.filter((address) => !address.startsWith('data:') && !address.startsWith('/graphiql/assets/') && !address.startsWith('#'))).toEqual([]);
  });

  it('names no host beyond those of namespaces and documentation', () => {
    const hosts = [...built.values()].flatMap((text) => [...text.matchAll(/(?:https?:|wss?:|["'(`])\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?=[/"'`):?\s])/gi)].map((match) => match[1] ?? ''));
    expect([...new Set(hosts)].filter((host) => !ONLY_NAMED.has(host))).toEqual([]);
  });

  it('imports no module and starts no worker from outside', () => {
    const outside = [...built].filter(([, text]) => /(?:import\s*\(?|from|importScripts\(|Worker\(|fetch\()\s*["'`](?:https?:)?\/\//.test(text)).map(([name]) => name);
    expect(outside).toEqual([]);
  });
});

describe('the example queries', () => {
  it.each(['catalogue', 'channels', 'handling', 'knowledge'])('%s is one named query, explained in Chinese and in English, and on the page', async (name) => {
    const text = await readFile(new URL(`${name}.graphql`, EXAMPLES), 'utf8');
    const [first = '', second = ''] = text.split('\n');
    expect(first).toMatch(/^# .*\p{Script=Han}/u);
    expect(second).toMatch(/^# [A-Z]/);
    expect(parse(text).definitions).toEqual([expect.objectContaining({ operation: 'query', name: expect.objectContaining({ value: expect.stringMatching(/^[A-Z]/) }) })]);
    expect([...built.values()].some((script) => script.includes(second))).toBe(true);
  });

  it('are all of them', async () => {
    expect((await readdir(EXAMPLES)).sort()).toEqual(['catalogue.graphql', 'channels.graphql', 'handling.graphql', 'knowledge.graphql']);
  });
});
