import Database from 'better-sqlite3';
import { join } from 'node:path';
import { generatedWarehouse } from '../bench/queries/generatedWarehouse.js';
import { Random } from '../support/random.js';
import { LATE_QUERIES, LateQueries, type LateQuery } from './lateQueries.js';

// Asks what takes too long, one after the other: each must be gone within 250 ms after its deadline, and no core be left burning.
// npx tsx tests/chaos/deadlines.ts [times] [data folder; else one of 6,000,000 generated requests]
const [, , times = '1000', folder] = process.argv;
const DEADLINE = 150;
const GOAL = 250;

const file = folder === undefined ? generatedWarehouse(6_000_000).file : join(folder, 'hotline.db');
const database = new Database(file, { readonly: true });
const version = String(database.prepare<[], number>('select version from data_version').pluck().get() ?? 0);
database.close();

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const kinds = Object.keys(LATE_QUERIES);
const random = new Random(12345);
const queries = new LateQueries(file, version, DEADLINE);
const asked: LateQuery[] = [];
const quantile = (values: readonly number[], share: number): number => Math.round(values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN);
const spread = (values: readonly number[]): string => [0.5, 0.9, 0.99, 1].map((share) => quantile(values, share)).join(' / ');

while (asked.length < Number(times)) {
  asked.push(await queries.ask(random.pick(kinds)));
  if (asked.length % 100 === 0) say(`${asked.length} asked, gone after ${spread(asked.map(({ gone }) => gone))} ms`);
}
const burning = await queries.leftWorking();
queries.close();
say('milliseconds after the deadline: half / 90 % / 99 % / all are below');
for (const kind of kinds) {
  const own = asked.filter((each) => each.kind === kind);
  if (own.length > 0) say(`${kind.padEnd(24)} ${String(own.length).padStart(5)} asked, told ${spread(own.map(({ told }) => told))}, gone ${spread(own.map(({ gone }) => gone))}`);
}
const faults = asked.filter(({ fault, gone }) => fault !== null || gone > GOAL);
for (const { kind, fault, gone } of faults.slice(0, 20)) say(`${kind}: ${fault ?? `gone ${Math.round(gone)} ms after its deadline`}`);
say(`${asked.length} questions with a deadline of ${DEADLINE} ms: ${faults.length} not gone within ${GOAL} ms after it; ${burning.length} processes left working`);
process.exitCode = faults.length === 0 && burning.length === 0 ? 0 : 1;
