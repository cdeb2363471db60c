import type { DayRange } from '../model/index.js';
import { FIRST_DAY, LAST_DAY, normaliseDays } from './days.js';
import type { Filter } from './filter.js';
import type { MemberSet } from './memberSet.js';

/** One operator of a filter: its name, whether it takes a list, and what it means. */
export interface Operator<Operand> {
  readonly name: string;
  readonly list: boolean;
  /** For the API's documentation. */
  readonly description: string;
  readonly filter: (operands: readonly Operand[]) => Filter;
}

/** What one code in a filter stands for. */
export interface MemberOperand {
  readonly dimension: string;
  readonly set: MemberSet;
}

const anyOf = (operands: readonly MemberOperand[]): Filter => {
  const [first] = operands;
  if (first === undefined) return { kind: 'or', of: [] };
  return { kind: 'members', dimension: first.dimension, set: new Set(operands.flatMap(({ set }) => [...set])) };
};

/** What a filter may say of members. A code stands for the member and everything below it; with `~` before it, for the rows coded exactly so. */
export const MEMBER_OPERATORS: readonly Operator<MemberOperand>[] = [
  { name: 'eq', list: false, description: 'This member, with everything below it.', filter: anyOf },
  { name: 'in', list: true, description: 'Any of these members.', filter: anyOf },
  { name: 'notIn', list: true, description: 'None of these members.', filter: (operands) => ({ kind: 'not', of: anyOf(operands) }) },
  { name: 'under', list: false, description: 'This member and everything below it.', filter: anyOf },
];

const daysFilter = (ranges: readonly DayRange[]): Filter => ({ kind: 'days', days: normaliseDays(ranges) });

/** What a filter may say of calendar periods; each operand is the days of a period. */
export const PERIOD_OPERATORS: readonly Operator<DayRange>[] = [
  { name: 'eq', list: false, description: 'In this period.', filter: daysFilter },
  { name: 'in', list: true, description: 'In any of these periods.', filter: daysFilter },
  { name: 'gte', list: false, description: 'In this period or later.', filter: (days) => daysFilter(days.map(({ from }) => ({ from, to: LAST_DAY }))) },
  { name: 'lte', list: false, description: 'In this period or earlier.', filter: (days) => daysFilter(days.map(({ to }) => ({ from: FIRST_DAY, to }))) },
];
