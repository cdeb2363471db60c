import { answer, type Answer, type Answering } from '../../src/answer.js';
import type { Cell, Change, Row } from '../../src/cells/index.js';
import { toDecimal, type Interval, type Rational } from '../../src/interval/index.js';
import { measureNamed } from '../../src/model/index.js';
import { coordinateText, type Question } from '../../src/query/index.js';

/** An exact number as text; `null` for none. */
export const exact = (value: Rational | null): string => (value === null ? 'null' : toDecimal(value));

/** An interval as `[1574500, 1575500]`; `null` for none. */
export const between = (interval: Interval | null): string =>
  interval === null ? 'null' : `[${exact(interval.lower.value)}, ${exact(interval.upper.value)}]`;

/** The first digits of a number, without rounding: 0.80749 for 0.807489…. */
export const digits = (value: Rational | null, length: number): string => exact(value).slice(0, length + 2);

export const keyOf = (row: Row): string => row.key.map(coordinateText).join(' ');

/** The cell of a measure in a row. */
export function cellOf(given: Answer, row: Row | undefined, measure: string): Cell {
  if (row === undefined) throw new Error('there is no such row');
  return row.cell(measureNamed(given.asked.fact, measure));
}

/** What a change says: its status, base, rate or difference, and what was printed. */
export function sayChange({ status, base, absolute, rate, basis, published }: Change): string {
  return `${status} base ${exact(base)} absolute ${exact(absolute)} rate ${rate === null ? 'null' : digits(rate, 5)} ${basis} printed ${exact(published)}`;
}

/** A short way to ask one warehouse. */
export function asking(answering: () => Answering): {
  ask: (question: Question) => Promise<Answer>;
  /** Row → value of a measure, in the order of the rows. */
  values: (measure: string, question: Question) => Promise<Record<string, string>>;
  /** The cell of the only row. */
  one: (measure: string, question: Question) => Promise<Cell>;
} {
  const ask = async (question: Question): Promise<Answer> => answer(question, answering());
  return {
    ask,
    values: async (measure, question) => {
      const given = await ask(question);
      return Object.fromEntries(given.rows.map((row) => [row.kind === 'MEMBER' ? keyOf(row) : `${row.kind} ${keyOf(row)}`.trim(), exact(cellOf(given, row, measure).value)]));
    },
    one: async (measure, question) => {
      const given = await ask({ groupBy: [], ...question });
      return cellOf(given, given.rows[0], measure);
    },
  };
}
