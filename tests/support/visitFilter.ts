/** What rows of visits are coded with, and which a filter lets pass: one row at a time, without any of the compiler. */

/** A code with every code above it, itself last. */
export const ANCESTORS: Readonly<Record<string, readonly string[]>> = {
  NORTH: ['NORTH'], NA: ['NORTH', 'NA'], NB: ['NORTH', 'NB'], SOUTH: ['SOUTH'], SA: ['SOUTH', 'SA'], EAST: ['EAST'],
  FOOT: ['FOOT'], WHEEL: ['WHEEL'], BUS: ['WHEEL', 'BUS'], CAR: ['WHEEL', 'CAR'], YOUNG: ['YOUNG'], OLD: ['OLD'], MAIN: ['MAIN'], ANNEX: ['ANNEX'],
};
/** Every code of a dimension that rows are coded with. */
export const CODES: Readonly<Record<string, readonly string[]>> = {
  place: ['NORTH', 'NA', 'NB', 'SOUTH', 'SA', 'EAST'], way: ['FOOT', 'WHEEL', 'BUS', 'CAR'], age: ['YOUNG', 'OLD'], house: ['MAIN', 'ANNEX'],
};
/** Level → its dimension and depth. */
export const LEVELS: Readonly<Record<string, readonly [string, number]>> = {
  region: ['place', 1], town: ['place', 2], way: ['way', 1], detail: ['way', 2], age: ['age', 1], house: ['house', 1],
};
export const DATES = ['year', 'quarter', 'month', 'week', 'day'];

/** One row, or one that could be: its day and the codes that it is coded with. */
export interface Visit {
  readonly day: number;
  readonly members: Readonly<Record<string, string>>;
}

type Where = Readonly<Record<string, unknown>>;

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const DAY = 86_400_000;
const timeOf = (day: number): number => Date.UTC(Math.floor(day / 10000), Math.floor(day / 100) % 100 - 1, day % 100);

/** A day some days later. */
export function daysLater(day: number, days: number): number {
  const date = new Date(timeOf(day) + days * DAY);
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** The week that a day lies in, by its Thursday: the year that has it, and how many Thursdays of that year came before. */
function weekOf(day: number): string {
  const monday = (new Date(timeOf(day)).getUTCDay() + 6) % 7;
  const thursday = daysLater(day, 3 - monday);
  const year = Math.floor(thursday / 10000);
  const before = Math.floor((timeOf(thursday) - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(before + 1).padStart(2, '0')}`;
}

/** The same day of the week of the same number, a year later: 52 or 53 weeks. */
export function weekLater(day: number): number {
  const [later, laterStill] = [daysLater(day, 364), daysLater(day, 371)];
  return weekOf(later).slice(5) === weekOf(day).slice(5) ? later : laterStill;
}

/** The period of a level that a day lies in. */
export function periodOf(day: number, level: string): string {
  if (level === 'week') return weekOf(day);
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

/** Every dimension and level of the date that a filter names. */
export function namesIn(where: unknown): string[] {
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
