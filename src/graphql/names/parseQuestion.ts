import type { Needs, OrderInput, OrderKey, Question, ShareNeed } from '../../query/index.js';
import { isObject, listOf, numberIn, oneOf, textIn, textsIn, toJson } from './readJson.js';

const TOTALS = ['NONE', 'GRAND', 'SUBTOTALS'] as const;
const BASES = ['PUBLISHED', 'COMPUTED'] as const;
const WHOLES = ['PARENT', 'GRAND_TOTAL'] as const;
const DIRECTIONS = ['ASC', 'DESC'] as const;
const ORDER_KEYS = ['VALUE', 'YOY_RATE', 'YOY_ABSOLUTE', 'SHARE', 'LABEL', 'CODE'] as const satisfies readonly OrderKey[];

function orderOf(value: unknown): OrderInput | null {
  if (!isObject(value)) return null;
  return { dimension: textIn(value['dimension']), measure: textIn(value['measure']), by: oneOf(ORDER_KEYS, value['by']), direction: oneOf(DIRECTIONS, value['direction']) };
}

function shareOf(value: unknown): ShareNeed | null {
  const denominator = isObject(value) ? needsOf(value['denominator']) : undefined;
  const of = isObject(value) ? oneOf(WHOLES, value['of']) : undefined;
  return !isObject(value) || of === undefined || denominator === undefined ? null : { of, along: textIn(value['along']) ?? null, denominator };
}

function needsOf(value: unknown): Needs | undefined {
  return isObject(value) ? { yoy: value['yoy'] === true, changes: textsIn(value['changes']) ?? [], shares: listOf(value['shares'], shareOf) ?? [] } : undefined;
}

/** A question out of JSON from outside; null where it is none. Names in it are still to be checked. */
export function parseQuestion(value: unknown): Question | null {
  const fact = isObject(value) ? textIn(value['fact']) : undefined;
  if (!isObject(value) || fact === undefined) return null;
  const edition = value['edition'];
  return {
    fact,
    groupBy: textsIn(value['groupBy']),
    where: toJson(value['where']),
    having: toJson(value['having']),
    orderBy: listOf(value['orderBy'], orderOf),
    totals: oneOf(TOTALS, value['totals']),
    basis: oneOf(BASES, value['basis']),
    edition: isObject(edition) ? { id: textIn(edition['id']), asOf: textIn(edition['asOf']) } : undefined,
    first: numberIn(value['first']),
    after: textIn(value['after']),
    measures: textsIn(value['measures']),
    needs: needsOf(value['needs']),
  };
}
