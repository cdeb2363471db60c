import type { PrintedTable } from '../../model/index.js';
import type { ToldReport } from '../formats/toldReport.js';
import type { Anchors } from './anchors.js';
import type { CellState } from './cellState.js';
import { classOf, figureContent } from './figureCell.js';
import { html, NOTHING, type Markup } from './markup.js';

/** A table drawn as printed: its heading lines with their empty cells, its rows, every figure with its verdict. */
export function printedTable(told: ToldReport, table: PrintedTable, states: ReadonlyMap<string, CellState>, anchors: Anchors): Markup {
  const { id, section, title, note, header, columns, rows } = table;
  const at = new Map([...told.figures.values()].filter(({ place }) => place.table === id).map((figure) => [JSON.stringify([figure.place.row ?? '', figure.place.column ?? '']), figure]));
  const named = rows.some((row) => row !== '');
  const cell = (row: string, column: string): Markup => {
    const figure = at.get(JSON.stringify([row, column]));
    const state = figure === undefined ? undefined : states.get(figure.id);
    if (figure === undefined || state === undefined) return html`<td></td>`;
    return html`<td id="${anchors(figure.id, 'value') ?? ''}" class="${classOf(state)}">${figureContent(told, figure, state)}</td>`;
  };
  const line = (row: string): Markup => html`<tr>${named ? html`<th scope="row">${row}</th>` : NOTHING}${columns.map((column) => cell(row, column))}</tr>
`;
  return html`<section class="table">
<h3><small>${section} · ${told.lang === 'ZH' ? `表${id}` : `table ${id}`}</small>${title}</h3>
${note === null ? NOTHING : html`<p class="note">${note}</p>`}
<div class="box" tabindex="0"><table class="printed-table">
<thead>${header.map((cells) => html`<tr>${cells.map((text) => html`<th>${text}</th>`)}</tr>`)}</thead>
<tbody>${rows.map(line)}</tbody>
</table></div>
</section>
`;
}
