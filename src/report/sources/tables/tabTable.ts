import type { FoundTable, TableFinder } from './finder.js';
import { runFrom, tableOfRows } from './finder.js';
import { splitCells } from './splitCells.js';
import type { LinePart } from '../lines/part.js';

function tabs({ passage }: LinePart): number {
  return passage.text.split('\t').length - 1;
}

/** A title has words in its first cell alone; a new one begins the next table. */
function isTitle({ passage }: LinePart): boolean {
  return /^[^\t]*[^\t\s][^\t]*\t+\s*$/.test(passage.text);
}

/** Lines that belong to the first of the tables: the next begins at a title that follows rows and has other columns. */
function firstTable(run: readonly LinePart[]): readonly LinePart[] {
  const [first] = run;
  const next = run.findIndex((line, at) => at > 0 && first !== undefined && isTitle(line) && tabs(line) !== tabs(first));
  return next === -1 ? run : run.slice(0, next);
}

/** A table whose cells are parted by tabs, one line a row, as texts copied from a table editor have. */
export const tabTable: TableFinder = (lines, from, budget): FoundTable | null => {
  const run = firstTable(runFrom(lines, from, ({ passage }) => passage.text.includes('\t')));
  if (run.length < 2) return null;
  return { table: tableOfRows(run.map(({ passage }) => splitCells(passage, /\t/g)), budget), used: run.length };
};
