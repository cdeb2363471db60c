import type { GridCell, TableBlock } from '../../../report/index.js';
import { html, NOTHING, type Markup } from '../markup.js';
import type { Drawing } from './drawing.js';
import { leftOut } from './leftOut.js';
import { markedText } from './markedText.js';

/** Rows that are shown, or are left out together. */
export interface RowRun {
  readonly isShown: boolean;
  readonly rows: readonly (readonly GridCell[])[];
}

function spanOf(name: 'rowspan' | 'colspan', span: number): Markup {
  return span > 1 ? html` ${name}="${span}"` : NOTHING;
}

function cell(drawing: Drawing, each: GridCell, rowSpan: number, colSpan: number): Markup {
  const spans = html`${spanOf('rowspan', rowSpan)}${spanOf('colspan', colSpan)}`;
  const text = markedText(drawing, each);
  return each.header === true ? html`<th${spans}>${text}</th>` : html`<td${spans}>${text}</td>`;
}

function least(span: number, room: number): number {
  return span < room ? span : room;
}

/** A row of a table that is shown whole, with its spans. */
function wholeRow(drawing: Drawing, row: readonly GridCell[], below: number, width: number): Markup {
  return html`<tr>${row.map((each) => cell(drawing, each, least(each.rowSpan, below), least(each.colSpan, width - each.column)))}</tr>
`;
}

/** A row of a table of which rows are left out: cells that cover several rows stand in their first, the others are empty below them. */
function looseRow(drawing: Drawing, row: readonly GridCell[]): Markup {
  const cells: Markup[] = [];
  let column = 0;
  for (const each of row) {
    if (each.column > column) cells.push(html`<td${spanOf('colspan', each.column - column)}></td>`);
    cells.push(cell(drawing, each, 1, each.colSpan));
    column = each.column + each.colSpan;
  }
  return html`<tr>${cells}</tr>
`;
}

/** A table as a grid with its spans and captions; of a long one the rows that fit, and how many were left out. */
export function sourceTable(drawing: Drawing, { before, after, grid }: TableBlock, runs: readonly RowRun[]): Markup {
  const isWhole = runs.every(({ isShown }) => isShown);
  const captions = before.filter(({ isBlock }) => !isBlock);
  const notes = after.filter(({ isBlock }) => !isBlock);
  const rows = runs.flatMap(({ isShown, rows: some }) => {
    if (!isShown) return [html`<tr><td class="left-out" colspan="${grid.width}">${leftOut(drawing, 'rows', some.length, some.flat())}</td></tr>
`];
    return isWhole ? some.map((row, at) => wholeRow(drawing, row, some.length - at, grid.width)) : some.map((row) => looseRow(drawing, row));
  });
  return html`<div class="box" tabindex="0"><table>
${captions.length === 0 ? NOTHING : html`<caption>${captions.map((each) => html`<div>${markedText(drawing, each)}</div>`)}</caption>
`}<tbody>${rows}</tbody>
</table></div>
${notes.map((note) => html`<p class="note">${markedText(drawing, note)}</p>
`)}`;
}
