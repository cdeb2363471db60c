import { trimPassage, cutPassage, type Passage } from '../../document/index.js';
import type { LinePart } from '../lines/part.js';
import type { TableFinder } from './finder.js';
import { tableOfRows } from './finder.js';
import { rowsByRhythm } from './rhythm.js';

const ONE_CELL = /^\s*(?:[^|｜]*[|｜]|[|｜][^|｜]*)\s*$/;

function cellOf({ passage }: LinePart): Passage {
  const { text } = passage;
  const pipe = text.search(/[|｜]/);
  return trimPassage(text.slice(0, pipe).trim() === '' && text.slice(pipe + 1).trim() !== '' ? cutPassage(passage, pipe + 1, text.length) : cutPassage(passage, 0, pipe));
}

/** Whether the line before is such a cell too: then the run was looked at from its beginning. */
function isInside(lines: readonly LinePart[], from: number): boolean {
  const before = lines[from - 1];
  return before !== undefined && before.level === null && ONE_CELL.test(before.passage.text);
}

/** Cells between empty lines. */
function groupsOf(run: readonly LinePart[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const line of run) {
    const last = groups.at(-1);
    if (last === undefined || line.gap > 0) groups.push([cellOf(line)]);
    else last.push(cellOf(line));
  }
  return groups;
}

/** A table with one cell on each line, closed by a pipe. Empty lines part the rows; without them the rows are found by their rhythm. */
export const cellLines: TableFinder = (lines, from, budget) => {
  if (isInside(lines, from)) return null;
  const run: LinePart[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.level !== null || !ONE_CELL.test(line.passage.text)) break;
    run.push(line);
  }
  if (run.length < 4) return null;
  const groups = groupsOf(run);
  const arePartedByLines = groups.length > 1 && groups.filter(({ length }) => length > 1).length > 1;
  const rows = arePartedByLines ? groups : rowsByRhythm(groups.flat());
  return rows === null ? null : { table: tableOfRows(rows, budget), used: run.length };
};
