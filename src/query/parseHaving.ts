import { userError, type Problems } from '../errors/index.js';
import { fromNumber } from '../interval/index.js';
import type { Fact } from '../model/index.js';
import { didYouMean, type Json } from '../text/index.js';
import { NUMBER_OPERATORS, type Having } from './having.js';

function isObject(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readComparison(measure: string, name: string, operand: Json, path: string, problems: Problems): Having {
  const operator = NUMBER_OPERATORS.find((each) => each.name === name);
  const exact = typeof operand === 'number' ? fromNumber(operand) : null;
  if (operator === undefined) {
    const valid = NUMBER_OPERATORS.map((each) => each.name);
    problems.add(userError('UNKNOWN_OPERATOR', `"${name}" does not compare numbers; there are ${valid.join(', ')}.${didYouMean(name, valid)}`, { name, place: { path } }));
  } else if (exact === null) {
    problems.add(userError('BAD_NUMBER', `${JSON.stringify(operand)} is not a number`, { name: JSON.stringify(operand), place: { path } }));
  } else {
    return { kind: 'compare', measure, operator: operator.name, operand: exact };
  }
  return { kind: 'and', of: [] };
}

/** Reads conditions on measures; mistakes go to `problems`. */
export function parseHaving(value: Json | undefined, fact: Fact, problems: Problems, path = 'having'): Having {
  if (value === undefined || value === null) return { kind: 'and', of: [] };
  if (!isObject(value)) {
    problems.add(userError('BAD_FILTER', 'having is an object of measures', { place: { path } }));
    return { kind: 'and', of: [] };
  }
  const valid = fact.measures.map(({ name }) => name);
  const parts = Object.entries(value).map(([name, operand]): Having => {
    const here = `${path}.${name}`;
    if (operand === undefined || operand === null) return { kind: 'and', of: [] };
    if (name === 'and' || name === 'or') {
      const list: readonly Json[] = Array.isArray(operand) ? operand : [operand];
      return { kind: name, of: list.map((each, index) => parseHaving(each, fact, problems, `${here}[${index}]`)) };
    }
    if (!valid.includes(name)) {
      problems.add(userError('UNKNOWN_MEASURE', `"${name}" is not a measure of ${fact.name}.${didYouMean(name, valid)}`, { name, place: { path: here }, data: { valid } }));
      return { kind: 'and', of: [] };
    }
    if (!isObject(operand)) {
      problems.add(userError('BAD_FILTER', 'compare a measure with an object such as { gt: 1000 }', { name, place: { path: here } }));
      return { kind: 'and', of: [] };
    }
    return {
      kind: 'and',
      of: Object.entries(operand).flatMap(([operator, each]) => (each === undefined || each === null ? [] : [readComparison(name, operator, each, `${here}.${operator}`, problems)])),
    };
  });
  return { kind: 'and', of: parts };
}
