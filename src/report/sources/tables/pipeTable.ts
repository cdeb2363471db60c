import type { Passage } from '../../document/index.js';
import type { TableFinder } from './finder.js';
import { runFrom, tableOfRows } from './finder.js';
import { splitCells } from './splitCells.js';

const PIPE = /[|｜│┃]/g;
const RULE = /^[\s|｜│┃:+\-–—=─━┄┼├┤┌┐└┘┬┴]+$/;

/** The cells between pipes; an outer pipe begins and ends no cell. */
function cellsOf(line: Passage): Passage[] {
  const cells = splitCells(line, PIPE);
  const text = line.text.trim();
  return cells.slice(/^[|｜│┃]/.test(text) ? 1 : 0, /[|｜│┃]$/.test(text) ? -1 : undefined);
}

function isRule(text: string): boolean {
  return RULE.test(text) && /[-–—=─━]/.test(text);
}

/** A table whose cells are parted by pipes; lines that only draw a rule are left out. */
export const pipeTable: TableFinder = (lines, from, budget) => {
  const beginning = [lines[from], lines[from + 1]].map((line) => line?.passage.text ?? '');
  if (beginning.every(isRule)) return null;
  const run = runFrom(lines, from, ({ passage }) => (passage.text.match(PIPE)?.length ?? 0) >= 2 || isRule(passage.text) || cellsOf(passage).length >= 2);
  const rows = run.filter(({ passage }) => !isRule(passage.text)).map(({ passage }) => cellsOf(passage));
  if (rows.length < 2 || Math.max(...rows.map(({ length }) => length)) < 2) return null;
  return { table: tableOfRows(rows, budget), used: run.length };
};
