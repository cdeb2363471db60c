import { beforeAll, describe, expect, it } from 'vitest';
import { answer, type Answer, type Answering } from '../src/answer.js';
import type { Row } from '../src/cells/index.js';
import type { Rational } from '../src/interval/index.js';
import { coordinateText, type Question } from '../src/query/index.js';
import type { Recorded } from '../src/warehouse/index.js';
import { ByRows, measureOver, type Group } from './support/byRows.js';
import { compareExact, divideExact, type Exact } from './support/exactText.js';
import { openToyWarehouse } from './support/openTestWarehouse.js';
import { Random } from './support/random.js';
import { randomQuestion } from './support/randomQuestion.js';
import { keyAt } from './support/visitFilter.js';
import { COVERED, randomVisits, visitStar } from './support/visitStar.js';

const QUESTIONS = 1500;

let answering: Answering;
let rows: readonly Recorded[];

beforeAll(async () => {
  rows = randomVisits(new Random(12345), 260);
  const warehouse = await openToyWarehouse(visitStar);
  for (const [index, covers] of COVERED.entries()) {
    await warehouse.loadBatch({ id: `b${index}`, fact: 'visits', covers, chunks: [{ rows: rows.filter(({ day }) => covers.from <= day && day <= covers.to) }] });
  }
  answering = { catalogue: visitStar, warehouse };
});

const exact = (value: Rational | null): Exact => (value === null ? null : `${value.n}/${value.d}`);
const keyOf = (row: Row): string => row.key.map(coordinateText).join('|');

/** What one row says, as text that can be compared. */
function said(row: Row, given: Answer, question: Question): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const measure of given.asked.measures) {
    const cell = row.cell(measure);
    found[measure.name] = exact(cell.value);
    if (question.needs?.yoy === true) {
      const { status, base, partial } = cell.yoy('BEST');
      found[`${measure.name} yoy`] = `${status} ${exact(base)} ${partial !== null}`;
    }
    for (const { of, along } of question.needs?.shares ?? []) {
      if (of === 'GRAND_TOTAL' || row.kind === 'MEMBER') found[`${measure.name} of ${of} along ${along}`] = exact(cell.share(of, along).value);
    }
  }
  return found;
}

/** What the rows themselves say of some groups together. */
function counted(brute: ByRows, groups: readonly Group[], levels: readonly string[], slice: readonly Recorded[], question: Question, isMember: boolean): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const own = groups.flatMap((group) => group.rows);
  for (const measure of question.measures ?? []) {
    const value = measureOver(measure, own, slice, levels);
    found[measure] = value;
    if (question.needs?.yoy === true) {
      const { status, base, partial } = brute.yoy(measure, groups, levels, value);
      found[`${measure} yoy`] = `${status} ${base} ${partial}`;
    }
    for (const { of, along } of question.needs?.shares ?? []) {
      const [group] = groups;
      if ((of === 'PARENT' && !isMember) || group === undefined) continue;
      const whole = of === 'GRAND_TOTAL' ? brute.whole(measure, group, null) : brute.whole(measure, group, along);
      found[`${measure} of ${of} along ${along}`] = measure.endsWith('Rate') ? null : divideExact(value, whole);
    }
  }
  return found;
}

const OPERATORS: Readonly<Record<string, (sign: number) => boolean>> = { gt: (sign) => sign > 0, gte: (sign) => sign >= 0, lt: (sign) => sign < 0, lte: (sign) => sign <= 0 };

function passes(having: unknown, valueOf: (measure: string) => Exact): boolean {
  if (typeof having !== 'object' || having === null) return true;
  return Object.entries(having).every(([name, operand]: [string, unknown]) => {
    if (name === 'and' && Array.isArray(operand)) return operand.every((each) => passes(each, valueOf));
    if (name === 'or' && Array.isArray(operand)) return operand.some((each) => passes(each, valueOf));
    const value = valueOf(name);
    return Object.entries(operand ?? {}).every(([operator, limit]) => value !== null && OPERATORS[operator]?.(compareExact(value, `${Number(limit) * 4}/4`)) === true);
  });
}

