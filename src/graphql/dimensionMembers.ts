import { DATE_LEVELS, isDateWithin, Members, NESTED_LEVELS, type DateLevel, type Dimension } from '../model/index.js';
import type { Snapshot } from '../query/index.js';

/** The calendar that every fact can be cut along, as a dimension; its members are the years that have data. */
export const DATE: Dimension = {
  name: 'date', label: { zh: '日期', en: 'Date' }, open: false, members: [],
  levels: NESTED_LEVELS.map((name) => ({ name, label: { zh: name, en: name } })),
};

/** The hierarchies of the calendar beside that one, outermost level first: weeks lie in no month. */
export const FURTHER_DATES: readonly (readonly DateLevel[])[] = DATE_LEVELS.filter((level) => !NESTED_LEVELS.includes(level)).map((level) => DATE_LEVELS.filter((finer) => isDateWithin(level, finer)));

function yearsOf({ years }: Snapshot, fact: string | null): number[] {
  const present = [...years].filter(([name]) => fact === null || name === fact).flatMap(([, { recorded, published }]) => [...recorded, ...[...published.values()].flat()]);
  return [...new Set(present)].sort((a, b) => a - b);
}

/** The members of a dimension as they stand in the warehouse; of the date, the years that a fact (or, with null, any) has data of. Undefined where there is no such dimension. */
export function membersOf(dimension: string, fact: string | null, snapshot: Snapshot): Members | undefined {
  if (dimension !== DATE.name) return snapshot.members.get(dimension);
  return new Members(DATE, yearsOf(snapshot, fact).map((year) => ({ code: String(year), parent: null, label: { zh: `${year}年`, en: String(year) }, printed: [], unit: null })));
}
