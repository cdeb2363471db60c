import { NO_NEEDS, type Needs, type OrderInput, type Question } from '../../src/query/index.js';
import type { Json } from '../../src/text/index.js';
import type { Random } from './random.js';

const MEMBERS = {
  place: ['NORTH', 'NA', 'NB', 'SOUTH', 'SA', 'EAST', '~NORTH', '_T'], way: ['FOOT', 'WHEEL', 'BUS', 'CAR', '~WHEEL'], age: ['YOUNG', 'OLD'], house: ['MAIN', 'ANNEX', '_T'],
} as const;
const DIMENSIONS = ['place', 'way', 'age', 'house'] as const;
const MEASURES = ['count', 'spent', 'waited', 'both', 'held', 'spentRate', 'wheelRate'] as const;
const LEVELS = ['year', 'quarter', 'month', 'week', 'region', 'town', 'way', 'detail', 'age', 'house'] as const;
const DIMENSION_OF: Readonly<Record<string, string>> = { region: 'place', town: 'place', way: 'way', detail: 'way', age: 'age', house: 'house' };

function condition(random: Random): { readonly [key: string]: Json } {
  if (random.percent(30)) {
    if (random.percent(50)) return { year: random.pick([{ eq: 2022 }, { gte: 2022 }, { lte: 2022 }, { in: [2021, 2023] }, { eq: 2020 }]) };
    return random.pick([{ month: { gte: '2022-03', lte: '2022-09' } }, { quarter: { in: ['2022-Q1', '2023-Q2'] } }, { month: { in: ['2021-09', '2022-09'] } }, { week: { gte: '2022-W09', lte: '2022-W30' } }]);
  }
  const dimension = random.pick(DIMENSIONS);
  const codes = MEMBERS[dimension];
  return { [dimension]: random.pick([{ eq: random.pick(codes) }, { in: [random.pick(codes), random.pick(codes)] }, { notIn: [random.pick(codes)] }, { under: random.pick(codes) }]) };
}

/** A filter: a condition, or a tree of them. */
export function randomWhere(random: Random, depth = 0): { readonly [key: string]: Json } {
  if (depth > 2 || random.percent(45)) return condition(random);
  const parts = [randomWhere(random, depth + 1), randomWhere(random, depth + 1)];
  return random.pick([{ and: parts }, { or: parts }, { not: parts[0] ?? {} }]);
}

/** A filter for rows by week, or of a week: no alternatives of days for some members and other days for others. */
function randomWhereOfWeeks(random: Random, byWeek: boolean): { readonly [key: string]: Json } {
  const weeks = { week: random.pick([{ eq: '2022-W37' }, { in: ['2022-W37', '2022-W41'] }, { eq: '2023-W09' }, { eq: '2023-W01' }, { eq: '2022-W13' }]) };
  return { and: [byWeek && random.percent(60) ? condition(random) : weeks, ...(random.percent(50) ? [condition(random)] : [])] };
}

function randomHaving(random: Random): { readonly [key: string]: Json } {
  const one = (): { readonly [key: string]: Json } => random.pick([
    { count: { gt: random.whole(0, 8) } }, { spent: { gte: random.whole(0, 40) } }, { wheelRate: { lt: 0.5 } }, { held: { lte: 40 } }, { spentRate: { gt: 1.25 } },
  ]);
  return random.pick([one(), { and: [one(), one()] }, { or: [one(), one()] }]);
}

function randomOrder(random: Random, groupBy: readonly string[]): OrderInput[] {
  if (random.percent(40)) return [];
  const direction = random.pick(['ASC', 'DESC'] as const);
  const level = groupBy.find((each) => each in DIMENSION_OF);
  if (level !== undefined && random.percent(20)) return [{ by: 'CODE', dimension: level, direction }];
  return [{ by: random.pick(['VALUE', 'VALUE', 'YOY_RATE', 'YOY_ABSOLUTE'] as const), measure: random.pick(MEASURES), direction }];
}

function randomNeeds(random: Random, groupBy: readonly string[]): Needs {
  const along = [...new Set(groupBy.map((level) => DIMENSION_OF[level] ?? 'date'))];
  const denominator = NO_NEEDS;
  return {
    yoy: random.percent(60), changes: [],
    shares: [
      ...(random.percent(50) ? [{ of: 'GRAND_TOTAL' as const, along: null, denominator }] : []),
      ...along.filter(() => random.percent(40)).map((each) => ({ of: 'PARENT' as const, along: each, denominator })),
    ],
  };
}

/** A question about visits. */
export function randomQuestion(random: Random): Question {
  const length = random.pick([0, 1, 1, 1, 2, 2, 2, 3]);
  const drawn = [...new Set(Array.from({ length }, () => random.pick(LEVELS)))];
  const groupBy = drawn.includes('week') ? drawn.filter((level) => level === 'week' || level in DIMENSION_OF) : drawn;
  const ofWeeks = groupBy.includes('week') || (groupBy.every((level) => level in DIMENSION_OF) && random.percent(10));
  return {
    fact: 'visits', groupBy, first: 10_000, measures: [...new Set([random.pick(MEASURES), random.pick(MEASURES)])], needs: randomNeeds(random, groupBy), totals: random.pick(['NONE', 'GRAND', 'SUBTOTALS'] as const),
    orderBy: randomOrder(random, groupBy),
    ...(random.percent(70) ? { where: ofWeeks ? randomWhereOfWeeks(random, groupBy.includes('week')) : randomWhere(random) } : {}),
    ...(random.percent(35) ? { having: randomHaving(random) } : {}),
  };
}
