import { isCount, type Entry } from '../entry.js';

/** The counts of a table, line by line; turned, its columns are the lines. */
export type Matrix = readonly (readonly (Entry | null)[])[];

/** What the words at a place of every line say of the figures there. */
export interface PlaceWords {
  readonly total: boolean;
  /** The total of a group of places. */
  readonly subtotal: boolean;
  /** Some of what stands before it. */
  readonly among: boolean;
  /** The words over several places; empty where there are none. */
  readonly group: string;
}

/** The counts of a table by row, or turned by column. */
export function matrixOf(entries: readonly Entry[], table: string, turned: boolean): Matrix {
  const mine = entries.filter((entry) => entry.square?.table === table && isCount(entry));
  const height = mine.reduce((most, { square }) => Math.max(most, (turned ? square?.column : square?.row) ?? 0), -1) + 1;
  const width = mine.reduce((most, { square }) => Math.max(most, (turned ? square?.row : square?.column) ?? 0), -1) + 1;
  const rows: (Entry | null)[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  for (const entry of mine) {
    const [row, column] = turned ? [entry.square?.column ?? 0, entry.square?.row ?? 0] : [entry.square?.row ?? 0, entry.square?.column ?? 0];
    const line = rows[row];
    if (line !== undefined) line[column] = entry;
  }
  return rows;
}

const NO_WORDS: PlaceWords = { total: false, subtotal: false, among: false, group: '' };

/** The words at each place of the lines of a matrix. */
export function placeWords(matrix: Matrix, turned: boolean): PlaceWords[] {
  const width = matrix[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at): PlaceWords => {
    const square = matrix.find((line) => line[at] != null)?.[at]?.square ?? null;
    if (square === null) return NO_WORDS;
    return turned
      ? { total: square.totalRow && !square.subtotalRow, subtotal: square.subtotalRow, among: square.amongRow, group: square.rowGroup }
      : { total: square.totalColumn && !square.subtotalColumn, subtotal: square.subtotalColumn, among: square.amongColumn, group: square.columnGroup };
  });
}
