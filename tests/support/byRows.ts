import type { Question } from '../../src/query/index.js';
import type { Recorded } from '../../src/warehouse/index.js';

/**
 * Answers questions about visits by going through the rows one by one: slow, and written without any of the compiler,
 * so that what the compiler says can be held against it. Days are told apart by month in filters and coverage.
 */

/** A number as `n/d` in lowest terms, or null. */
export type Exact = string | null;

const ANCESTORS: Readonly<Record<string, readonly string[]>> = {
  NORTH: ['NORTH'], NA: ['NORTH', 'NA'], NB: ['NORTH', 'NB'], SOUTH: ['SOUTH'], SA: ['SOUTH', 'SA'], EAST: ['EAST'],
  FOOT: ['FOOT'], WHEEL: ['WHEEL'], BUS: ['WHEEL', 'BUS'], CAR: ['WHEEL', 'CAR'], YOUNG: ['YOUNG'], OLD: ['OLD'], MAIN: ['MAIN'], ANNEX: ['ANNEX'],
};
const CODES: Readonly<Record<string, readonly string[]>> = {
  place: ['NORTH', 'NA', 'NB', 'SOUTH', 'SA', 'EAST'], way: ['FOOT', 'WHEEL', 'BUS', 'CAR'], age: ['YOUNG', 'OLD'], house: ['MAIN', 'ANNEX'],
};
const LEVELS: Readonly<Record<string, readonly [string, number]>> = {
  region: ['place', 1], town: ['place', 2], way: ['way', 1], detail: ['way', 2], age: ['age', 1], house: ['house', 1],
};
const DATES = ['year', 'quarter', 'month', 'day'];
const PARENT_LEVEL: Readonly<Record<string, string>> = { town: 'region', detail: 'way', day: 'month', month: 'quarter', quarter: 'year' };

/** One row, or one that could be: its day and the codes that it is coded with. */
export interface Visit {
  readonly day: number;
  readonly members: Readonly<Record<string, string>>;
}

type Where = Readonly<Record<string, unknown>>;

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

