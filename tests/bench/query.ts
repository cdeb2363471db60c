/**
 * How long the eight questions take: through GraphQL over HTTP, without HTTP, and as SQL written by hand, in one run.
 * `npx tsx tests/bench/query.ts [requests] [--no-fact]`; 6000000 is the full size.
 */
import 'reflect-metadata';
import Database from 'better-sqlite3';
import { graphql, parse } from 'graphql';
import { Agent, request } from 'node:http';
import { catalogue } from '../../schema/catalog.js';
import { buildHotlineSchema, type Context } from '../../src/graphql/index.js';
import { recordTable, rollupTable } from '../../src/sql/index.js';
import { startServer } from '../../src/server/index.js';
import { QUESTIONS } from './queries/questions.js';
import { syntheticWarehouse } from './queries/syntheticWarehouse.js';

const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const count = Number(given ?? 300_000);
const withFact = !process.argv.includes('--no-fact');

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const milliseconds = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1e6;
const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The median of some runs after a few that do not count. */
async function timed(work: () => unknown, runs = 60, before = 15): Promise<number> {
  const times: number[] = [];
  for (let run = -before; run < runs; run += 1) {
    const start = process.hrtime.bigint();
    await work();
    if (run >= 0) times.push(milliseconds(start));
  }
  return middle(times);
}

const { warehouse, file } = await syntheticWarehouse(count, say);
const schema = await buildHotlineSchema(catalogue);
const contextValue: Context = { catalogue, warehouse, audit: null, csvUrl: () => '' };
const server = await startServer({ schema, contextOf: () => ({ ...contextValue }), host: '127.0.0.1', port: 0, webRoot: '', ready: () => true });
const agent = new Agent({ keepAlive: true, maxSockets: 10 });

function post(query: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(server.addresses.graphql, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => { text += chunk; });
      answer.on('end', () => (text.includes('"errors"') ? reject(new Error(text.slice(0, 500))) : resolve(text)));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}

const plain = new Database(file, { readonly: true });
plain.pragma('mmap_size = 1073741824');
const keys = new Map(plain.prepare<[], { code: string; key: number }>("select code, key from member where not (dimension in ('channel', 'service') and code = 'OTHER')").all().map(({ code, key }) => [code, key]));
const byHand = (sql: string, table: string, rows: string): Database.Statement => plain.prepare(sql.replaceAll('FROM', table).replaceAll(/\bN\b/g, rows).replaceAll(/:([A-Z]\w*)/g, (_, code: string) => String(keys.get(code) ?? -1)));

/** Requests a second at ten connections. */
async function throughput(query: string, forMilliseconds = 1500): Promise<number> {
  const start = process.hrtime.bigint();
  let done = 0;
  await Promise.all(Array.from({ length: 10 }, async () => {
    while (milliseconds(start) < forMilliseconds) {
      await post(query);
      done += 1;
    }
  }));
  return (done * 1000) / milliseconds(start);
}

const trivial = await timed(() => post('{ __typename }'));
say(`${count} requests; a trivial GraphQL request takes ${trivial.toFixed(2)} ms over HTTP, ${(await throughput('{ __typename }')).toFixed(0)} a second at ten connections`);
const HEAD = ['question', 'HTTP', 'without', 'rollup', 'fact', '÷ (triv. + roll.)', 'a second', 'served from'];
const line = (cells: readonly string[]): string => cells.map((cell, index) => (index === 0 ? cell.padEnd(42) : cell.padStart(index === 5 ? 19 : 10))).join('');
say(line(HEAD));
for (const { name, graphql: query, sql, rollup } of QUESTIONS) {
  const result = await graphql({ schema, source: query.replace('{ rows', '{ plan { servedFrom } rows'), contextValue });
  const servedFrom = /"servedFrom":"([^"]*)"/.exec(JSON.stringify(result))?.[1] ?? JSON.stringify(result.errors);
  parse(query);
  const http = await timed(() => post(query));
  const without = await timed(() => graphql({ schema, source: query, contextValue }));
  const onRollup = byHand(sql, rollupTable({ name: rollup }), 'row_count');
  const rolled = await timed(() => onRollup.all());
  const onFact = byHand(sql, recordTable({ name: 'requests' }), '1');
  const fact = withFact ? await timed(() => onFact.all(), 3, 1) : Number.NaN;
  const rate = await throughput(query);
  say(line([name, http.toFixed(2), without.toFixed(2), rolled.toFixed(3), fact.toFixed(1), (http / (trivial + rolled)).toFixed(2), rate.toFixed(0), `  ${servedFrom}`]));
}
await server.close();
plain.close();
await warehouse.close();
