import { intersect, onlyValue, type Interval } from '../interval/index.js';
import type { Binding, EditionContent, Figure } from '../model/index.js';
import { groupBy } from '../text/index.js';

/** A cell that two editions print with values that cannot be one. */
export interface PrintedAgain {
  /** What the later edition prints. */
  readonly figure: Figure;
  readonly cell: string;
  readonly now: Interval;
  readonly before: Interval;
}

const keyOf = ({ fact, measure, period, members }: Binding): string =>
  [`${fact}.${measure}`, period, ...Object.entries(members).map(([dimension, code]) => `${dimension}=${code}`).sort()].join('|');

/** The best figure of each cell that an edition prints: an exact one, else the first that has a value. */
function bestOf({ figures, bindings }: Pick<EditionContent, 'figures' | 'bindings'>): ReadonlyMap<string, Figure> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const isExact = ({ interval }: Figure): boolean => interval !== null && onlyValue(interval) !== null;
  return new Map([...groupBy(bindings, keyOf)].flatMap(([key, own]) => {
    const stated = own.flatMap((binding) => byId.get(binding.figure) ?? []).filter(({ interval }) => interval !== null);
    const best = stated.find(isExact) ?? stated[0];
    return best === undefined ? [] : [[key, best] as const];
  }));
}

/** The cells that a later edition prints otherwise than an earlier one, in its order: of a revised report, or of the year before in the next one. */
export function printedAgain(earlier: Pick<EditionContent, 'figures' | 'bindings'>, later: Pick<EditionContent, 'figures' | 'bindings'>): PrintedAgain[] {
  const then = bestOf(earlier);
  return [...bestOf(later)].flatMap(([cell, figure]): PrintedAgain[] => {
    const before = then.get(cell)?.interval ?? null;
    return before === null || figure.interval === null || intersect(before, figure.interval) !== null ? [] : [{ figure, cell, now: figure.interval, before }];
  });
}
