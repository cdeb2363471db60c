import { userError, type Problems } from '../errors/index.js';
import { daysOf, periodLevel, TOTAL, type DateLevel, type DayRange, type Members } from '../model/index.js';
import { didYouMean, type Json } from '../text/index.js';
import type { Filter } from './filter.js';
import { ALONE, regionOf } from './memberSet.js';
import { MEMBER_OPERATORS, PERIOD_OPERATORS, type MemberOperand, type Operator } from './operators.js';

/** The names that a filter may use: dimensions with their members, and levels of the date. */
export interface FilterScope {
  readonly members: ReadonlyMap<string, Members>;
  readonly dates: readonly DateLevel[];
}

const NOTHING: Filter = { kind: 'and', of: [] };

function isObject(value: Json): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

function readMember(value: Json, members: Members, path: string, problems: Problems): MemberOperand | null {
  const alone = typeof value === 'string' && value.startsWith(ALONE);
  const member = typeof value === 'string' ? members.get(alone ? value.slice(ALONE.length) : value) : undefined;
  if (member !== undefined && !(alone && member.depth === 0)) return { dimension: members.dimension.name, set: alone ? new Set([member]) : regionOf(member) };
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  problems.add(userError('UNKNOWN_MEMBER', `"${written}" is not a member of ${members.dimension.name}.${didYouMean(written, [TOTAL, ...members.codes()])}`, {
    name: written, place: { path }, data: { dimension: members.dimension.name, members: members.codes().slice(0, 50) },
  }));
  return null;
}

const SHAPES: Readonly<Record<DateLevel, string>> = { year: '2024', quarter: '"2024-Q1"', month: '"2024-01"', week: '"2024-W12"', day: '"2024-01-05"' };

function readPeriod(value: Json, level: DateLevel, path: string, problems: Problems): DayRange | null {
  const text = level === 'year' && typeof value === 'number' && Number.isInteger(value) ? String(value).padStart(4, '0') : value;
  if (typeof text === 'string' && periodLevel(text) === level) return daysOf(text);
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  problems.add(userError('BAD_PERIOD', `"${written}" is not a ${level}; write it as ${SHAPES[level]}`, { name: written, place: { path } }));
  return null;
}

/** The conditions of one name: every operator given must hold. */
function readConditions<Operand>(
  value: Json, operators: readonly Operator<Operand>[], read: (operand: Json, path: string) => Operand | null, path: string, problems: Problems,
): Filter {
  if (!isObject(value)) {
    problems.add(userError('BAD_FILTER', `a filter here is an object such as { eq: … }`, { place: { path } }));
    return NOTHING;
  }
  const parts = Object.entries(value).map(([name, operand]): Filter => {
    if (operand === undefined || operand === null) return NOTHING;
    const operator = operators.find((each) => each.name === name);
    if (operator === undefined) {
      const valid = operators.map((each) => each.name);
      problems.add(userError('UNKNOWN_OPERATOR', `"${name}" is not a filter operator here; there are ${valid.join(', ')}.${didYouMean(name, valid)}`, { name, place: { path } }));
      return NOTHING;
    }
    if (Array.isArray(operand) && !operator.list) {
      problems.add(userError('BAD_FILTER', `"${name}" takes one value; use "in" for several`, { name, place: { path: `${path}.${name}` } }));
      return NOTHING;
    }
    const operands = listOf(operand).map((each, index) => read(each, operator.list ? `${path}.${name}[${index}]` : `${path}.${name}`));
    return operator.filter(operands.filter((each) => each !== null));
  });
  return { kind: 'and', of: parts };
}

/** Reads a filter; mistakes go to `problems`, each with its path. */
export function parseWhere(value: Json | undefined, scope: FilterScope, problems: Problems, path = 'where'): Filter {
  if (value === undefined || value === null) return NOTHING;
  if (!isObject(value)) {
    problems.add(userError('BAD_FILTER', 'a filter is an object of dimensions', { place: { path } }));
    return NOTHING;
  }
  const parts = Object.entries(value).map(([name, operand]): Filter => {
    if (operand === undefined || operand === null) return NOTHING;
    const here = `${path}.${name}`;
    if (name === 'not') return { kind: 'not', of: parseWhere(operand, scope, problems, here) };
    if (name === 'and' || name === 'or') {
      return { kind: name, of: listOf(operand).map((each, index) => parseWhere(each, scope, problems, `${here}[${index}]`)) };
    }
    const members = scope.members.get(name);
    if (members !== undefined) return readConditions(operand, MEMBER_OPERATORS, (each, at) => readMember(each, members, at, problems), here, problems);
    const level = scope.dates.find((each) => each === name);
    if (level !== undefined) return readConditions(operand, PERIOD_OPERATORS, (each, at) => readPeriod(each, level, at, problems), here, problems);
    const valid = [...scope.members.keys(), ...scope.dates];
    problems.add(userError('UNKNOWN_DIMENSION', `"${name}" cannot be filtered here.${didYouMean(name, valid)}`, { name, place: { path: here }, data: { valid } }));
    return NOTHING;
  });
  return { kind: 'and', of: parts };
}
