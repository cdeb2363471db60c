import type { Question } from '../../src/query/index.js';
import type { Recorded } from '../../src/warehouse/index.js';
import { fraction, ratio, type Exact } from './exactText.js';
import { ANCESTORS, CODES, DATES, daysLater, keyAt, LEVELS, matches, namesIn, periodOf, weekLater, type Visit } from './visitFilter.js';

/** Level → the level above it. */
const PARENT_LEVEL: Readonly<Record<string, string>> = { town: 'region', detail: 'way', month: 'quarter', quarter: 'year' };

const text = (key: readonly string[]): string => key.join('|');

/** Is a key the same as another, or below it in members? */
const within = (key: readonly string[], above: readonly string[]): boolean =>
  key.every((code, index) => code === above[index] || (ANCESTORS[code] ?? []).includes(above[index] ?? ''));

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
  /** The key as one text. */
  readonly name: string;
  readonly rows: readonly Recorded[];
  /** Does something below it have a group of its own? Then it stands for its own rows alone. */
  readonly alone: boolean;
}

/**
 * Answers questions about visits by going through the rows one by one: slow, and written without any of the compiler,
 * so that what the compiler says can be held against it. Days are told apart by month in filters and coverage, unless the
 * question speaks of weeks.
 */
export class ByRows {
  readonly levels: readonly string[];
  readonly where: unknown;
  readonly slice: readonly Recorded[];
  readonly groups: readonly Group[];
  readonly #cuts = new Map<readonly Recorded[], Map<string, readonly Group[]>>();
  readonly #lifted = new Map<string, readonly Recorded[]>();
  #earlier: readonly Recorded[] | null = null;
  /** Does the question speak of weeks, so that every day has to be looked at? */
  readonly #daily: boolean;
  /** The dimensions that the question speaks of: what a row is coded with in others makes no difference. */
  readonly #named: ReadonlySet<string>;
  #byWeek: boolean | null = null;
  readonly #possible = new Map<string, ReturnType<ByRows['keysPossible']>>();

  constructor(private readonly rows: readonly Recorded[], private readonly covered: readonly { readonly from: number; readonly to: number }[], question: Question) {
    this.levels = question.groupBy ?? ['year'];
    const namesHouse = this.levels.includes('house') || namesIn(question.where).includes('house');
    this.where = namesHouse ? question.where : { and: [question.where ?? {}, { house: { eq: 'MAIN' } }] };
    this.#daily = this.levels.includes('week') || namesIn(question.where).includes('week');
    this.#named = new Set([...namesIn(this.where), ...this.levels.map((level) => LEVELS[level]?.[0] ?? '')]);
    this.slice = rows.filter((row) => matches(row, this.where));
    this.groups = this.groupsAt(this.levels, this.slice);
  }

  groupsAt(levels: readonly string[], rows: readonly Recorded[]): readonly Group[] {
    const groups = new Map<string, { readonly key: readonly string[]; readonly name: string; readonly rows: Recorded[] }>();
    for (const row of rows) {
      const key = keyAt(row, levels);
      const name = text(key);
      const group = groups.get(name) ?? { key, name, rows: [] };
      group.rows.push(row);
      groups.set(name, group);
    }
    const all = [...groups.values()];
    const uneven = levels.some((level) => level === 'town' || level === 'detail');
    return all.map((group) => ({ ...group, alone: uneven && all.some((other) => other !== group && within(other.key, group.key)) }));
  }

  /** The rows of a group among those of another cut with the same levels. */
  private sameGroup(group: Pick<Group, 'key' | 'alone'>, levels: readonly string[], rows: readonly Recorded[]): readonly Recorded[] {
    const cut = this.#cuts.get(rows)?.get(levels.join()) ?? this.groupsAt(levels, rows);
    this.#cuts.set(rows, (this.#cuts.get(rows) ?? new Map<string, readonly Group[]>()).set(levels.join(), cut));
    const name = text(group.key);
    return cut.filter((each) => each.name === name || (!group.alone && within(each.key, group.key))).flatMap((each) => each.rows);
  }

  isCovered(day: number): boolean {
    return this.covered.some(({ from, to }) => from <= day && day <= to);
  }

