import type { Question } from '../../src/query/index.js';
import type { Recorded } from '../../src/warehouse/index.js';
import { fraction, ratio, type Exact } from './exactText.js';
import { ANCESTORS, CODES, DATES, keyAt, LEVELS, matches, namesIn, periodOf, type Visit } from './visitFilter.js';

/** Level → the level above it. */
const PARENT_LEVEL: Readonly<Record<string, string>> = { town: 'region', detail: 'way', day: 'month', month: 'quarter', quarter: 'year' };

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
 * so that what the compiler says can be held against it. Days are told apart by month in filters and coverage.
 */
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

  /** Every key that some row inside the filter could have, with its month: as far as the data reaches where the question is open to a side. */
  private keysPossible(levels: readonly string[]): readonly { readonly month: number; readonly key: readonly string[]; readonly name: string }[] {
    const combinations = (CODES['place'] ?? []).flatMap((place) => (CODES['way'] ?? []).flatMap((way) => (CODES['age'] ?? []).flatMap((age) => (CODES['house'] ?? []).map((house) => ({ place, way, age, house })))));
    const possible = (month: number): readonly Visit[] => combinations.map((members) => ({ day: month * 100 + 1, members })).filter((visit) => matches(visit, this.where));
    const datesGrouped = this.levels.some((level) => DATES.includes(level));
    const open = datesGrouped || possible(101).length > 0 || possible(999912).length > 0;
    const years = open ? [2021, 2022, 2023] : [2019, 2020, 2021, 2022, 2023, 2024];
    return years.flatMap((year) => Array.from({ length: 12 }, (_, index) => year * 100 + index + 1)).flatMap((month) =>
      [...new Map(possible(month).map((visit) => keyAt(visit, levels)).map((key) => [text(key), { month, key, name: text(key) }])).values()]);
  }

  /** The months that some row inside the groups could be of. */
  private months(groups: readonly Group[], levels: readonly string[]): readonly number[] {
    const possible = this.#possible.get(levels.join()) ?? this.keysPossible(levels);
    this.#possible.set(levels.join(), possible);
    const exactly = new Set(groups.map(({ key }) => text(key)));
    const above = levels.some((level) => level === 'town' || level === 'detail') ? groups.filter(({ alone }) => !alone) : [];
    const found = possible.filter(({ key, name }) => exactly.has(name) || above.some((group) => within(key, group.key)));
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
    const parent = { key: keyAt(own, levels), alone: group.alone };
    return measureOver(measure, this.sameGroup(parent, levels, rows), rows, levels);
  }
}
