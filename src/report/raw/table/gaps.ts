import { halfWidth } from '../../printed/index.js';
import type { Column } from './layout.js';
import type { Square } from './sections.js';

/** A place among the figures of a table where no number was read: its line and column, counted from 0 among those that carry figures. */
export interface Gap {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  /** What stands there instead, as in `/`; `-` for a dash of any kind, empty for nothing at all; null for words, which may hold a number. */
  readonly mark: string | null;
}

/** One spelling for every mark that stands in place of a number. */
export function markOf(printed: string): string {
  return halfWidth(printed).trim().replace(/^[-—–─]+$/, '-');
}

/** What a square prints where a sum over it may need a number; undefined where it prints one, or a wider cell covers it. An empty one only counts beside figures. */
function markIn(square: Square | undefined, besideFigures: boolean): string | null | undefined {
  if (square === undefined || square.meaning.kind === 'empty') return besideFigures && (square?.cell == null || square.own) ? '' : undefined;
  if (!square.own || square.meaning.kind === 'number') return undefined;
  return square.meaning.kind === 'nothing' ? markOf(square.cell?.text ?? '') : null;
}

/** The gaps of a table: dashes, words, what was not understood, and what is left empty beside figures. */
export function gapsOf(table: string, rows: readonly (readonly Square[])[], values: readonly Column[]): Gap[] {
  return rows.flatMap((squares, row) => {
    const besideFigures = values.some(({ index }) => squares[index]?.meaning.kind === 'number');
    return values.flatMap(({ index }, column): Gap[] => {
      const mark = markIn(squares[index], besideFigures);
      return mark === undefined ? [] : [{ table, row, column, mark }];
    });
  });
}
