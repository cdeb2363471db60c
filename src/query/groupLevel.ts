import { DATE_LEVELS, dimensionsOf, type Catalogue, type DateLevel, type Fact, type Label } from '../model/index.js';

/** A level that rows can be grouped by: of the calendar, or of a dimension's hierarchy. */
export type GroupLevel =
  | { readonly kind: 'date'; readonly name: DateLevel; readonly label: Label }
  | { readonly kind: 'member'; readonly name: string; readonly label: Label; readonly dimension: string; readonly depth: number };

const DATE_LABELS: Readonly<Record<DateLevel, Label>> = {
  year: { zh: '年', en: 'Year' }, quarter: { zh: '季度', en: 'Quarter' }, month: { zh: '月', en: 'Month' }, week: { zh: '周', en: 'Week' }, day: { zh: '日', en: 'Day' },
};

/** Every level that a fact can be grouped by, the calendar's first. */
export function groupLevelsOf(catalogue: Catalogue, fact: Fact): readonly GroupLevel[] {
  const dates = DATE_LEVELS.map((name): GroupLevel => ({ kind: 'date', name, label: DATE_LABELS[name] }));
  const levels = dimensionsOf(catalogue, fact).flatMap((dimension) =>
    dimension.levels.map(({ name, label }, index): GroupLevel => ({ kind: 'member', name, label, dimension: dimension.name, depth: index + 1 })));
  return [...dates, ...levels];
}

/** The finest level of the calendar among some levels that lie in one another, or null. */
export function finestDate(levels: readonly GroupLevel[]): DateLevel | null {
  const found = levels.flatMap((level) => (level.kind === 'date' ? [DATE_LEVELS.indexOf(level.name)] : []));
  return found.length === 0 ? null : (DATE_LEVELS[Math.max(...found)] ?? null);
}
