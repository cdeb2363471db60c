import { fault, quoted, type Fault } from '../fault.js';
import type { Bound, SumRule } from '../mapping/mapping.js';
import { readWholeNumber } from './wholeNumber.js';

/** Reads what a record adds to a column from its cells. */
export type ReadSum = (cells: readonly string[]) => number | Fault;

/** The cell of a column, without the blanks around it. */
export type CellOf = (column: string) => (cells: readonly string[]) => string;

function bounded(value: number, bound: Bound | null): number {
  if (bound === null) return value;
  return (bound.side === 'atMost' ? value <= bound.limit : value > bound.limit) ? 1 : 0;
}

function emptyValue(column: string, empty: number | null): number | Fault {
  return empty ?? fault('EMPTY_NUMBER', `"${column}" is empty, and the mapping does not say what that counts as`);
}

function readNumber({ column, style, empty, bound }: Extract<SumRule, { kind: 'number' }>, cellOf: CellOf): ReadSum {
  const cell = cellOf(column.text);
  return (cells) => {
    const text = cell(cells);
    if (text === '') return emptyValue(column.text, empty);
    const value = readWholeNumber(text, style);
    return value === null ? fault('BAD_NUMBER', `"${column.text}" is ${quoted(text)}; expected a whole number${style === 'grouped' ? ' such as 1234 or 1,234' : ' such as 1234'}`) : bounded(value, bound);
  };
}

function readSeconds({ from, to, moments, empty, bound }: Extract<SumRule, { kind: 'seconds' }>, cellOf: CellOf): ReadSum {
  const [first, last] = [cellOf(from.text), cellOf(to.text)];
  return (cells) => {
    const [began, ended] = [first(cells), last(cells)];
    if (began === '' || ended === '') return emptyValue(began === '' ? from.text : to.text, empty);
    const [start, end] = [moments.seconds(began), moments.seconds(ended)];
    if (start === null || end === null) return fault('BAD_TIME', `"${start === null ? from.text : to.text}" is ${quoted(start === null ? began : ended)}; expected ${moments.expected}`);
    if (end < start) return fault('NEGATIVE_DURATION', `"${to.text}" ${quoted(ended)} comes before "${from.text}" ${quoted(began)}`);
    return bounded(end - start, bound);
  };
}

/** Makes a rule ready for a file's columns. */
export function readSum(rule: SumRule, cellOf: CellOf): ReadSum {
  switch (rule.kind) {
    case 'always':
      return () => rule.value;
    case 'in': {
      const cell = cellOf(rule.column.text);
      return (cells) => (rule.words.has(cell(cells)) ? 1 : 0);
    }
    case 'filled': {
      const cell = cellOf(rule.column.text);
      return (cells) => ((cell(cells) !== '') === rule.filled ? 1 : 0);
    }
    case 'number':
      return readNumber(rule, cellOf);
    case 'seconds':
      return readSeconds(rule, cellOf);
    case 'all': {
      const all = rule.rules.map((each) => readSum(each, cellOf));
      return (cells) => {
        for (const read of all) {
          const value = read(cells);
          if (typeof value !== 'number' || value === 0) return value;
        }
        return 1;
      };
    }
  }
}
