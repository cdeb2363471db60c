import { LIMITS } from './limits.js';
import { tooLarge } from './refusals.js';

/** Counts the cells of a source while they are read, so that a huge table is refused before it fills the memory. */
export class CellBudget {
  #cells = 0;

  /** @throws TOO_LARGE where the row is one too many, or has too many cells. */
  takeRow(rowsBefore: number, cells: number): void {
    if (rowsBefore >= LIMITS.tableRows) throw tooLarge('a table has too many rows', 'tableRows');
    if (cells > LIMITS.tableColumns) throw tooLarge(`a table has ${cells} columns`, 'tableColumns');
    this.#cells += cells;
    if (this.#cells > LIMITS.cells) throw tooLarge('the tables have too many cells', 'cells');
  }
}