function summaries(brute: ByRows, kept: readonly Group[], question: Question): Map<string, Record<string, unknown>> {
  const found = new Map<string, Record<string, unknown>>();
  const { levels } = brute;
  if (question.totals === 'NONE' || levels.length === 0) return found;
  for (const length of question.totals === 'GRAND' ? [0] : levels.map((_, index) => levels.length - 1 - index)) {
    const coarse = levels.slice(0, length);
    for (const group of brute.groupsAt(coarse, kept.flatMap((each) => each.rows))) {
      const inside = (each: Group): boolean => each.rows[0] !== undefined && keyAt(each.rows[0], coarse).join('|') === group.key.join('|');
      const parts = kept.filter(inside);
      const whole = parts.length === brute.groups.filter(inside).length;
      const alone = brute.groupsAt(coarse, brute.slice).find(({ key }) => key.join('|') === group.key.join('|'))?.alone === true;
      const says = whole
        ? counted(brute, [{ ...group, alone }], coarse, brute.slice, question, false)
        : counted(brute, parts, levels, brute.slice, question, false);
      found.set(`${length}:${group.key.join('|')}`, says);
    }
  }
  return found;
}

/** Are the rows sorted as asked, those without a value last? */
function inOrder(members: readonly Row[], question: Question): boolean {
  const [order] = question.orderBy ?? [];
  if (order === undefined) return true;
  const level = (question.groupBy ?? []).indexOf(order.dimension ?? '');
  const measure = visitStar.facts[0]?.measures.find(({ name }) => name === order.measure);
  const values = members.map((row): string | null => {
    if (order.by === 'CODE') return coordinateText(row.key[level] ?? '');
    if (measure === undefined) return null;
    const change = row.cell(measure).yoy('BEST');
    if (order.by === 'VALUE') return exact(row.cell(measure).value);
    return exact(order.by === 'YOY_ABSOLUTE' || change.unit === 'PERCENTAGE_POINT' ? change.absolute : change.rate);
  });
  const compare = (a: string, b: string): number => (order.by === 'CODE' ? (a < b ? -1 : a > b ? 1 : 0) : compareExact(a, b));
  return values.every((value, index) => {
    const before = index === 0 ? undefined : values[index - 1];
    if (before === undefined || value === null) return true;
    return before !== null && compare(before, value) * (order.direction === 'DESC' ? -1 : 1) <= 0;
  });
}

function heldAgainstRows(question: Question, given: Answer): void {
  const brute = new ByRows(rows, COVERED, question);
  const groups = brute.levels.length === 0 && brute.groups.length === 0 ? [{ key: [], name: '', rows: [], alone: false }] : brute.groups;
  const kept = groups.filter((group) => passes(question.having, (measure) => measureOver(measure, group.rows, brute.slice, brute.levels)));
  const members = given.rows.filter((row) => row.rolledUp.length === 0);
  expect(given.totalRows).toBe(kept.length);
  const expected = new Map(kept.map((group) => [group.key.join('|'), counted(brute, [group], brute.levels, brute.slice, question, brute.levels.length > 0)]));
  expect(new Map(members.map((row) => [keyOf(row), said(row, given, question)]))).toEqual(expected);
  expect(inOrder(members, question)).toBe(true);
  const totals = given.rows.filter((row) => row.rolledUp.length > 0);
  expect(new Map(totals.map((row) => [`${row.levels.length}:${keyOf(row)}`, said(row, given, question)]))).toEqual(summaries(brute, kept, question));
}

describe('fifteen hundred random questions, held against the rows one by one', () => {
  it.each(Array.from({ length: 10 }, (_, index) => index + 1))('seed %i: the same rows, values, changes, shares and totals', async (seed) => {
    const random = new Random(seed);
    for (let asked = 0; asked < QUESTIONS / 10; asked += 1) {
      const question = randomQuestion(random);
      const given = await answer(question, answering);
      try {
        heldAgainstRows(question, given);
      } catch (cause) {
        throw new Error(`question ${JSON.stringify(question)}`, { cause });
      }
    }
  });
});
