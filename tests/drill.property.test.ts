import { beforeAll, describe, expect, it } from 'vitest';
import { answer, type Answer, type Answering } from '../src/answer.js';
import { parseCellId, type Cell, type RatioRole, type Row } from '../src/cells/index.js';
import { countRecords, drill, type Drilling } from '../src/drill.js';
import type { Rational } from '../src/interval/index.js';
import { coordinateText, LIMITS, writeCursor, type FoundRecord, type Question } from '../src/query/index.js';
import type { Recorded } from '../src/warehouse/index.js';
import { ByRows } from './support/byRows.js';
import { fraction, ratio, type Exact } from './support/exactText.js';
import { openToyWarehouse } from './support/openTestWarehouse.js';
import { Random } from './support/random.js';
import { randomQuestion, randomWhere } from './support/randomQuestion.js';
import { ANCESTORS, keyAt, matches } from './support/visitFilter.js';
import { rolledUpStar } from './support/visitRollups.js';
import { COVERED, randomVisits } from './support/visitStar.js';

let answering: Answering;
let rows: readonly Recorded[];

beforeAll(async () => {
  rows = randomVisits(new Random(54321), 260);
  const warehouse = await openToyWarehouse(rolledUpStar);
  for (const [index, covers] of COVERED.entries()) {
    await warehouse.loadBatch({ id: `b${index}`, fact: 'visits', covers, chunks: [{ rows: rows.filter(({ day }) => covers.from <= day && day <= covers.to) }] });
  }
  answering = { catalogue: rolledUpStar, warehouse };
});

/** Every record of a question, page by page. */
async function allPages(drilling: Drilling, first: number): Promise<FoundRecord[]> {
  const all: FoundRecord[] = [];
  for (let after: string | undefined; ;) {
    const { records, hasNextPage } = await drill({ ...drilling, first, after }, answering);
    all.push(...records);
    if (all.length > rows.length) throw new Error('the pages never end');
    const last = records.at(-1);
    if (!hasNextPage || last === undefined) return all;
    after = writeCursor('visits', last);
  }
}

