import type { DayRange, Label } from '../model/index.js';
import { intersectDays, subtractDays, touchesDays, unionDays, yearBefore, type Days, type Region } from '../query/index.js';
import { Once } from './once.js';

/** Every day of a region. */
function daysIn(region: Region): Days {
  return region.reduce<Days>((days, box) => unionDays(days, box.days), []);
}

/** The days of a region as text: equal only where they are. */
export function daysText(region: Region): string {
  return region.map(({ days }) => days.map(({ from, to }) => `${from}-${to}`).join()).join(';');
}

const monthAndDay = (day: number): string => `${String(Math.floor(day / 100) % 100).padStart(2, '0')}-${String(day % 100).padStart(2, '0')}`;

const fromTo = (days: Days, between: string, separator: string): string =>
  days.map(({ from, to }: DayRange) => `${monthAndDay(from)}${between}${monthAndDay(to)}`).join(separator);

/** The days that the recorded rows of a fact cover. It lives as long as one answer. */
export class Coverage {
  readonly #held = new Once<boolean>();
  readonly #parts = new Once<Label | 'WHOLE' | 'UNCOVERED'>();

  /** Null stands for a fact without recorded rows; `synthetic` are the days on which some may be made up. */
  constructor(readonly days: Days | null, readonly synthetic: Days) {}

  /** Do the covered days hold the whole region? */
  holds(region: Region): boolean {
    const { days } = this;
    return days !== null && this.#held.of(daysText(region), () => subtractDays(daysIn(region), days).length === 0);
  }

  /** Can a printed figure be held against the rows of a region: all of its days are recorded, and none of the rows made up? */
  isEvidence(region: Region): boolean {
    return this.holds(region) && !touchesDays(region, this.synthetic);
  }

  /**
   * What a comparison of recorded rows with those a year earlier leaves out, of the same days or, by week, the same weeks.
   * `WHOLE`: nothing; `UNCOVERED`: the earlier part is not recorded whole; else the part that is compared, in words.
   */
  comparedPart(region: Region, byWeek: boolean): Label | 'WHOLE' | 'UNCOVERED' {
    const { days } = this;
    return days === null ? 'WHOLE' : this.#parts.of(`${byWeek} ${daysText(region)}`, () => this.#partOf(region, byWeek, days));
  }

  #partOf(region: Region, byWeek: boolean, covered: Days): Label | 'WHOLE' | 'UNCOVERED' {
    if (region.some(({ days }) => subtractDays(yearBefore(days, byWeek, covered), covered).length > 0)) return 'UNCOVERED';
    if (this.holds(region)) return 'WHOLE';
    const present = intersectDays(daysIn(region), covered);
    return {
      zh: `只比较两期的同期部分：${fromTo(present, '至', '、')}`,
      en: `only the same part of both periods is compared: ${fromTo(present, ' to ', ', ')}`,
    };
  }
}
