/**
 * How long the solver takes and how many feasibility checks it makes, on tables with errors:
 * `npx tsx tests/bench/solver.ts`.
 */
import { DEFAULT_BUDGET, solve, suspects, type BlockSuspects, type System } from '../../src/audit/solver/index.js';
import { cleanTable, systemOf, type Cell, type GrowthTable } from '../support/growthTable.js';
import { Random } from '../support/random.js';

interface Fault {
  readonly name: string;
  readonly make: (cell: Cell) => void;
}

const FAULTS: readonly Fault[] = [
  { name: 'no error', make: () => undefined },
  { name: 'a count + 1', make: (cell) => { cell.count += 1; } },
  { name: 'a growth sign turned', make: (cell) => { cell.change = -cell.change; } },
  { name: 'a growth digit changed', make: (cell) => { cell.change += 100; } },
];

const RUNS = 20;

function spoil(table: GrowthTable, random: Random, fault: Fault): void {
  const row = random.pick(table);
  fault.make(random.pick(row));
}

function measure<T>(work: () => T): { readonly milliseconds: number; readonly result: T } {
  const start = process.hrtime.bigint();
  const result = work();
  return { milliseconds: Number((process.hrtime.bigint() - start) / 1_000_000n), result };
}

function joined(systems: readonly System[]): System {
  return {
    variables: systems.flatMap(({ variables }) => variables), constraints: systems.flatMap(({ constraints }) => constraints), weights: new Map(),
  };
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function report(name: string, runs: readonly { readonly milliseconds: number; readonly result: readonly BlockSuspects[] }[]): void {
  const times = runs.map(({ milliseconds }) => milliseconds);
  const blocks = runs.flatMap(({ result }) => result);
  const per = (count: (block: BlockSuspects) => number): number[] => runs.map(({ result }) => result.reduce((sum, block) => sum + count(block), 0));
  const wrong = blocks.filter(({ weight }) => weight !== 0);
  console.log([
    name.padEnd(50), `${middle(times)} ms (most ${Math.max(...times)})`.padEnd(24), `${middle(per(({ checks }) => checks))} checks (most ${Math.max(...per(({ checks }) => checks))})`.padEnd(28),
    `${wrong.length}/${blocks.length} blocks accused`.padEnd(26), `${wrong.filter(({ unique }) => unique).length} unique`.padEnd(12), `${blocks.filter(({ complete }) => !complete).length} incomplete`,
  ].join(''));
}

for (const fault of FAULTS) {
  const runs = Array.from({ length: RUNS }, (_, seed) => {
    const random = new Random(seed + 1);
    const table = cleanTable(random, 8, 16);
    spoil(table, random, fault);
    const system = systemOf(table);
    return measure(() => suspects(system, DEFAULT_BUDGET));
  });
  report(`153 counts with growth, ${fault.name}`, runs);
}

for (const fault of FAULTS) {
  const runs = Array.from({ length: RUNS }, (_, seed) => {
    const random = new Random(seed + 1);
    const systems = Array.from({ length: 20 }, (__, block) => {
      const table = cleanTable(random, 4, 4);
      spoil(table, random, fault);
      return systemOf(table, `block ${block}`);
    });
    return measure(() => suspects(joined(systems), DEFAULT_BUDGET));
  });
  report(`1,000 figures in 20 blocks, each ${fault.name}`, runs);
}

const clean = measure(() => Array.from({ length: 300 }, (_, seed) => solve(systemOf(cleanTable(new Random(seed + 1), 8, 16)), DEFAULT_BUDGET).kind));
console.log(`300 tables without an error: ${clean.result.filter((kind) => kind !== 'feasible').length} accused or unknown, ${clean.milliseconds} ms`);
