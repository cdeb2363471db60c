import { isImprint, type Passage } from '../../document/index.js';
import type { DraftCell, TablePart } from '../lines/part.js';
import { looksLikeNumber } from '../tables/looksLikeNumber.js';

const NOTE = /^[（(【]?\s*(?:注|备注|说明|附注|单位|占比单位|数据来源|来源|Notes?|Source)|^[*※]/i;

/** The words of a row that says one thing across the table; null for a row of cells. */
function saying(row: readonly DraftCell[]): Passage | null {
  const [first, ...others] = row.filter(({ passage }) => passage.text !== '');
  return first === undefined || others.length > 0 || first.rowSpan > 1 || looksLikeNumber(first.passage.text) ? null : first.passage;
}

const UNIT = /^[（(]?\s*(?:计量)?单位\s*[：:]/;

/** The words of a row above a table: what says one thing across it, or cells that each say who made it, when, in which unit. */
function sayingAbove(row: readonly DraftCell[]): Passage[] {
  const alone = saying(row);
  const told = row.filter(({ passage }) => passage.text !== '');
  if (alone !== null) return [alone];
  return told.every(({ passage, rowSpan }) => rowSpan === 1 && (isImprint(passage.text) || UNIT.test(passage.text))) ? told.map(({ passage }) => passage) : [];
}

function isEmpty(row: readonly DraftCell[]): boolean {
  return row.every(({ passage }) => passage.text === '');
}

/** Rows with positions counted from their first. */
export function rowsFromTop(rows: readonly (readonly DraftCell[])[]): DraftCell[][] {
  return rows.map((row, index) => row.map((cell) => ({ ...cell, row: index })));
}

/** A table without the title lines above its rows and the notes below them, which become captions. A table of such lines alone stays. */
export function apartFromTitles(table: TablePart): TablePart {
  const { rows } = table;
  const isTitle = (row: readonly DraftCell[]): boolean => isEmpty(row) || sayingAbove(row).length > 0;
  const isNote = (row: readonly DraftCell[]): boolean => isEmpty(row) || NOTE.test(saying(row)?.text ?? '');
  const first = rows.findIndex((row) => !isTitle(row));
  if (first === -1) return table;
  const last = rows.findLastIndex((row) => !isNote(row));
  if (first === 0 && last === rows.length - 1) return table;
  return {
    ...table,
    before: [...table.before, ...rows.slice(0, first).flatMap(sayingAbove)],
    after: [...rows.slice(last + 1).flatMap((row) => saying(row) ?? []), ...table.after],
    rows: rowsFromTop(rows.slice(first, last + 1)),
  };
}