export function periodOf(day: number, level: string): string {
  const year = String(Math.floor(day / 10000));
  const month = Math.floor(day / 100) % 100;
  if (level === 'year') return year;
  if (level === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  const text = `${year}-${String(month).padStart(2, '0')}`;
  return level === 'month' ? text : `${text}-${String(day % 100).padStart(2, '0')}`;
}

function meets(visit: Visit, name: string, operator: string, operand: unknown): boolean {
  const wanted = listOf(operand).map(String);
  if (!DATES.includes(name)) {
    const code = visit.members[name] ?? '';
    const inside = wanted.some((each) => (each.startsWith('~') ? code === each.slice(1) : each === '_T' || (ANCESTORS[code] ?? []).includes(each)));
    return operator === 'notIn' ? !inside : inside;
  }
  const period = periodOf(visit.day, name).padStart(name === 'year' ? 4 : 7, '0');
  const [first = ''] = wanted;
  if (operator === 'gte') return period >= first;
  return operator === 'lte' ? period <= first : wanted.includes(period);
}

/** Does the filter hold for the row? */
export function matches(visit: Visit, where: unknown): boolean {
  if (!isWhere(where)) return true;
  return Object.entries(where).every(([name, operand]) => {
    if (name === 'and') return listOf(operand).every((each) => matches(visit, each));
    if (name === 'or') return listOf(operand).some((each) => matches(visit, each));
    if (name === 'not') return !matches(visit, operand);
    return isWhere(operand) && Object.entries(operand).every(([operator, each]) => meets(visit, name, operator, each));
  });
}

function namesIn(where: unknown): string[] {
  if (!isWhere(where)) return [];
  return Object.entries(where).flatMap(([name, operand]) => (['and', 'or', 'not'].includes(name) ? listOf(operand).flatMap(namesIn) : [name]));
}

/** The coordinates of a row at some levels. */
export function keyAt(visit: Visit, levels: readonly string[]): readonly string[] {
  return levels.map((level) => {
    const [dimension, depth] = LEVELS[level] ?? ['', 0];
    if (dimension === '') return periodOf(visit.day, level);
    const line = ANCESTORS[visit.members[dimension] ?? ''] ?? [];
    return line[Math.min(depth, line.length) - 1] ?? '';
  });
}

const text = (key: readonly string[]): string => key.join('|');

/** Is a key the same as another, or below it in members? */
const within = (key: readonly string[], above: readonly string[]): boolean =>
  key.every((code, index) => code === above[index] || (ANCESTORS[code] ?? []).includes(above[index] ?? ''));

function fraction(n: number, d: number): string {
  const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  const common = gcd(n, d);
  return n === 0 ? '0/1' : `${n / common}/${d / common}`;
}

const ratio = (a: number, b: number): Exact => (b === 0 ? null : fraction(a, b));

function splitExact(value: string): readonly [number, number] {
  const [n = '0', d = '1'] = value.split('/');
  return [Number(n), Number(d)];
}

/** `a ÷ b`, or null where either is not known or b is zero. */
export function divideExact(a: Exact, b: Exact): Exact {
  if (a === null || b === null) return null;
  const [[an, ad], [bn, bd]] = [splitExact(a), splitExact(b)];
  return bn === 0 ? null : ratio(an * bd * Math.sign(bn), ad * Math.abs(bn));
}

export function subtractExact(a: string, b: string): string {
  const [[an, ad], [bn, bd]] = [splitExact(a), splitExact(b)];
  return fraction(an * bd - bn * ad, ad * bd);
}

export function compareExact(a: string, b: string): number {
  return splitExact(subtractExact(a, b))[0];
}

/** What one measure is over some rows, among all the rows that the same cut of the star has. */
export function measureOver(measure: string, rows: readonly Recorded[], slice: readonly Recorded[], levels: readonly string[]): Exact {
  if (rows.length === 0) return null;
  const sum = (column: string): number => rows.reduce((total, { sums }) => total + (sums[column] ?? 0), 0);
  switch (measure) {
    case 'count':
      return fraction(rows.length, 1);
    case 'spent':
    case 'waited':
      return fraction(sum(measure), 1);
    case 'both':
      return fraction(sum('spent') + sum('waited'), 1);
    case 'spentRate':
      return ratio(sum('spent'), sum('waited'));
    case 'wheelRate':
      return ratio(rows.filter(({ members }) => (ANCESTORS[members['way'] ?? ''] ?? []).includes('WHEEL')).length, rows.length);
    default:
      return heldOver(rows, slice, levels);
  }
}

/** A stock: the rows of the last day that the cut has in the last period of these rows. */
function heldOver(rows: readonly Recorded[], slice: readonly Recorded[], levels: readonly string[]): Exact {
  const level = DATES.findLast((each) => levels.includes(each));
  const period = (day: number): string => (level === undefined ? '' : periodOf(day, level));
  const last = rows.map(({ day }) => period(day)).sort().at(-1);
  const closing = Math.max(...slice.filter(({ day }) => period(day) === last).map(({ day }) => day));
  const held = rows.filter(({ day }) => day === closing);
  return held.length === 0 ? null : fraction(held.reduce((total, { sums }) => total + (sums['held'] ?? 0), 0), 1);
}

/** A group of rows with one key. */
export interface Group {
  readonly key: readonly string[];
  readonly rows: readonly Recorded[];
  /** Does something below it have a group of its own? Then it stands for its own rows alone. */
  readonly alone: boolean;
}

/** The rows that a question is about, cut by its levels. */
export class ByRows {
  readonly levels: readonly string[];
  readonly where: unknown;
  readonly slice: readonly Recorded[];
  readonly groups: readonly Group[];
  readonly #cuts = new Map<readonly Recorded[], Map<string, readonly Group[]>>();
  readonly #lifted = new Map<string, readonly Recorded[]>();
  #earlier: readonly Recorded[] | null = null;
  readonly #possible = new Map<string, ReturnType<ByRows['keysPossible']>>();

  constructor(private readonly rows: readonly Recorded[], private readonly covered: readonly { readonly from: number; readonly to: number }[], question: Question) {
    this.levels = question.groupBy ?? ['year'];
    const namesHouse = this.levels.includes('house') || namesIn(question.where).includes('house');
    this.where = namesHouse ? question.where : { and: [question.where ?? {}, { house: { eq: 'MAIN' } }] };
    this.slice = rows.filter((row) => matches(row, this.where));
    this.groups = this.groupsAt(this.levels, this.slice);
  }

  groupsAt(levels: readonly string[], rows: readonly Recorded[]): readonly Group[] {
    const groups = new Map<string, { readonly key: readonly string[]; readonly rows: Recorded[] }>();
    for (const row of rows) {
      const key = keyAt(row, levels);
      const group = groups.get(text(key)) ?? { key, rows: [] };
      group.rows.push(row);
      groups.set(text(key), group);
    }
    const all = [...groups.values()];
    const uneven = levels.some((level) => level === 'town' || level === 'detail');
    return all.map((group) => ({ ...group, alone: uneven && all.some((other) => other !== group && within(other.key, group.key)) }));
  }

  /** The rows of a group among those of another cut with the same levels. */
  private sameGroup(group: Group, levels: readonly string[], rows: readonly Recorded[]): readonly Recorded[] {
    const cut = this.#cuts.get(rows)?.get(levels.join()) ?? this.groupsAt(levels, rows);
    this.#cuts.set(rows, (this.#cuts.get(rows) ?? new Map<string, readonly Group[]>()).set(levels.join(), cut));
    return cut.filter(({ key }) => text(key) === text(group.key) || (!group.alone && within(key, group.key))).flatMap((each) => each.rows);
  }

  isCovered(day: number): boolean {
    return this.covered.some(({ from, to }) => from <= day && day <= to);
  }

  /** Every key that some row inside the filter could have, with its month: as far as the data reaches where the question is open to a side. */
  private keysPossible(levels: readonly string[]): readonly { readonly month: number; readonly key: readonly string[] }[] {
    const combinations = (CODES['place'] ?? []).flatMap((place) => (CODES['way'] ?? []).flatMap((way) => (CODES['age'] ?? []).flatMap((age) => (CODES['house'] ?? []).map((house) => ({ place, way, age, house })))));
    const possible = (month: number): readonly Visit[] => combinations.map((members) => ({ day: month * 100 + 1, members })).filter((visit) => matches(visit, this.where));
    const datesGrouped = this.levels.some((level) => DATES.includes(level));
    const open = datesGrouped || possible(101).length > 0 || possible(999912).length > 0;
    const years = open ? [2021, 2022, 2023] : [2019, 2020, 2021, 2022, 2023, 2024];
    return years.flatMap((year) => Array.from({ length: 12 }, (_, index) => year * 100 + index + 1)).flatMap((month) =>
      [...new Map(possible(month).map((visit) => keyAt(visit, levels)).map((key) => [text(key), { month, key }])).values()]);
  }

  /** The months that some row inside the groups could be of. */
  private months(groups: readonly Group[], levels: readonly string[]): readonly number[] {
    const possible = this.#possible.get(levels.join()) ?? this.keysPossible(levels);
    this.#possible.set(levels.join(), possible);
    const found = possible.filter(({ key }) => groups.some((group) => text(key) === text(group.key) || (!group.alone && within(key, group.key))));
    return [...new Set(found.map(({ month }) => month))];
  }

  /** The rows of the covered days a year earlier, dated a year later so that their keys are those of the groups. */
  private earlier(): readonly Recorded[] {
    this.#earlier ??= this.rows.map((row) => ({ ...row, day: row.day + 10000 })).filter((row) => this.isCovered(row.day) && matches(row, this.where));
    return this.#earlier;
  }

  /** The rows that pass the filter whatever it says of a dimension. */
  private lifted(along: string): readonly Recorded[] {
    const lifted = this.#lifted.get(along) ?? this.rows.filter((row) => (CODES[along] ?? []).some((code) => matches({ ...row, members: { ...row.members, [along]: code } }, this.where)));
    this.#lifted.set(along, lifted);
    return lifted;
  }

  /** Year on year of some groups together: what a row of the answer says of a measure. */
  yoy(measure: string, groups: readonly Group[], levels: readonly string[], current: Exact): { readonly status: string; readonly base: Exact; readonly partial: boolean } {
    const months = this.months(groups, levels);
    const [first = 0, last = 0] = [months.at(0), months.at(-1)];
    const span = (Math.floor(last / 100) - Math.floor(first / 100)) * 12 + (last % 100) - (first % 100);
    const none = { base: null, partial: false };
    if (span >= 12) return { status: 'NOT_COMPARABLE', ...none };
    const slice = this.earlier();
    const rows = [...new Set(groups.flatMap((group) => this.sameGroup(group, levels, slice)))];
    const base = measureOver(measure, rows, slice, levels);
    if (current === null || base === null) return { status: 'NO_BASE', ...none };
    const present = months.filter((month) => this.isCovered(month * 100 + 1));
    if (present.some((month) => !this.isCovered(month * 100 + 1 - 10000))) return { status: 'NOT_COMPARABLE', ...none };
    const isRate = measure.endsWith('Rate');
    return { status: base.startsWith('0/') && !isRate ? 'ZERO_BASE' : 'OK', base, partial: present.length < months.length };
  }

  /** What a group's share along a dimension (or of everything, for null) is taken of. */
  whole(measure: string, group: Group, along: string | null): Exact {
    if (along === null) return measureOver(measure, this.slice, this.slice, []);
    if (along === 'date') {
      const finest = DATES.findLast((each) => this.levels.includes(each)) ?? '';
      return this.wholeAt(measure, group, this.slice, this.parents(finest));
    }
    const finest = this.levels.filter((level) => LEVELS[level]?.[0] === along).sort((a, b) => (LEVELS[b]?.[1] ?? 0) - (LEVELS[a]?.[1] ?? 0))[0] ?? '';
    return this.wholeAt(measure, group, this.lifted(along), this.parents(finest));
  }

  /** The levels with the finest replaced by the one above it, or left out where that is grouped or there is none. */
  private parents(finest: string): readonly string[] {
    const coarser = DATES.slice(0, Math.max(0, DATES.indexOf(finest))).findLast((each) => this.levels.includes(each));
    const above = coarser ?? PARENT_LEVEL[finest];
    const others = this.levels.filter((level) => level !== finest);
    return above === undefined || others.includes(above) ? others : this.levels.map((level) => (level === finest ? above : level));
  }

  private wholeAt(measure: string, group: Group, rows: readonly Recorded[], levels: readonly string[]): Exact {
    const [own] = group.rows;
    if (own === undefined) return null;
    const parent: Group = { key: keyAt(own, levels), rows: [], alone: group.alone };
    return measureOver(measure, this.sameGroup(parent, levels, rows), rows, levels);
  }
}
