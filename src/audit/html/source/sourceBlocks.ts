import { cutPassage, type Block, type GridCell, type Passage, type TableBlock } from '../../../report/index.js';
import { html, NOTHING, type Markup } from '../markup.js';
import type { Drawing } from './drawing.js';
import { leftOut } from './leftOut.js';
import { markedText, stateOf } from './markedText.js';
import { marksWithin } from './marks.js';
import { MOST_OF_A_TABLE, type Room } from './room.js';
import { sourceTable, type RowRun } from './sourceTable.js';

/** Longer paragraphs are shown in stretches of this many characters. */
const STRETCH = 4_000;
/** What a cell takes beside its words. */
const CELL_SIZE = 20;

function isFound(drawing: Drawing, { place }: Passage): boolean {
  return marksWithin(drawing.marks, place.start, place.end).some((mark) => mark.kind === 'figure' && stateOf(drawing, mark).findings.length > 0);
}

function rowRuns(drawing: Drawing, { grid }: TableBlock, room: Room): RowRun[] {
  const runs: { isShown: boolean; rows: (readonly GridCell[])[] }[] = [];
  let taken = 0;
  for (const row of grid.rows) {
    const size = row.reduce((sum, { text }) => sum + text.length + CELL_SIZE, 0);
    const found = row.some((cell) => isFound(drawing, cell));
    taken += size;
    const isShown = (found || taken <= MOST_OF_A_TABLE) && room.takes(size, found);
    const last = runs.at(-1);
    if (last?.isShown === isShown) last.rows.push(row);
    else runs.push({ isShown, rows: [row] });
  }
  return runs;
}

function stretchesOf(passage: Passage): Passage[] {
  const stretches: Passage[] = [];
  for (let at = 0; at < passage.text.length; at += STRETCH) stretches.push(cutPassage(passage, at, at + STRETCH));
  return stretches;
}

function written(drawing: Drawing, block: Exclude<Block, TableBlock>, passage: Passage): Markup {
  if (block.kind === 'paragraph') return html`<p>${markedText(drawing, passage)}</p>
`;
  return html`<p class="heading level-${block.level}" role="heading" aria-level="${block.level + 2}">${markedText(drawing, passage)}</p>
`;
}

function pageMark({ told, document }: Drawing, page: number): Markup {
  const isSheet = document.format === 'xlsx';
  return html`<p class="page">${told.lang === 'ZH' ? `第${page}${isSheet ? '张工作表' : '页'}` : `${isSheet ? 'sheet' : 'page'} ${page}`}</p>
`;
}

/** The blocks of a source in order, as far as there is room, with what was left out told in its place. */
export function sourceBlocks(drawing: Drawing, room: Room): Markup[] {
  const shown: Markup[] = [];
  let hidden: Passage[] = [];
  let page: number | null = null;
  const tellHidden = (): void => {
    if (hidden.length > 0) shown.push(html`<p class="left-out">${leftOut(drawing, 'paragraphs', hidden.length, hidden)}</p>
`);
    hidden = [];
  };
  for (const block of drawing.document.blocks) {
    const turned = block.place.page !== null && block.place.page !== page ? block.place.page : null;
    const mark = turned === null ? NOTHING : pageMark(drawing, turned);
    if (block.kind === 'table') {
      tellHidden();
      shown.push(html`${mark}${sourceTable(drawing, block, rowRuns(drawing, block, room))}`);
      page = block.place.page;
      continue;
    }
    for (const passage of stretchesOf(block)) {
      if (!room.takes(passage.text.length + CELL_SIZE, isFound(drawing, passage))) {
        hidden.push(passage);
        continue;
      }
      tellHidden();
      if (block.place.page !== page) shown.push(mark);
      page = block.place.page;
      shown.push(written(drawing, block, passage));
    }
  }
  tellHidden();
  return shown;
}
