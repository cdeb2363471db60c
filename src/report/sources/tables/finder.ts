import { emptyPassage, type Passage } from '../../document/index.js';
import type { CellBudget } from '../cellBudget.js';
import { plainTable, type LinePart, type TablePart } from '../lines/part.js';

/** A table found in lines, and how many lines it takes. */
export interface FoundTable {
  readonly table: TablePart;
  readonly used: number;
}

/** Looks for a table that begins at a line; null where none does. */
export type TableFinder = (lines: readonly LinePart[], from: number, budget: CellBudget) => FoundTable | null;

/** The lines from one on that belong together: alike, and with the same number of empty lines between them. */
export function runFrom(lines: readonly LinePart[], from: number, isAlike: (line: LinePart) => boolean): LinePart[] {
  const run: LinePart[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.level !== null || !isAlike(line)) break;
    const gap = lines[from + 1]?.gap ?? 0;
    if (run.length > 0 && (line.gap !== gap || gap > 1)) break;
    run.push(line);
  }
  return run;
}

function afterLast(row: readonly Passage[]): Passage {
  return emptyPassage(row.at(-1)?.place.end ?? 0);
}

/** The table of some rows of cells, counted against the budget. */
export function tableOfRows(rows: readonly (readonly Passage[])[], budget: CellBudget): TablePart {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  rows.forEach((_, before) => budget.takeRow(before, width));
  return plainTable(rows, afterLast);
}
