import { expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { answer, type Answer, type Answering } from '../../src/answer.js';
import { toDecimal } from '../../src/interval/index.js';
import { NO_NEEDS, type Question } from '../../src/query/index.js';
import { PreparedPlans } from '../../src/sql/index.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';
import { ADDED_MEMBERS, batchOf, monthsOf, recordedRequests } from '../support/recordedRequests.js';
import { printedEdition } from '../support/printedEdition.js';

const QUESTION = { fact: 'requests', groupBy: ['year', 'channel'], measures: ['received'] };

function valuesOf({ rows, asked }: Answer): string[] {
  return rows.map((row) => `${row.id} ${asked.measures.map((measure) => {
    const { value, recorded } = row.cell(measure);
    return [value, recorded].map((each) => (each === null ? '–' : toDecimal(each))).join(' ');
  }).join()}`);
}

/** A warehouse with the seed, asked with what is kept and without. */
async function twoWays(): Promise<{ kept: Answering; afresh: Answering; warehouse: Awaited<ReturnType<typeof openSeededWarehouse>> }> {
  const warehouse = await openSeededWarehouse();
  await warehouse.loadEdition(printedEdition({ id: 'members', fact: 'requests', dimensions: ['channel', 'level', 'requester', 'category', 'handling', 'service'], members: ADDED_MEMBERS }));
  return { kept: { catalogue, warehouse, plans: new PreparedPlans() }, afresh: { catalogue, warehouse }, warehouse };
}

it('a question asked again is not made ready again, and its figures are not read again', async () => {
  const { kept, warehouse } = await twoWays();
  const first = await answer(QUESTION, kept);
  const again = await answer(QUESTION, kept);
  expect(again.asked).toBe(first.asked);
  expect(valuesOf(again)).toEqual(valuesOf(first));
  expect(again.plan).toEqual(first.plan);
  const other = await answer({ ...QUESTION, groupBy: ['requester'] }, kept);
  expect(other.asked).not.toBe(first.asked);
  await warehouse.close();
});

it('what is loaded between two questions is in the second answer', async () => {
  const { kept, afresh, warehouse } = await twoWays();
  const before = await answer(QUESTION, kept);
  await warehouse.loadBatch(batchOf('2024', { from: 20240101, to: 20241231 }, recordedRequests(1, 200, monthsOf(2024))));
  const after = await answer(QUESTION, kept);
  expect(valuesOf(after)).toEqual(valuesOf(await answer(QUESTION, afresh)));
  expect(valuesOf(after)).not.toEqual(valuesOf(before));
  await warehouse.close();
});

it('a question that is refused is refused again', async () => {
  const { kept, warehouse } = await twoWays();
  const wrong = { ...QUESTION, groupBy: ['chanel'] };
  await expect(answer(wrong, kept)).rejects.toThrow('channel');
  await expect(answer(wrong, kept)).rejects.toThrow('channel');
  await warehouse.close();
});

it('more questions than are kept are answered all the same', async () => {
  const { kept, warehouse } = await twoWays();
  const totals = new Set<number>();
  for (let first = 1; first <= 520; first += 1) totals.add((await answer({ ...QUESTION, first }, kept)).totalRows);
  const once = await answer({ ...QUESTION, first: 1 }, kept);
  expect([[...totals], once.rows.length]).toEqual([[once.totalRows], 1]);
  await warehouse.close();
});

it('what is kept of a question says the same of every part of its cells', async () => {
  const { kept, afresh, warehouse } = await twoWays();
  for (const year of [2023, 2024]) await warehouse.loadBatch(batchOf(`${year}`, { from: year * 10000 + 101, to: year * 10000 + 930 }, recordedRequests(year, 300, monthsOf(year).slice(0, 9))));
  const share = { of: 'PARENT', along: null, denominator: NO_NEEDS } as const;
  const needs = { yoy: true, changes: ['2023'], shares: [share] };
  const questions = ([
    { groupBy: ['year', 'channel'] }, { groupBy: ['month'], where: { year: { eq: 2024 } } }, { groupBy: ['week', 'requester'] }, { groupBy: [], where: { year: { eq: 2024 } } },
    { groupBy: ['county', 'subchannel'], totals: 'SUBTOTALS', where: { year: { eq: 2024 } } }, { groupBy: ['year', 'category'], basis: 'COMPUTED', having: { received: { gt: 20 } }, totals: 'GRAND' },
  ] satisfies Partial<Question>[]).map((question): Question => ({ ...question, fact: 'requests', measures: ['received', 'onlineAnswerRate'], needs }));
  const everything = ({ rows, asked }: Answer): unknown[] => rows.map((row) => [row.id, ...asked.measures.map((measure) => {
    const cell = row.cell(measure);
    const whole = cell.share('PARENT', null);
    return { ...cell, id: cell.id, unit: cell.unit, yoy: cell.yoy('BEST'), change: cell.change('2023'), share: { ...whole, denominator: whole.denominator.id }, revisions: cell.revisions() };
  })]);
  for (const question of questions) {
    const expected = everything(await answer(question, afresh));
    expect(everything(await answer(question, kept))).toEqual(expected);
    expect(everything(await answer(question, kept))).toEqual(expected);
  }
  await warehouse.close();
});
