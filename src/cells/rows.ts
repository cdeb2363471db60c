import { keyText, passes, projection, recordsAnswer, type Asked, type Plan, type Slice, type SliceKey } from '../query/index.js';
import type { Evaluation } from './evaluation.js';
import { MadeRow } from './madeRow.js';
import { overlappedKeys } from './overlappedKeys.js';
import { NOTHING_RECORDED } from './recordedSlice.js';
import type { Row, RowKind } from './row.js';
import { targetOf } from './target.js';

/** Has a row anything to say: a value, a figure that is printed without one, or that there is no total over several cities which have a value each? */
function saysSomething(row: Row, evaluation: Evaluation): boolean {
  const { basis, fact } = evaluation.asked;
  const hasValue = fact.measures.some((measure) => {
    const cell = row.cell(measure);
    return basis === null ? cell.value !== null || cell.figures.length > 0 : cell.basis === basis;
  });
  return hasValue || (basis === null && fact.measures.some((measure) => evaluation.lacksTotal(row.target, measure)));
}

/**
 * The member rows: what is recorded, and what is published at this grain or composes to it. A published member that
 * stands above its level is left out where something below it has a row, so that rows never overlap; a recorded one
 * then stands for the rows coded exactly with it.
 */
export function memberRows(evaluation: Evaluation, plan: Plan): Row[] {
  const { asked } = evaluation;
  const { main } = plan;
  const kind: RowKind = main.groupBy.length === 0 ? 'GRAND_TOTAL' : 'MEMBER';
  const make = (key: SliceKey, alone = false): Row => new MadeRow(evaluation, kind, main.groupBy, key, targetOf(main, [key], alone ? new Set([key]) : undefined));
  if (main.groupBy.length === 0) return [make([])];
  const recorded = [...(recordsAnswer(asked) ? evaluation.recorded.of(main) : NOTHING_RECORDED).byKey.keys()];
  const known = evaluation.ground.of(main);
  const printedToo = new Set(recorded.filter((key) => known.mayBePrinted(key)).map(keyText));
  const published = [...known.printed].filter(([text]) => !printedToo.has(text)).map(([, key]) => key);
  // One that rows are recorded below has no row of its own, whatever it says.
  const covered = overlappedKeys(main, published, recorded);
  const speaking = published.filter((key) => !covered.has(keyText(key))).map((key) => make(key)).filter((row) => saysSomething(row, evaluation));
  const overlapped = overlappedKeys(main, [...recorded, ...speaking.map(({ key }) => key)]);
  return [...recorded.map((key) => make(key, overlapped.size > 0 && overlapped.has(keyText(key)))), ...speaking.filter(({ key }) => !overlapped.has(keyText(key)))];
}

/** The member rows that pass `having`. */
export function havingRows(rows: readonly Row[], asked: Asked): Row[] {
  return rows.filter((row) => passes(asked.having, (name) => {
    const measure = asked.fact.measures.find((each) => each.name === name);
    return measure === undefined ? null : row.value(measure);
  }));
}

/** The rows of each cell of a coarser slice, by the cell's key. */
function rowsByCell(rows: readonly Row[], main: Slice, slice: Slice): Map<string, { readonly key: SliceKey; readonly rows: Row[] }> {
  const groups = new Map<string, { readonly key: SliceKey; readonly rows: Row[] }>();
  const project = projection(main.groupBy, slice.groupBy);
  for (const row of rows) {
    const key = project(row.key);
    const group = groups.get(keyText(key)) ?? { key, rows: [] };
    group.rows.push(row);
    groups.set(keyText(key), group);
  }
  return groups;
}

/** Where every row of a cell passed, its summary is the cell itself; else it is made of the rows that did. */
function summariesOf(evaluation: Evaluation, main: Slice, slice: Slice, all: readonly Row[], kept: readonly Row[]): Row[] {
  const kind: RowKind = slice.groupBy.length === 0 ? 'GRAND_TOTAL' : 'SUBTOTAL';
  const before = rowsByCell(all, main, slice);
  const overlapped = overlappedKeys(slice, [...before.values()].map(({ key }) => key));
  return [...rowsByCell(kept, main, slice)].map(([text, { key, rows }]) => {
    const cell = targetOf(slice, [key], overlapped.has(text) ? new Set([key]) : undefined);
    const parts = targetOf(main, rows.map((row) => row.key), new Set(rows.flatMap(({ target }) => [...target.alone])));
    return new MadeRow(evaluation, kind, slice.groupBy, key, before.get(text)?.rows.length === rows.length ? cell : parts);
  });
}

/** The summary rows, over the member rows that passed `having`: subtotals, then the grand total. */
export function summaryRows(evaluation: Evaluation, plan: Plan, all: readonly Row[], kept: readonly Row[]): Row[] {
  return plan.summaries.flatMap((slice) => summariesOf(evaluation, plan.main, slice, all, kept));
}
