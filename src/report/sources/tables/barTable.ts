import { cutPassage, trimPassage, type Passage } from '../../document/index.js';
import type { LinePart } from '../lines/part.js';
import type { TableFinder } from './finder.js';
import { runFrom, tableOfRows } from './finder.js';
import { splitCells } from './splitCells.js';

/** A name, a bar that is drawn in characters, and the number that it shows. */
const ROW = /^(\s*[^\s\d\u2580-\u259f■□▪▮▬●○◆★☆][^\d\u2580-\u259f■□▪▮▬●○◆★☆]{0,24}?)\s*[\u2580-\u259f■□▪▮▬●○◆★☆]+\s*(?=[\d０-９])/u;

/** Behind the number a share or a change may stand. */
const BETWEEN = /\s*[|｜│┃]\s*|\s+(?=[\d(（↑↓▲▼+−—-])/g;

/** The cells of a line of a bar chart; null for what is none. The bar is no cell: it says what the number says. */
function cellsOf({ passage }: LinePart): Passage[] | null {
  const found = ROW.exec(passage.text);
  if (found === null) return null;
  return [trimPassage(cutPassage(passage, 0, (found[1] ?? '').length)), ...splitCells(trimPassage(cutPassage(passage, found[0].length, passage.text.length)), BETWEEN)];
}

/** A bar chart of characters, as `咨询 ■■■■ 7012 ↑5.2%` and more such lines. */
export const barTable: TableFinder = (lines, from, budget) => {
  const rows = runFrom(lines, from, (line) => cellsOf(line) !== null).flatMap((line) => [cellsOf(line) ?? []]);
  return rows.length < 2 ? null : { table: tableOfRows(rows, budget), used: rows.length };
};
