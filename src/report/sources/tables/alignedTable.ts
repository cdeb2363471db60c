import { atSpot, emptyPassage } from '../../document/index.js';
import type { CellBudget } from '../cellBudget.js';
import type { DraftCell, TablePart } from '../lines/part.js';
import type { AlignedCell } from './alignColumns.js';

function filled(cells: readonly AlignedCell[], row: number, width: number): DraftCell[] {
  const all: DraftCell[] = [];
  let end = cells[0]?.passage.place.start ?? 0;
  for (let column = 0; column < width;) {
    const cell = cells.find((each) => each.column === column);
    const passage = cell?.passage ?? emptyPassage(end, cells[0]?.passage.place);
    all.push({ passage: atSpot(passage, { row: row + 1, column: column + 1 }), row, column, rowSpan: 1, colSpan: cell?.colSpan ?? 1, header: null });
    end = passage.place.end;
    column += cell?.colSpan ?? 1;
  }
  return all;
}

/** The table of aligned rows, with an empty cell where a row has none. */
export function alignedTable(aligned: { readonly width: number; readonly rows: readonly (readonly AlignedCell[])[] }, budget: CellBudget): TablePart {
  const rows = aligned.rows.map((cells, row) => {
    budget.takeRow(row, aligned.width);
    return filled(cells, row, aligned.width);
  });
  return { kind: 'table', before: [], after: [], rows };
}
