import type { ReadCell } from '../zip/writtenTable.js';

interface OpenCell {
  column: number;
  colSpan: number;
  merge: 'start' | 'goes on' | null;
  lines: string[];
}

type Building = { -readonly [Key in keyof ReadCell]: ReadCell[Key] };

/** A table of a Word document while it is read: cells that go on from the row above lengthen the cell there. */
export class WordTable {
  readonly rows: Building[][] = [];
  readonly #open = new Map<number, Building>();
  #cell: OpenCell | null = null;
  #nextColumn = 0;
  #isHeader = false;
  #hasHeaders = false;

  openRow(): void {
    this.rows.push([]);
    this.#nextColumn = 0;
    this.#isHeader = false;
  }

  /** The row is marked as one that is repeated on each page. */
  markHeader(): void {
    this.#isHeader = true;
    this.#hasHeaders = true;
  }

  /** Columns at the front that the row leaves out. */
  skipColumns(count: number): void {
    this.#nextColumn += count;
  }

  openCell(): void {
    this.#cell = { column: this.#nextColumn, colSpan: 1, merge: null, lines: [] };
  }

  span(columns: number): void {
    if (this.#cell !== null) this.#cell.colSpan = columns;
  }

  /** `restart` begins a cell over several rows; anything else goes on with it. */
  merge(value: string | undefined): void {
    if (this.#cell !== null) this.#cell.merge = value === 'restart' ? 'start' : 'goes on';
  }

  addLine(line: string): void {
    this.#cell?.lines.push(line);
  }

  closeCell(): void {
    const cell = this.#cell;
    const row = this.rows.length - 1;
    if (cell === null || row < 0) return;
    this.#cell = null;
    this.#nextColumn = cell.column + cell.colSpan;
    const above = this.#open.get(cell.column);
    if (cell.merge === 'goes on' && above !== undefined) {
      above.rowSpan += 1;
      return;
    }
    const { column, colSpan } = cell;
    const built: Building = { text: cell.lines.join('\n'), row, column, rowSpan: 1, colSpan, header: this.#isHeader, spot: { row: row + 1, column: column + 1 } };
    this.rows[row]?.push(built);
    if (cell.merge === 'start') this.#open.set(column, built);
    else this.#open.delete(column);
  }

  /** The rows that were read; no cell is told to be a heading where no row is marked so. */
  get finished(): ReadCell[][] {
    return this.#hasHeaders ? this.rows : this.rows.map((row) => row.map((cell) => ({ ...cell, header: null })));
  }
}
