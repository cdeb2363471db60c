import type { Block, Grid, GridCell, TableBlock } from '../document/index.js';
import { SUBTOTAL_WORDS, TOTAL_WORDS } from './table/columns.js';
import { squeezed } from './table/squeezed.js';

/** What stands between the pages of a table: a page number, or words that it goes on. */
const PAGE = /^\s*(?:[—–-]\s*\d{1,3}\s*[—–-]|第\s*\d{1,3}\s*页(?:\s*,?\s*共\s*\d{1,3}\s*页)?|page\s+\d{1,3}(?:\s+of\s+\d{1,3})?)\s*$/i;
const GOES_ON = /[（(]\s*(?:续|接上[页表]|continued|cont\.)[^（）()]{0,4}[)）]|续表|^\s*续\s*$/i;

type Row = readonly GridCell[];

const isNumber = ({ text }: GridCell): boolean => /^[\s↑↓+−-]*\d[\d,.\s]*%?\s*$/.test(text);
const words = (row: Row): string => row.map(({ text, column, colSpan }) => `${column}/${colSpan} ${squeezed(text)}`).join('|');
const said = ({ text }: { readonly text: string }): boolean => GOES_ON.test(text) || PAGE.test(text);

/** The rows before the first one with a number. */
function headingOf({ rows }: Grid): readonly Row[] {
  const first = rows.findIndex((row) => row.some(isNumber));
  return rows.slice(0, Math.max(0, first));
}

/** Does a table end with its totals, so that nothing goes on behind it? Behind the subtotals of a group others may. */
function isClosed({ rows }: Grid): boolean {
  return rows.slice(1).some((row) => row.slice(0, 2).some(({ text }) => TOTAL_WORDS.test(text) && !SUBTOTAL_WORDS.test(text)));
}

/** One table of two of which the second goes on with the first, under the same heading or under none; null where it does not. */
function joined(first: TableBlock, second: TableBlock): TableBlock | null {
  const [heading, again] = [headingOf(first.grid).map(words), headingOf(second.grid).map(words)];
  const isSame = first.grid.width === second.grid.width && (again.length === 0 || heading.join('\n') === again.join('\n'));
  if (!isSame || heading.length === 0 || isClosed(first.grid)) return null;
  const more = second.grid.rows.slice(again.length);
  const by = first.grid.rows.length - again.length;
  const rows = [...first.grid.rows, ...more.map((row) => row.map((cell) => ({ ...cell, row: cell.row + by })))];
  return { ...first, grid: { ...first.grid, rows }, after: [...first.after, ...second.before.filter((each) => !each.isBlock && !said(each)), ...second.after] };
}

/** The tables of a document by the place of their block: one that goes on behind a page is one with what goes on, and null stands in the place of that. */
export function continuedTables(blocks: readonly Block[]): ReadonlyMap<number, TableBlock | null> {
  const tables = new Map<number, TableBlock | null>();
  let open: { readonly at: number; readonly table: TableBlock } | null = null;
  let between: string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'table') {
      between.push(block.text);
      continue;
    }
    const goesOn = between.every((text) => said({ text })) && (between.length > 0 || block.before.some(said));
    const table: TableBlock | null = open === null || !goesOn ? null : joined(open.table, block);
    if (open !== null && table !== null) {
      tables.set(open.at, table);
      tables.set(at, null);
      open = { at: open.at, table };
    } else {
      tables.set(at, block);
      open = { at, table: block };
    }
    between = [];
  }
  return tables;
}
