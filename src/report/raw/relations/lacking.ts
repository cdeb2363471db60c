import type { Gap } from '../table/gaps.js';
import { addsUp } from './arithmetic.js';
import type { Matrix } from './matrix.js';
import type { Split } from './splits.js';

/** What stands at a place of a line instead of a number: a mark, words (null), or nothing that a sum would need (undefined). */
export type MarkAt = (line: number, place: number) => string | null | undefined;

/** Looks marks up in the gaps of one table; turned, its columns are the lines. */
export function marksIn(gaps: readonly Gap[], table: string): { readonly byRow: MarkAt; readonly byColumn: MarkAt } {
  const marks = new Map(gaps.filter((gap) => gap.table === table).map(({ row, column, mark }) => [`${row} ${column}`, mark]));
  return { byRow: (row, column) => marks.get(`${row} ${column}`), byColumn: (column, row) => marks.get(`${row} ${column}`) };
}

/** The marks that stand for none in some line: its total is made up without them. One table uses a mark in one meaning. */
export function marksOfNone(matrix: Matrix, splits: readonly Split[], markAt: MarkAt): string[] {
  return matrix.flatMap((line, at) => splits.flatMap(({ whole, parts }): string[] => {
    const all = line[whole] ?? null;
    const known = parts.map((part) => line[part] ?? null).filter((entry) => entry !== null);
    const marks = parts.filter((part) => line[part] == null).map((part) => markAt(at, part)).filter((mark) => mark != null);
    const isMadeUp = all !== null && marks.length > 0 && known.length > 0 && known.length + marks.length === parts.length && addsUp(all.figure, known.map(({ figure }) => figure));
    return isMadeUp ? marks : [];
  }));
}
