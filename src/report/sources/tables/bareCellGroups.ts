import { trimPassage, type Passage } from '../../document/index.js';
import { headingLevel } from '../lines/headingLevel.js';
import type { LinePart } from '../lines/part.js';
import type { TableFinder } from './finder.js';
import { tableOfRows } from './finder.js';
import { looksLikeNumber } from './looksLikeNumber.js';
import { withSerialNumber } from './serialNumbers.js';

const LONGEST_CELL = 24;
const LEAST_ROWS = 3;

function isCell({ passage, level }: LinePart): boolean {
  const text = passage.text.trim();
  return level === null && text.length > 0 && text.length <= LONGEST_CELL && !/[。；;:：,，、|｜\t]|\.$/.test(text.replaceAll(/\d,\d/g, '')) && headingLevel(text) === null;
}

function groupsFrom(lines: readonly LinePart[], from: number): LinePart[][] {
  const groups: LinePart[][] = [];
  for (const line of lines.slice(from)) {
    if (!isCell(line)) break;
    const last = groups.at(-1);
    if (last === undefined || line.gap > 0) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

const numbersIn = (row: readonly Passage[]): number => row.filter(({ text }) => looksLikeNumber(text)).length;

/** A table with one cell on each line, an empty line between its rows and nothing else that parts them: every row is as long as its heading. */
export const bareCellGroups: TableFinder = (lines, from, budget) => {
  const [first, before] = [lines[from], lines[from - 1]];
  if (first === undefined || !isCell(first) || (before !== undefined && isCell(before) && first.gap === 0)) return null;
  const groups = groupsFrom(lines, from);
  const width = groups[0]?.length ?? 0;
  const rows: (readonly Passage[])[] = [];
  for (const group of groups) {
    const row = withSerialNumber(group.map(({ passage }) => trimPassage(passage)), width);
    if (row === null) break;
    rows.push(row);
  }
  const [heading = [], ...body] = rows;
  const isTable = width > 2 && rows.length > LEAST_ROWS && numbersIn(heading) === 0 && body.every((row) => numbersIn(row) > 0);
  return isTable ? { table: tableOfRows(rows, budget), used: groups.slice(0, rows.length).flat().length } : null;
};
