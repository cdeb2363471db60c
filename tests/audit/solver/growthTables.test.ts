import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/interval/index.js';
import { DEFAULT_BUDGET, solve, suspects, type Constraint, type System } from '../../../src/audit/solver/index.js';
import { cleanTable, systemOf, type Cell, type GrowthTable } from '../../support/growthTable.js';
import { Random } from '../../support/random.js';
import { verifyCertificate } from '../../support/verifyCertificate.js';

const ROWS = 8;
const COLUMNS = 16;

function cellAt(table: GrowthTable, row: number, column: number): Cell {
  const cell = table[row]?.[column];
  if (cell === undefined) throw new Error(`there is no cell ${row}/${column}`);
  return cell;
}

/** A table of 9 × 17 = 153 counts with their changes, and the place of one cell. */
function tableOf(seed: number): { readonly table: GrowthTable; readonly row: number; readonly column: number; readonly cell: Cell } {
  const random = new Random(seed);
  const table = cleanTable(random, ROWS, COLUMNS);
  const [row, column] = [random.whole(0, ROWS), random.whole(0, COLUMNS)];
  return { table, row, column, cell: cellAt(table, row, column) };
}

describe('tables of 153 counts with growth', () => {
  it('accuses nobody in 300 tables without an error', () => {
    for (let seed = 1; seed <= 300; seed += 1) expect(solve(systemOf(tableOf(seed).table), DEFAULT_BUDGET).kind).toBe('feasible');
  });

  it('accuses nobody where counts are printed to three digits, as in 万', () => {
    const blurred = (constraint: Constraint): Constraint => {
      if (!constraint.id.endsWith(' count') || constraint.lower === null) return constraint;
      const step = 10n ** BigInt(Math.max(0, constraint.lower.n.toString().length - 3));
      const value = ((2n * constraint.lower.n + step) / (2n * step)) * step;
      return { ...constraint, lower: rational(2n * value - step, 2n), upper: rational(2n * value + step, 2n) };
    };
    for (let seed = 1; seed <= 10; seed += 1) {
      const system = systemOf(cleanTable(new Random(seed), 4, 6));
      expect(solve({ ...system, constraints: system.constraints.map(blurred) }, DEFAULT_BUDGET).kind).toBe('feasible');
    }
  });

  it('a count that is one too high is the only suspect', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const { table, row, column, cell } = tableOf(seed);
      cell.count += 1;
      const [found] = suspects(systemOf(table), DEFAULT_BUDGET);
      expect(found).toMatchObject({ sets: [[`t/${row}/${column} count`]], weight: 1, unique: true, complete: true });
    }
  });

  it('a growth sign that is turned is among the suspects wherever it is noticed', () => {
    let noticed = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const { table, row, column, cell } = tableOf(seed);
      cell.change = -cell.change;
      const system = systemOf(table);
      const [found] = suspects(system, DEFAULT_BUDGET);
      if (found === undefined || found.weight === 0) continue;
      noticed += 1;
      expect(found.complete).toBe(true);
      expect(found.sets).toContainEqual([`t/${row}/${column} change`]);
      for (const { certificate } of found.conflicts) verifyCertificate(system, certificate);
    }
    expect(noticed).toBeGreaterThan(8);
  });

  it('two errors are found together', () => {
    const { table } = tableOf(5);
    cellAt(table, 1, 2).count += 3;
    cellAt(table, 4, 9).count += 10;
    const [found] = suspects(systemOf(table), DEFAULT_BUDGET);
    expect(found).toMatchObject({ weight: 2, complete: true });
    expect(found?.sets).toContainEqual(['t/1/2 count', 't/4/9 count']);
  });
});

describe('what does not matter', () => {
  const shuffled = (system: System, random: Random): System => {
    const mix = <T>(list: readonly T[]): T[] => list.map((value) => ({ value, key: random.whole(0, 1_000_000) })).sort((a, b) => a.key - b.key).map(({ value }) => value);
    return { ...system, variables: mix(system.variables), constraints: mix(system.constraints).map((constraint) => ({ ...constraint, terms: mix(constraint.terms) })) };
  };

  it('the order in which a system is written: not a certificate, a set or a count of checks differs', () => {
    const { table, cell } = tableOf(3);
    cell.count += 1;
    const system = systemOf(table);
    for (let seed = 1; seed <= 3; seed += 1) {
      expect(suspects(shuffled(system, new Random(seed)), DEFAULT_BUDGET)).toEqual(suspects(system, DEFAULT_BUDGET));
    }
  });

  it('other blocks: each is judged alone', () => {
    const [wrong, right] = [tableOf(1), tableOf(2)];
    wrong.cell.count += 1;
    const [a, b] = [systemOf(wrong.table, 'a'), systemOf(right.table, 'b')];
    const both = { variables: [...a.variables, ...b.variables], constraints: [...b.constraints, ...a.constraints], weights: new Map() };
    expect(suspects(both, DEFAULT_BUDGET).map(({ sets }) => sets)).toEqual([[[`a/${wrong.row}/${wrong.column} count`]], [[]]]);
  });
});

describe('a budget', () => {
  it('that ends early leaves the answer open instead of wrong', () => {
    const { table, cell } = tableOf(1);
    cell.count += 1;
    const system = systemOf(table);
    expect(solve(system, { ...DEFAULT_BUDGET, checks: 0 }).kind).toBe('unknown');
    expect(suspects(system, { ...DEFAULT_BUDGET, checks: 5 })[0]).toMatchObject({ sets: [], complete: false, unique: false });
    expect(suspects(system, { ...DEFAULT_BUDGET, pivots: 10 })[0]).toMatchObject({ sets: [], complete: false });
    expect(suspects(system, { ...DEFAULT_BUDGET, steps: 3 })[0]).toMatchObject({ complete: false });
  });
});
