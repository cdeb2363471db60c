import type { Outcome } from '../outcome.js';
import type { Content } from './content.js';
import { noticed, type Pair, type Standing } from './exchange.js';
import type { Grid } from './grid.js';
import type { Line } from './lines.js';

/** Two lines of a table, or two runs of adjacent lines of one length, in each other's place. */
export interface LineSwap {
  readonly grid: Grid;
  readonly one: readonly Line[];
  readonly other: readonly Line[];
  readonly content: Content;
  /** The one position, first or last, that stayed where it was, as a total does; null where whole lines are exchanged. */
  readonly but: string | null;
  readonly pairs: readonly Pair[];
}

function pairsOf(one: readonly Line[], other: readonly Line[], but: number | null): Pair[] {
  return one.flatMap(({ figures }, index) => figures.flatMap((a, position): Pair[] => {
    const b = other[index]?.figures[position];
    return a === null || b == null || position === but ? [] : [[a, b]];
  }));
}

/** Whole lines first: where they print no changes, their names may as well have been exchanged. */
const WHOLE_FIRST: readonly Content[] = ['both', 'value', 'change'];

/** Every two lines, and every two runs of two or more lines that stand side by side. */
function runsOf({ lines }: Grid): (readonly [readonly Line[], readonly Line[]])[] {
  const single = lines.flatMap((a, index) => lines.slice(index + 1).map((b): readonly [Line[], Line[]] => [[a], [b]]));
  const sizes = lines.map((_, index) => index + 2).filter((size) => 2 * size <= lines.length);
  const double = sizes.flatMap((size) => lines.slice(2 * size - 1).map((_, from): readonly [Line[], Line[]] => [lines.slice(from, from + size), lines.slice(from + size, from + 2 * size)]));
  return [...single, ...double];
}

/** In how many places an exchange would be noticed at least: half of what lines print, exchanged, shows in every sum across them. */
const LEAST_NOTICED: Readonly<Record<Content, number>> = { both: 1, value: 2, change: 2 };

/** Lines with an outcome of their own that failed: one that two of its figures stand in. */
function failedAlong({ lines }: Grid, targets: readonly Outcome[]): ReadonlySet<Line> {
  const named = targets.map(({ terms }) => new Set(terms.map(({ figure }) => figure)));
  return new Set(lines.filter(({ figures }) => named.some((known) => figures.filter((figure) => figure !== null && known.has(figure.id)).length > 1)));
}

/**
 * The exchanges of lines that some failed outcome would notice. Where the totals stayed behind, each of the two lines
 * has to fail in itself.
 */
export function* lineSwapsOf(grid: Grid, targets: readonly Outcome[], standing: Standing): Generator<LineSwap> {
  const failed = failedAlong(grid, targets);
  for (const [one, other] of runsOf(grid)) {
    const whole = pairsOf(one, other, null);
    if (whole.length < 2) continue;
    const ends = [...one, ...other].every((line) => failed.has(line)) ? [0, grid.positions.length - 1] : [];
    for (const content of WHOLE_FIRST.filter((each) => noticed(whole, each, standing).length >= LEAST_NOTICED[each])) {
      yield { grid, one, other, content, but: null, pairs: whole };
      for (const but of ends) yield { grid, one, other, content, but: grid.positions[but] ?? '', pairs: pairsOf(one, other, but) };
    }
  }
}
