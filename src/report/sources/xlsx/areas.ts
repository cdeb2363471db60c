import { between } from './between.js';
import type { SheetCell, ShownSheet } from './readSheet.js';

/** Rows that stand together in a sheet, between empty rows and columns. */
export type Area = readonly (readonly SheetCell[])[];

/** Rows without an empty row between them; a row that a merged cell reaches into is not empty. */
function rowAreas({ rows, merged }: ShownSheet): SheetCell[][][] {
  const areas: SheetCell[][][] = [];
  let reached = 0;
  const ends = new Map<number, number>();
  for (const { from, to } of merged) ends.set(from.row, Math.max(ends.get(from.row) ?? 0, to.row));
  for (const cells of rows) {
    const row = cells[0]?.row ?? 0;
    const last = areas.at(-1);
    if (last !== undefined && row <= reached + 1) last.push([...cells]);
    else areas.push([[...cells]]);
    reached = Math.max(reached, row, ends.get(row) ?? 0);
  }
  return areas;
}

/** The last column of each stretch of columns that have cells; rows that say one thing alone do not count. */
function stretches(area: Area, { merged }: ShownSheet): number[] {
  const wide = area.filter((row) => row.length > 1);
  const first = area[0]?.[0]?.row ?? 0;
  const last = area.at(-1)?.[0]?.row ?? 0;
  const used = new Set(wide.flatMap((row) => row.map(({ column }) => column)));
  const alone = new Set(area.filter((row) => row.length === 1).map((row) => row[0]?.row));
  for (const { from, to } of between(merged, (range) => range.from.row, first, last)) {
    if (alone.has(from.row)) continue;
    for (let column = from.column; column <= Math.min(to.column, from.column + 1_000); column += 1) used.add(column);
  }
  return [...used].filter((column) => !used.has(column + 1)).sort((a, b) => a - b);
}

/** Tables that stand beside each other with an empty column between them are areas of their own, if each has two columns at least. */
function columnAreas(area: Area, sheet: ShownSheet): Area[] {
  const ends = stretches(area, sheet);
  if (ends.length < 2) return [area];
  const parts = ends.map((end, index) => area
    .map((row) => row.filter(({ column }) => (index === 0 || column > (ends[index - 1] ?? 0)) && (index === ends.length - 1 || column <= end)))
    .filter((row) => row.length > 0));
  const areTables = parts.every((part) => new Set(part.flatMap((row) => row.map(({ column }) => column))).size > 1 && part.length > 1);
  return areTables ? parts : [area];
}

/** The areas of a sheet, from top to bottom and from left to right. */
export function areasOf(sheet: ShownSheet): Area[] {
  return rowAreas(sheet).flatMap((area) => columnAreas(area, sheet));
}
