import { compare, onlyValue } from '../interval/index.js';
import { Members, TOTAL, daysOf, type DayRange, type Member, type Period } from '../model/index.js';
import { inForce, widthOf } from './inForce.js';
import type { PublishedFigure } from './sources.js';

/** One point of the star: a period and one member a dimension. */
export interface Point {
  readonly period: Period;
  readonly members: ReadonlyMap<string, Member>;
}

/** The same text for the same members; the only member of depth 1 and the total are one. */
function membersText(point: Pick<Point, 'members'>, universe: ReadonlyMap<string, Members>): string {
  return [...universe].map(([dimension, members]) => {
    const member = point.members.get(dimension) ?? members.total;
    return member.depth === 0 ? members.whole().code : member.code;
  }).join('|');
}

/** Which of two figures of one cell comes first: one of a newer edition, with a narrower interval, with a printed change, in a table. */
function newestFirst(order: ReadonlyMap<number, number>): (a: PublishedFigure, b: PublishedFigure) => number {
  return (a, b) => {
    const newer = (order.get(a.edition.key) ?? 0) - (order.get(b.edition.key) ?? 0);
    if (newer !== 0) return newer;
    const [x, y] = [a, b].map(({ figure }) => (figure.interval === null ? null : widthOf(figure.interval)));
    if ((x == null) !== (y == null)) return x == null ? 1 : -1;
    const narrower = x == null || y == null ? 0 : compare(x, y);
    if (narrower !== 0) return narrower;
    const changed = Number(b.figure.change?.value != null) - Number(a.figure.change?.value != null);
    return changed !== 0 ? changed : Number(a.figure.place.table === null) - Number(b.figure.place.table === null);
  };
}

/** The figures of a fact, found by measure and point. */
export class PublishedIndex {
  readonly #byPoint = new Map<string, PublishedFigure[]>();
  /** The periods that something is printed for, by measure and members. */
  readonly #periods = new Map<string, Set<Period>>();
  readonly #byMeasure = new Map<string, (PublishedFigure & { readonly days: DayRange })[]>();

  constructor(
    readonly universe: ReadonlyMap<string, Members>,
    figures: readonly PublishedFigure[],
    /** Keys of the editions, the one known last first. */
    editions: readonly number[],
  ) {
    const order = new Map(editions.map((key, index) => [key, index]));
    for (const figure of [...figures].sort(newestFirst(order))) {
      const cut = `${figure.measure}|${membersText({ members: figure.coordinates }, universe)}`;
      const point = `${figure.period}|${cut}`;
      this.#byPoint.set(point, [...(this.#byPoint.get(point) ?? []), figure]);
      this.#periods.set(cut, (this.#periods.get(cut) ?? new Set()).add(figure.period));
      const ofMeasure = this.#byMeasure.get(figure.measure) ?? [];
      ofMeasure.push({ ...figure, days: daysOf(figure.period) });
      this.#byMeasure.set(figure.measure, ofMeasure);
    }
  }

  /** Every figure printed for a cell, restated ones too, those of the edition known last first. */
  allAt(measure: string, point: Point): readonly PublishedFigure[] {
    return this.#byPoint.get(`${point.period}|${measure}|${membersText(point, this.universe)}`) ?? [];
  }

  /** The figures that stand for a cell, the one that gives its value first. */
  at(measure: string, point: Point): readonly PublishedFigure[] {
    return inForce(this.allAt(measure, point));
  }

  /** The figure that gives the value of a cell, where it is printed exactly; else null. */
  exactAt(measure: string, point: Point): PublishedFigure | null {
    const valued = this.at(measure, point).find(({ figure }) => figure.value !== null);
    return valued?.figure.interval != null && onlyValue(valued.figure.interval) !== null ? valued : null;
  }

  /** The periods inside that of a point, and shorter, that something is printed for at the same members. */
  periodsBelow(measure: string, point: Point): readonly Period[] {
    const days = daysOf(point.period);
    return [...(this.#periods.get(`${measure}|${membersText(point, this.universe)}`) ?? [])].filter((period) => {
      const own = daysOf(period);
      return period !== point.period && own.from >= days.from && own.to <= days.to;
    });
  }

  /** Is any figure of the measure printed for something finer than a point along a dimension (or along `date`)? */
  hasBelow(measure: string, point: Point, dimension: string): boolean {
    const days = daysOf(point.period);
    return (this.#byMeasure.get(measure) ?? []).some(({ days: own, period, coordinates }) => {
      if (own.from < days.from || own.to > days.to) return false;
      if (dimension === 'date') return period !== point.period;
      const member = coordinates.get(dimension);
      const above = point.members.get(dimension);
      if (member === undefined || member.code === TOTAL) return false;
      return above === undefined || (member.depth > above.depth && Members.isWithin(member, above));
    });
  }
}
