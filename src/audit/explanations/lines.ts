import { figureOn, type Sheet } from '../sheet/sheet.js';
import type { Figure } from '../../model/index.js';

/** A row or a column of a printed table: its figures in order, an absent one as null. */
export interface Line {
  readonly table: string;
  readonly kind: 'row' | 'column';
  readonly name: string;
  readonly figures: readonly (Figure | null)[];
}

/** Every row and column of the printed tables, as the sheet has them. */
export function linesOf(sheet: Sheet): Line[] {
  const at = new Map<string, string>();
  for (const { id, place } of sheet.figures.values()) if (place.table !== null) at.set(JSON.stringify([place.table, place.row ?? '', place.column ?? '']), id);
  return sheet.structure.tables.flatMap(({ id, rows, columns }) => {
    const cell = (row: string, column: string): Figure | null => {
      const found = at.get(JSON.stringify([id, row, column]));
      return found === undefined ? null : figureOn(sheet, found);
    };
    return [
      ...rows.map((row): Line => ({ table: id, kind: 'row', name: row, figures: columns.map((column) => cell(row, column)) })),
      ...columns.map((column): Line => ({ table: id, kind: 'column', name: column, figures: rows.map((row) => cell(row, column)) })),
    ];
  });
}

/** The lines that hold any of some figures. */
export function linesThrough(sheet: Sheet, figures: ReadonlySet<string>): Line[] {
  return linesOf(sheet).filter((line) => line.figures.some((figure) => figure !== null && figures.has(figure.id)));
}
