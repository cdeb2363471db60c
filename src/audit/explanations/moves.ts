import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { CONTENTS, isBlank, type Content } from './content.js';
import { figureAt, gridsOf, type Grid } from './grid.js';

/** A block that may have slipped: adjacent lines, one run of positions on all of them, moved along the lines. */
export interface Move {
  readonly grid: Grid;
  readonly content: Content;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** To where it belongs: forwards where positive. */
  readonly places: number;
}

/** How far a run of cells may have slipped. */
const FARTHEST = 2;

/** Cells that moves of single lines, and those of blocks, rewrite altogether at most: what a table of some thousand figures needs. */
const MOST_CELLS = 20_000;

/** The outcomes that a figure stands in, one bit each. */
type Implicated = ReadonlyMap<string, bigint>;

/** What some adjacent lines have at one position. */
interface Spot {
  readonly exists: boolean;
  readonly filled: boolean;
}

interface Candidate {
  readonly move: Move;
  /** How many of the outcomes rest on what is moved, or on where it goes. */
  readonly touched: number;
  readonly cells: number;
}

/** Only an outcome that a change stands in can hang on changes. */
function implicatedBy(targets: readonly Outcome[], content: Content): Implicated {
  const implicated = new Map<string, bigint>();
  const telling = targets.filter(({ terms }) => content !== 'change' || terms.some(({ part }) => part === 'change'));
  telling.forEach(({ terms }, index) => {
    for (const { figure } of terms) implicated.set(figure, (implicated.get(figure) ?? 0n) | (1n << BigInt(index)));
  });
  return implicated;
}

function countOf(bits: bigint): number {
  let count = 0;
  for (let left = bits; left !== 0n; left &= left - 1n) count += 1;
  return count;
}

function isFree({ exists, filled }: Spot): boolean {
  return exists && !filled;
}

/** The runs of some lines that can be moved without losing anything printed. */
function runsOf(spots: readonly Spot[]): Pick<Move, 'from' | 'to' | 'places'>[] {
  const distances = Array.from({ length: FARTHEST }, (_, index) => index + 1);
  const runs: Pick<Move, 'from' | 'to' | 'places'>[] = [];
  const areFree = (from: number, count: number): boolean => from >= 0 && from + count <= spots.length && spots.slice(from, from + count).every(isFree);
  for (let from = 0; from < spots.length; from += 1) {
    for (let to = from; spots[from]?.filled === true && spots[to]?.exists === true; to += 1) {
      if (spots[to]?.filled !== true) continue;
      for (const places of distances) {
        if (areFree(to + 1, places)) runs.push({ from, to, places });
        if (areFree(from - places, places)) runs.push({ from, to, places: -places });
      }
    }
  }
  return runs;
}

/** Moves of the lines from `first` on, of one alone and of more and more, as long as something stays free. */
function movesFrom(grid: Grid, content: Content, first: number, implicated: Implicated): Candidate[] {
  const found: Candidate[] = [];
  let spots: Spot[] = grid.positions.map(() => ({ exists: true, filled: false }));
  const bitsOf = (line: number, low: number, high: number): bigint => {
    let bits = 0n;
    for (let position = low; position <= high; position += 1) bits |= implicated.get(figureAt(grid, line, position)?.id ?? '') ?? 0n;
    return bits;
  };
  const isFilled = (line: number, position: number): boolean => {
    const figure = figureAt(grid, line, position);
    return figure !== null && !isBlank(figure, content);
  };
  for (let last = first; last < grid.lines.length; last += 1) {
    const line = last;
    spots = spots.map(({ exists, filled }, position) => ({ exists: exists && figureAt(grid, line, position) !== null, filled: filled || isFilled(line, position) }));
    if (!spots.some(isFree)) break;
    for (const { from, to, places } of runsOf(spots)) {
      const [low, high] = places > 0 ? [from, to + places] : [from + places, to];
      const moves = (at: number): boolean => Array.from({ length: to - from + 1 }, (_, index) => from + index).some((position) => isFilled(at, position));
      let bits = 0n;
      for (let at = first; at <= last; at += 1) bits |= bitsOf(at, low, high);
      // What failed has to rest on the block, and both its ends have to move something: else a smaller one would do.
      if (bits !== 0n && moves(first) && moves(last)) found.push({ move: { grid, content, first, last, from, to, places }, touched: countOf(bits), cells: (last - first + 1) * (high - low + 1) });
    }
  }
  return found;
}

/** Those that most of what failed rests on, and of these the smallest, within the number of cells; in the order in which they came. */
function likeliest(candidates: readonly Candidate[]): Move[] {
  let cells = 0;
  const ordered = candidates.map((candidate, order) => ({ ...candidate, order })).sort((a, b) => b.touched - a.touched || a.cells - b.cells || a.order - b.order);
  const kept = new Set(ordered.filter((candidate) => (cells += candidate.cells) <= MOST_CELLS).map(({ move }) => move));
  return candidates.map(({ move }) => move).filter((move) => kept.has(move));
}

/** Ways in which what is printed in one line, or in a block of adjacent lines, may have slipped. */
export function movesOf(sheet: Sheet, targets: readonly Outcome[]): Move[] {
  const implicated = new Map(CONTENTS.map((content) => [content, implicatedBy(targets, content)]));
  const found = gridsOf(sheet).flatMap((grid) => CONTENTS.flatMap((content) => grid.lines.flatMap((_, first) => movesFrom(grid, content, first, implicated.get(content) ?? new Map()))));
  const isLine = ({ move: { first, last } }: Candidate): boolean => first === last;
  return [...likeliest(found.filter(isLine)), ...likeliest(found.filter((each) => !isLine(each)))];
}
