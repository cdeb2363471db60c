import type { Block } from '../../document/index.js';
import type { CellBudget } from '../cellBudget.js';
import { TABLE_FINDERS } from '../tables/finders.js';
import type { FoundTable } from '../tables/finder.js';
import { apartFromTitles } from '../grids/titleRows.js';
import { besideEachOther } from '../grids/besideEachOther.js';
import { withCaptions } from '../grids/captions.js';
import { tableBlock } from '../grids/tableBlock.js';
import { paragraphsOf } from './paragraphs.js';
import type { LinePart, Part, TablePart } from './part.js';

function firstFound(lines: readonly LinePart[], at: number, budget: CellBudget): FoundTable | null {
  for (const find of TABLE_FINDERS) {
    const found = find(lines, at, budget);
    if (found !== null) return found;
  }
  return null;
}

/** Lines with the tables that are written in them. */
function withTables(lines: readonly LinePart[], budget: CellBudget): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const found = line?.level === null ? firstFound(lines, at, budget) : null;
    if (found !== null) parts.push(found.table);
    else if (line !== undefined) parts.push(line);
    at += found?.used ?? 1;
  }
  return parts;
}

/** Neighbouring lines together, tables between them. */
function runsOf(parts: readonly Part[]): (LinePart[] | TablePart)[] {
  const runs: (LinePart[] | TablePart)[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.kind === 'table') runs.push(part);
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** The blocks of a source from its lines and tables: tables in lines are found, titles told from rows, tables side by side parted. */
export function blocksOf(parts: readonly Part[], budget: CellBudget): Block[] {
  const found = runsOf(parts).flatMap((run) => (Array.isArray(run) ? withTables(run, budget) : [run]));
  const marksHeadings = parts.some((part) => part.kind === 'line' && part.level !== null);
  const blocks: Block[] = [];
  let tables = 0;
  for (const run of runsOf(found)) {
    if (Array.isArray(run)) blocks.push(...paragraphsOf(run, !marksHeadings && blocks.length === 0));
    else {
      for (const table of besideEachOther(apartFromTitles(run))) {
        tables += 1;
        blocks.push(tableBlock(table, tables));
      }
    }
  }
  return withCaptions(blocks);
}