  /** Every key that some row inside the filter could have, with its day (or the first of its month): as far as the data reaches where the question is open to a side. */
  private keysPossible(levels: readonly string[]): readonly { readonly day: number; readonly key: readonly string[]; readonly name: string }[] {
    const codesOf = (dimension: string): readonly string[] => (CODES[dimension] ?? []).slice(0, this.#named.has(dimension) ? undefined : 1);
    const combinations = codesOf('place').flatMap((place) => codesOf('way').flatMap((way) => codesOf('age').flatMap((age) => codesOf('house').map((house) => ({ place, way, age, house })))));
    const possible = (day: number): readonly Visit[] => combinations.map((members) => ({ day, members })).filter((visit) => matches(visit, this.where));
    const datesGrouped = this.levels.some((level) => DATES.includes(level));
    const open = datesGrouped || possible(10101).length > 0 || possible(99991231).length > 0;
    return this.days(open ? [2021, 2023] : [2019, 2024]).flatMap((day) =>
      [...new Map(possible(day).map((visit) => keyAt(visit, levels)).map((key) => [text(key), { day, key, name: text(key) }])).values()]);
  }

  /** The days of some years, or the first of each of their months; whole weeks where rows are weeks. */
  private days([first = 0, last = 0]: readonly number[]): readonly number[] {
    if (!this.#daily) return Array.from({ length: (last - first + 1) * 12 }, (_, index) => (first + Math.floor(index / 12)) * 10000 + ((index % 12) + 1) * 100 + 1);
    const all: number[] = [];
    for (let day = first * 10000 + 101; day <= last * 10000 + 1231; day = daysLater(day, 1)) all.push(day);
    if (!this.levels.includes('week')) return all;
    const sameWeek = (day: number | undefined, end: number): boolean => periodOf(day ?? 0, 'week') === periodOf(end, 'week');
    const [before, after] = [-6, -5, -4, -3, -2, -1].map((step) => [daysLater(all.at(0) ?? 0, step), daysLater(all.at(-1) ?? 0, -step)] as const).reduce<[number[], number[]]>(([early, late], [a, b]) => [[...early, a], [b, ...late]], [[], []]);
    return [...before.filter((day) => sameWeek(all.at(0), day)), ...all, ...after.filter((day) => sameWeek(all.at(-1), day))];
  }

  /** Are the days of the question weeks that are compared with weeks? */
  private get byWeek(): boolean {
    this.#byWeek ??= this.levels.includes('week') || (this.#daily && this.levels.every((level) => !DATES.includes(level)) && this.areWeeks([...new Set(this.keysPossible([]).map(({ day }) => day))]));
    return this.#byWeek;
  }

  /** Are the days runs from a Monday to the Sunday after? */
  private areWeeks(days: readonly number[]): boolean {
    const all = new Set(days);
    const isMonday = (day: number): boolean => periodOf(day, 'week') !== periodOf(daysLater(day, -1), 'week');
    const starts = days.filter((day) => !all.has(daysLater(day, -1)));
    return days.length > 0 && starts.every((day) => isMonday(day) && [1, 2, 3, 4, 5, 6].every((step) => all.has(daysLater(day, step))) && !all.has(daysLater(day, 7)));
  }

  /** The days, or the months by their first day, that some row inside the groups could be of. */
  private daysOf(groups: readonly Pick<Group, 'key' | 'alone'>[], levels: readonly string[]): readonly number[] {
    const possible = this.#possible.get(levels.join()) ?? this.keysPossible(levels);
    this.#possible.set(levels.join(), possible);
    const exactly = new Set(groups.map(({ key }) => text(key)));
    const above = levels.some((level) => level === 'town' || level === 'detail') ? groups.filter(({ alone }) => !alone) : [];
    const found = possible.filter(({ key, name }) => exactly.has(name) || above.some((group) => within(key, group.key)));
    return [...new Set(found.map(({ day }) => day))];
  }

  private later(day: number): number {
    return this.byWeek ? weekLater(day) : day + 10000;
  }

  /** The rows of the covered days a year earlier, dated a year later so that their keys are those of the groups. */
  private earlier(): readonly Recorded[] {
    this.#earlier ??= this.rows.map((row) => ({ ...row, day: this.later(row.day) })).filter((row) => this.isCovered(row.day) && matches(row, this.where));
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
    const days = this.daysOf(groups, levels);
    const [first = 0, last = 0] = [days.at(0), days.at(-1)];
    const none = { base: null, partial: false };
    if (last >= first + 10000) return { status: 'NOT_COMPARABLE', ...none };
    if (this.byWeek && groups.some((group) => !this.isWholeWeeks(group, levels))) return { status: 'NOT_COMPARABLE', ...none };
    const slice = this.earlier();
    const rows = [...new Set(groups.flatMap((group) => this.sameGroup(group, levels, slice)))];
    const base = measureOver(measure, rows, slice, levels);
    if (current === null || base === null) return { status: 'NO_BASE', ...none };
    const present = days.filter((day) => this.isCovered(day));
    const before = new Set(this.days([2018, 2024]).filter((day) => this.isCovered(day)).map((day) => this.later(day)));
    if (present.some((day) => !before.has(day))) return { status: 'NOT_COMPARABLE', ...none };
    const isRate = measure.endsWith('Rate');
    return { status: base.startsWith('0/') && !isRate ? 'ZERO_BASE' : 'OK', base, partial: present.length < days.length };
  }

  private isWholeWeeks(group: Pick<Group, 'key' | 'alone'>, levels: readonly string[]): boolean {
    const days = this.daysOf([group], levels);
    return days.every((day) => days.filter((each) => periodOf(each, 'week') === periodOf(day, 'week')).length === 7);
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
    const coarser = finest === 'week' ? undefined : DATES.slice(0, Math.max(0, DATES.indexOf(finest))).findLast((each) => this.levels.includes(each));
    const above = coarser ?? PARENT_LEVEL[finest];
    const others = this.levels.filter((level) => level !== finest);
    return above === undefined || others.includes(above) ? others : this.levels.map((level) => (level === finest ? above : level));
  }

  private wholeAt(measure: string, group: Group, rows: readonly Recorded[], levels: readonly string[]): Exact {
    const [own] = group.rows;
    if (own === undefined) return null;
    const parent = { key: keyAt(own, levels), alone: group.alone };
    return measureOver(measure, this.sameGroup(parent, levels, rows), rows, levels);
  }
}
