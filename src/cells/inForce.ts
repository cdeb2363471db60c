import { compare, intersect, point, subtract, type Interval, type Rational } from '../interval/index.js';
import type { PublishedFigure } from './sources.js';

/** What one edition prints for a cell: its figures, the one that says most first. */
export interface Statement {
  readonly figures: readonly PublishedFigure[];
  /** The first figure that prints a value; null where all are blank. */
  readonly valued: PublishedFigure | null;
  /** What surely holds the true value by that figure; null where there is none. */
  readonly interval: Interval | null;
}

/** The figures of one cell edition by edition, in the order in which the editions come. */
export function statementsOf(figures: readonly PublishedFigure[]): readonly Statement[] {
  const byEdition = new Map<number, PublishedFigure[]>();
  for (const figure of figures) byEdition.set(figure.edition.key, [...(byEdition.get(figure.edition.key) ?? []), figure]);
  return [...byEdition.values()].map((own) => {
    const valued = own.find(({ figure }) => figure.value !== null) ?? null;
    const value = valued?.figure.value ?? null;
    return { figures: own, valued, interval: value === null ? null : (valued?.figure.interval ?? point(value)) };
  });
}

/** How far apart the ends of an interval are; null where one of them is missing. */
export function widthOf({ lower, upper }: Interval): Rational | null {
  return lower.value === null || upper.value === null ? null : subtract(upper.value, lower.value);
}

/** Does the first interval lie in the second and say more? */
function refines(finer: Interval, coarser: Interval): boolean {
  const both = intersect(finer, coarser);
  const [own, kept, other] = [widthOf(finer), both === null ? null : widthOf(both), widthOf(coarser)];
  return own !== null && kept !== null && compare(own, kept) === 0 && (other === null || compare(own, other) < 0);
}

/**
 * The figures that stand for a cell, of all that are printed for it, the one that gives its value first. They come with
 * the edition known last first. What that says stands; what an earlier one says stands beside it as long as each agrees
 * with all after it, within what its rounding allows: there the most precise gives the value, so that a rounded figure
 * does not hide the exact one that it repeats. From the first that disagrees on, earlier figures were restated.
 */
export function inForce(figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  const standing: Statement[] = [];
  let known: Interval | null = null;
  let best: Statement | null = null;
  for (const statement of statementsOf(figures)) {
    const { interval } = statement;
    if (interval !== null) {
      known = known === null ? interval : intersect(known, interval);
      if (known === null) break;
      if (best === null || best.interval === null || refines(interval, best.interval)) best = statement;
    }
    standing.push(statement);
  }
  const first = best;
  return first === null ? figures : [first, ...standing.filter((each) => each !== first)].flatMap((each) => each.figures);
}
