import { trimPassage } from '../../document/index.js';
import type { LinePart } from '../lines/part.js';
import { headingLevel } from '../lines/headingLevel.js';
import type { TableFinder } from './finder.js';
import { tableOfRows } from './finder.js';
import { rowsByRhythm } from './rhythm.js';

const LONGEST_CELL = 24;
const LONGEST_RUN = 4_000;

function isCell({ passage, level }: LinePart): boolean {
  const text = passage.text.trim();
  return level === null && text.length > 0 && text.length <= LONGEST_CELL && !/[。；;:：,，、\t]|\.$/.test(text.replaceAll(/\d,\d/g, '')) && headingLevel(text) === null;
}

/** A table with one cell on each line and nothing that parts them, as copied from a web page. Its rows are found by their rhythm. */
export const bareCellLines: TableFinder = (lines, from, budget) => {
  const first = lines[from];
  const before = lines[from - 1];
  if (first === undefined || !isCell(first) || (before !== undefined && isCell(before) && before.gap === first.gap)) return null;
  const run: LinePart[] = [];
  const gap = lines[from + 1]?.gap ?? 0;
  for (const line of lines.slice(from, from + LONGEST_RUN)) {
    if (!isCell(line) || (run.length > 0 && line.gap !== gap)) break;
    run.push(line);
  }
  if (run.length < 6) return null;
  const rows = rowsByRhythm(run.map(({ passage }) => trimPassage(passage)));
  const enough = rows !== null && rows.filter((row) => row.length > 1).length >= 3;
  return enough ? { table: tableOfRows(rows, budget), used: run.length } : null;
};