const inOrder = (some: readonly Pick<Recorded, 'id' | 'day'>[]): string[] => some.toSorted((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
const exact = (value: Rational | null): Exact => (value === null ? null : `${value.n}/${value.d}`);
const sumOf = (records: readonly FoundRecord[], ...columns: readonly string[]): number => records.reduce((total, { sums }) => columns.reduce((sum, column) => sum + (sums.get(column) ?? 0), total), 0);
const isWheel = (row: Pick<Recorded, 'members'>): boolean => (ANCESTORS[row.members['way'] ?? ''] ?? []).includes('WHEEL');

/** What a measure's records say of it, and which of a cell's rows they are; both roles of a ratio are read. */
const TOLD: Readonly<Record<string, { readonly isBehind: (row: Recorded, role: RatioRole) => boolean; readonly value: (numerator: readonly FoundRecord[], denominator: readonly FoundRecord[]) => Exact }>> = {
  count: { isBehind: () => true, value: (_, all) => fraction(all.length, 1) },
  spent: { isBehind: ({ sums }) => sums['spent'] !== 0, value: (_, all) => fraction(sumOf(all, 'spent'), 1) },
  waited: { isBehind: ({ sums }) => sums['waited'] !== 0, value: (_, all) => fraction(sumOf(all, 'waited'), 1) },
  both: { isBehind: ({ sums }) => sums['spent'] !== 0 || sums['waited'] !== 0, value: (_, all) => fraction(sumOf(all, 'spent', 'waited'), 1) },
  spentRate: { isBehind: ({ sums }, role) => sums[role === 'NUMERATOR' ? 'spent' : 'waited'] !== 0, value: (top, bottom) => ratio(sumOf(top, 'spent'), sumOf(bottom, 'waited')) },
  wheelRate: { isBehind: (row, role) => role === 'DENOMINATOR' || isWheel(row), value: (top, bottom) => ratio(top.length, bottom.length) },
};

/** The rows of a cell's row, by going through all of them: those of the groups that passed `having`, as far as they are among its own. */
function rowsOf(row: Row, brute: ByRows, given: Answer): readonly Recorded[] {
  const name = row.key.map(coordinateText).join('|');
  if (row.rolledUp.length === 0) return brute.levels.length === 0 ? brute.slice : brute.groups.filter((group) => group.name === name).flatMap((group) => group.rows);
  const kept = new Set(given.rows.filter((each) => each.rolledUp.length === 0).map(({ key }) => key.map(coordinateText).join('|')));
  const coarse = row.levels.map((level) => level.name);
  return brute.groups.filter((group) => kept.has(group.name)).flatMap((group) => group.rows).filter((each) => keyAt(each, coarse).join('|') === name);
}

/** Holds the records behind a cell against the rows it is made of; how many there were. */
async function heldAgainstRows(cell: Cell, own: readonly Recorded[], pageSize: number): Promise<number> {
  const told = TOLD[cell.measure.name];
  const name = parseCellId(cell.id);
  if (name === null) throw new Error(`no cell id: ${cell.id}`);
  const behind = async (role: RatioRole): Promise<FoundRecord[]> => {
    const drilling = { fact: 'visits', cell: { name, role } };
    const records = await allPages(drilling, pageSize);
    expect(await countRecords(drilling, answering)).toBe(records.length);
    if (told !== undefined) expect(records.map(({ id }) => id)).toEqual(inOrder(own.filter((row) => told.isBehind(row, role))));
    return records;
  };
  const [numerator, denominator] = [await behind('NUMERATOR'), await behind('DENOMINATOR')];
  if (told !== undefined) expect(own.length === 0 ? null : told.value(numerator, denominator)).toBe(exact(cell.recorded));
  // A stock: where the cell has a number, it is the sum of its records, all of one day.
  if (told === undefined && cell.recorded !== null) {
    expect(fraction(sumOf(denominator, 'held'), 1)).toBe(exact(cell.recorded));
    expect(new Set(denominator.map(({ day }) => day)).size).toBeLessThanOrEqual(1);
  }
  return denominator.length;
}

describe('the records behind random cells of random questions, held against the rows one by one', () => {
  it.each(Array.from({ length: 8 }, (_, index) => index + 1))('seed %i', async (seed) => {
    const random = new Random(seed * 7);
    let [cells, records] = [0, 0];
    for (let asked = 0; asked < 40; asked += 1) {
      const question: Question = { ...randomQuestion(random), needs: undefined, orderBy: [] };
      const given = await answer(question, answering);
      const brute = new ByRows(rows, COVERED, question);
      for (const row of given.rows.filter((each) => random.percent(each.rolledUp.length > 0 ? 40 : 10))) {
        for (const measure of given.asked.measures) {
          const cell = row.cell(measure);
          if (cell.region.length > LIMITS.boxes) continue;
          try {
            records += await heldAgainstRows(cell, rowsOf(row, brute, given), random.pick([1, 3, 7, 1000]));
          } catch (cause) {
            throw new Error(`question ${JSON.stringify(question)} cell ${cell.id}`, { cause });
          }
          cells += 1;
        }
      }
    }
    expect(cells).toBeGreaterThan(30);
    expect(records).toBeGreaterThan(100);
  });
});

it('a filter beside the cell leaves the records that meet both; the default member is not taken again', async () => {
  const random = new Random(99);
  let found = 0;
  for (let asked = 0; asked < 60; asked += 1) {
    const [inside, beside] = [randomWhere(random), randomWhere(random)];
    const { rows: [row], asked: { measures: [measure] } } = await answer({ fact: 'visits', groupBy: [], where: inside, measures: ['count'] }, answering);
    const name = row === undefined || measure === undefined ? null : parseCellId(row.cell(measure).id);
    if (name === null) continue;
    const records = await allPages({ fact: 'visits', where: beside, cell: { name, role: 'DENOMINATOR' } }, 50);
    const { slice } = new ByRows(rows, COVERED, { fact: 'visits', groupBy: [], where: inside });
    expect(records.map(({ id }) => id)).toEqual(inOrder(slice.filter((each) => matches(each, beside))));
    found += records.length;
  }
  expect(found).toBeGreaterThan(200);
});

it('records are filtered as cells are, in both directions and from both ends', async () => {
  const random = new Random(7);
  for (let asked = 0; asked < 60; asked += 1) {
    const where = randomWhere(random);
    const ids = inOrder(new ByRows(rows, COVERED, { fact: 'visits', groupBy: [], where }).slice);
    const drilling = { fact: 'visits', where };
    expect((await allPages(drilling, 13)).map(({ id }) => id)).toEqual(ids);
    expect(await countRecords(drilling, answering)).toBe(ids.length);
    expect((await allPages({ ...drilling, direction: 'DESC' }, 13)).map(({ id }) => id)).toEqual(ids.toReversed());
    expect((await drill({ ...drilling, last: 5 }, answering)).records.map(({ id }) => id)).toEqual(ids.slice(-5));
  }
});
