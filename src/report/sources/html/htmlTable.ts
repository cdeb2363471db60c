import { atSpot, type Passage } from '../../document/index.js';
import type { CellBudget } from '../cellBudget.js';
import { LIMITS } from '../limits.js';
import type { DraftCell, TablePart } from '../lines/part.js';
import { cellWords } from './cellWords.js';
import type { HtmlElement } from './tree.js';

interface Row {
  readonly element: HtmlElement;
  readonly inHead: boolean;
}

const LONGEST_CELL = 400;

function childrenOf(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) => (child.kind === 'element' ? [child] : []));
}

/** The rows of a table itself, not those of tables in its cells. */
function rowsOf(element: HtmlElement, inHead = false): Row[] {
  return childrenOf(element).flatMap((child): Row[] => {
    if (child.name === 'tr') return [{ element: child, inHead }];
    return ['thead', 'tbody', 'tfoot', 'form', 'center'].includes(child.name) ? rowsOf(child, child.name === 'thead') : [];
  });
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return childrenOf(row).filter(({ name }) => name === 'td' || name === 'th');
}

/** How many rows or columns an attribute says that a cell covers. */
function span(cell: HtmlElement, attribute: 'rowspan' | 'colspan', most: number): number {
  const said = /^\s*(\d{1,6})/.exec(cell.attributes[attribute] ?? '')?.[1];
  const value = said === undefined ? 1 : Number(said);
  return value === 0 && attribute === 'rowspan' ? most : Math.min(Math.max(value, 1), most);
}

function holdsTable(element: HtmlElement): boolean {
  return childrenOf(element).some((child) => child.name === 'table' || holdsTable(child));
}

function draftRows(rows: readonly Row[], source: string, budget: CellBudget): DraftCell[][] {
  const taken: number[] = [];
  const marks = rows.some(({ element, inHead }) => inHead || cellsOf(element).some(({ name }) => name === 'th'));
  return rows.map(({ element, inHead }, row) => {
    let column = 0;
    const drafts = cellsOf(element).map((cell): DraftCell => {
      while ((taken[column] ?? 0) > row) column += 1;
      const rowSpan = span(cell, 'rowspan', rows.length - row);
      const colSpan = span(cell, 'colspan', LIMITS.tableColumns);
      const draft = { passage: atSpot(cellWords(cell, source), { row: row + 1, column: column + 1 }), row, column, rowSpan, colSpan, header: marks ? inHead || cell.name === 'th' : null };
      for (let at = column; at < column + colSpan; at += 1) taken[at] = row + rowSpan;
      column += colSpan;
      return draft;
    });
    budget.takeRow(row, column);
    return drafts;
  });
}

/** A cell that says it covers columns which no row fills covers only those that there are. */
function withinWidth(rows: readonly (readonly DraftCell[])[]): DraftCell[][] {
  const width = Math.max(1, ...rows.map((row) => (row.length > 1 ? row.reduce((widest, { column, colSpan }) => Math.max(widest, column + Math.min(colSpan, 100)), 0) : 1)));
  return rows.map((row) => row.map((cell) => (row.length === 1 ? { ...cell, colSpan: Math.max(1, Math.min(cell.colSpan, width - cell.column)) } : cell)));
}

/** The table that an element shows; null where it only arranges a page: with one column, long texts or tables in its cells. */
export function htmlTable(element: HtmlElement, source: string, budget: CellBudget): TablePart | null {
  if (holdsTable(element)) return null;
  const rows = rowsOf(element).filter((row) => cellsOf(row.element).length > 0);
  if (!rows.some((row) => cellsOf(row.element).length > 1)) return null;
  const drafts = withinWidth(draftRows(rows, source, budget));
  if (drafts.some((row) => row.some(({ passage }) => passage.text.length > LONGEST_CELL))) return null;
  const captions = childrenOf(element).filter(({ name }) => name === 'caption').map((caption): Passage => cellWords(caption, source));
  return { kind: 'table', before: captions.filter(({ text }) => text !== ''), after: [], rows: drafts };
}
