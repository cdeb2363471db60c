import { isWeek, type Label } from '../model/index.js';
import { wholeYearBefore, type Days, type Region } from '../query/index.js';
import type { ChangeStatus } from './cell.js';
import type { Missing } from './changes.js';
import type { Coverage } from './coverage.js';
import { REASONS } from './reasons.js';
import { spansYears } from './target.js';

/** How the days of a region compare with those a year before. */
export type YearBefore =
  | { readonly kind: 'none'; readonly missing: Missing }
  | {
    readonly kind: 'days';
    /** The days a year before, one a box of the region. */
    readonly days: readonly Days[];
    /** What a comparison of recorded rows leaves out, as `Coverage.comparedPart` says it. */
    readonly part: Label | 'WHOLE' | 'UNCOVERED';
  };

const none = (status: ChangeStatus, reason: Label): YearBefore => ({ kind: 'none', missing: { status, reason } });

/** Compares the days of a region with those a year before: the same days of the calendar or, by week, the weeks of the same numbers. */
export function yearBeforeOf(region: Region, byWeek: boolean, coverage: Coverage): YearBefore {
  if (spansYears(region)) return none('NOT_COMPARABLE', REASONS.severalYears);
  if (byWeek && !region.every(({ days }) => days.every(isWeek))) return none('NOT_COMPARABLE', REASONS.cutWeek);
  const found = region.map((box) => wholeYearBefore(box.days, byWeek));
  const days = found.filter((each) => each !== null);
  return days.length < found.length ? none('NO_BASE', REASONS.noSuchWeek) : { kind: 'days', days, part: coverage.comparedPart(region, byWeek) };
}

/** The region a year before. */
export function regionBefore(region: Region, { days }: Extract<YearBefore, { kind: 'days' }>): Region {
  return region.map(({ members }, index) => ({ days: days[index] ?? [], members }));
}
