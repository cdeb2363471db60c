import { atSpot, type CaptionCandidate, type GridCell, type Passage, type TableBlock } from '../../document/index.js';
import type { DraftCell, TablePart } from '../lines/part.js';

function gridCell(cell: DraftCell, table: number): GridCell {
  const { passage, row, column, rowSpan, colSpan, header } = cell;
  return { ...atSpot(passage, { table }), row, column, rowSpan, colSpan, header };
}

function caption(passage: Passage, table: number): CaptionCandidate {
  return { ...atSpot(passage, { table }), isBlock: false };
}

/** The block of a table, the how-manieth of its document it is. */
export function tableBlock(part: TablePart, table: number): TableBlock {
  const rows = part.rows.map((row) => row.map((cell) => gridCell(cell, table)));
  const cells = rows.flat();
  const width = cells.reduce((widest, { column, colSpan }) => Math.max(widest, column + colSpan), 0);
  const page = cells[0]?.place.page ?? null;
  const start = cells.reduce((least, { place }) => Math.min(least, place.start), cells[0]?.place.start ?? 0);
  const end = cells.reduce((most, { place }) => Math.max(most, place.end), 0);
  const [before, after] = [part.before, part.after].map((passages) => passages.map((passage) => caption(passage, table)));
  return {
    kind: 'table', place: { start, end, page, table, row: null, column: null },
    before: before ?? [], after: after ?? [], grid: { width, rows },
  };
}
