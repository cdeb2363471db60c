import type { Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { addsUp, distance } from './arithmetic.js';
import type { Matrix } from './matrix.js';
import { relation } from './proposal.js';
import type { Split } from './splits.js';

/** Parts that are, in thousandths, so much more than their total are of another: one misprinted digit takes it no farther. */
const FARTHEST = 10_000n;

/** Are all counted alike? What is added is counted in one measure word. */
export function alike({ whole, parts }: { whole: Entry; parts: readonly Entry[] }): boolean {
  return parts.every(({ figure }) => figure.measureWord === whole.figure.measureWord || figure.measureWord === '' || whole.figure.measureWord === '');
}

/** A line of a table whose words name a total, and what they make it of. */
interface NamedLine {
  readonly whole: Entry;
  readonly parts: Entry[];
  readonly off: ReturnType<typeof distance>;
  /** May a part without a number be what it lacks? */
  readonly lacks: boolean;
  readonly holds: boolean;
}

function namedLines(matrix: Matrix, whole: number, places: readonly number[], lacks: (line: number, place: number) => boolean): NamedLine[] {
  return matrix.flatMap((line, at): NamedLine[] => {
    const all = line[whole] ?? null;
    const parts = places.map((part) => line[part] ?? null).filter((entry) => entry !== null);
    if (all === null || parts.length < 2 || !alike({ whole: all, parts })) return [];
    const figures = parts.map(({ figure }) => figure);
    return [{ whole: all, parts, off: distance(all.figure, figures), lacks: places.some((part) => line[part] == null && lacks(at, part)), holds: addsUp(all.figure, figures) }];
  });
}

/** The lines of a split as its words have it; with fewer parts where more lines hold so. */
function likeliestLines(matrix: Matrix, { whole, parts, fewer = [] }: Split, lacks: (line: number, place: number) => boolean): { readonly lines: NamedLine[]; readonly maybeFewer: boolean } {
  const readings = [parts, ...fewer].map((places) => namedLines(matrix, whole, places, lacks));
  const holding = readings.map((lines) => lines.filter(({ holds }) => holds).length);
  const most = Math.max(...holding);
  return { lines: readings[holding.indexOf(most)] ?? [], maybeFewer: most === 0 && fewer.length > 0 };
}

/**
 * Totals and subtotals that the words of a table name: taken as that where few lines are off, or all by little. What a line lacks to its
 * total may be what stands where a part prints no number, and what it has too much may be of a part before it: it is only said to be open then.
 */
export function namedSums(matrix: Matrix, splits: readonly Split[], lacks: (line: number, place: number) => boolean): RawRelation[] {
  return splits.flatMap((split) => {
    const { lines, maybeFewer } = likeliestLines(matrix, split, lacks);
    const near = lines.filter(({ off }) => (off?.perMille ?? 1000n) <= 50n);
    if (near.length < lines.length && !lines.some(({ holds }) => holds)) return [];
    return lines.map(({ whole, parts, off, holds, lacks: mayLack }) => {
      const open = !holds && ((mayLack && off?.short !== false) || (maybeFewer && off?.short === false) || (off?.perMille ?? 0n) > FARTHEST);
      return relation('SUM', whole, parts, holds ? ['GRAMMAR', 'ARITHMETIC'] : ['GRAMMAR'], open);
    });
  });
}
