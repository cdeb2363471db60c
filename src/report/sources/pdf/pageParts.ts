import { forRecognition, joinPassages, NO_SPOT, trimPassage, type Passage, type Transcript } from '../../document/index.js';
import type { CellBudget } from '../cellBudget.js';
import type { LinePart, Part } from '../lines/part.js';
import { alignColumns, type Segment } from '../tables/alignColumns.js';
import { alignedTable } from '../tables/alignedTable.js';
import type { PageRow } from './pageRows.js';

interface WrittenRow {
  readonly segments: readonly Segment[];
  readonly gap: number;
}

/** An empty space of more than a line and a half parts paragraphs. */
const PARAGRAPH_GAP = 2.4;

function write(rows: readonly PageRow[], page: number, transcript: Transcript): WrittenRow[] {
  return rows.map(({ segments, y, height }, index) => {
    const above = rows[index - 1];
    const writtenSegments = segments.map(({ text, from, to }, at) => {
      if (at > 0) transcript.skip('\t');
      return { from, to, passage: trimPassage(forRecognition(transcript.write(text, { ...NO_SPOT, page }))) };
    });
    transcript.skip('\n');
    return { segments: writtenSegments, gap: above === undefined || above.y - y > height * PARAGRAPH_GAP ? 1 : 0 };
  });
}

function lineOf({ segments, gap }: WrittenRow): LinePart {
  const passages: readonly Passage[] = segments.map(({ passage }) => passage);
  return { kind: 'line', passage: joinPassages(passages, ' '), gap, level: null, wraps: true };
}

/** Rows of cells that stand under each other, from one row on. A row with one cell may stand between them, not at the ends. */
function tableRows(rows: readonly WrittenRow[], from: number): number {
  let end = from;
  for (let at = from; at < rows.length && (rows[at]?.segments.length ?? 0) > 0; at += 1) {
    const cells = rows[at]?.segments.length ?? 0;
    if (cells > 1) end = at + 1;
    else if (at - end > 0) break;
  }
  return end - from;
}

/** The lines of a page with the tables in them, where the columns are clear. */
export function pageParts(pageRows: readonly PageRow[], page: number, transcript: Transcript, budget: CellBudget): Part[] {
  const rows = write(pageRows, page, transcript);
  const parts: Part[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    const count = row !== undefined && row.segments.length > 1 ? tableRows(rows, at) : 0;
    const aligned = count < 2 ? null : alignColumns(rows.slice(at, at + count).map(({ segments }) => segments));
    if (aligned !== null && aligned.width > 1) {
      parts.push(alignedTable(aligned, budget));
      at += count;
    } else {
      if (row !== undefined) parts.push(lineOf(row));
      at += 1;
    }
  }
  return parts;
}
