import type { Figure } from '../../model/index.js';
import type { Sheet } from '../sheet/sheet.js';
import { linesOf, type Line } from './lines.js';

/** The rows of a table, or its columns, side by side. */
export interface Grid {
  readonly table: string;
  readonly kind: Line['kind'];
  readonly lines: readonly Line[];
  /** What the positions along a line are called. */
  readonly positions: readonly string[];
}

/** Every printed table, as its rows and as its columns. */
export function gridsOf(sheet: Sheet): Grid[] {
  const lines = linesOf(sheet);
  return sheet.structure.tables.flatMap(({ id, rows, columns }) => [{ kind: 'row' as const, positions: columns }, { kind: 'column' as const, positions: rows }].map(({ kind, positions }): Grid => ({
    table: id, kind, positions, lines: lines.filter((line) => line.table === id && line.kind === kind),
  })));
}

/** The figure at a position of a line; null where the table prints none. */
export function figureAt({ lines }: Grid, line: number, position: number): Figure | null {
  return lines[line]?.figures[position] ?? null;
}
