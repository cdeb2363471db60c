import { displayWidth, visible } from './displayWidth.js';
import { hanging } from './wrap.js';

/** Columns left to the last cells, below which they get lines of their own. */
const LEAST_ROOM = 20;

/** Rows whose cells stand under each other. The last cells take what room is left; where that is little, a line of their own. */
export function alignedColumns(rows: readonly (readonly string[])[], indent: string, width: number): string[] {
  const clean = rows.map((row) => row.map(visible));
  const last = (clean[0]?.length ?? 1) - 1;
  const widths = Array.from({ length: last }, (_, column) => clean.reduce((most, row) => {
    const own = displayWidth(row[column] ?? '');
    return own > most ? own : most;
  }, 0));
  const room = width - displayWidth(indent) - widths.reduce((total, wide) => total + wide + 2, 0);
  const below = room < LEAST_ROOM && clean.some((row) => displayWidth(row[last] ?? '') > room);
  return clean.flatMap((row) => {
    const head = indent + widths.map((wide, column) => `${row[column] ?? ''}${' '.repeat(wide - displayWidth(row[column] ?? ''))}  `).join('');
    const lines = below ? [head, ...hanging(`${indent}  `, row[last] ?? '', width)] : hanging(head, row[last] ?? '', width);
    return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  });
}
