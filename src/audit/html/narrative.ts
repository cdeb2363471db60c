import { groupBy } from '../../text/index.js';
import type { ToldReport } from '../formats/toldReport.js';
import type { Anchors } from './anchors.js';
import type { CellState } from './cellState.js';
import { classOf, figureContent } from './figureCell.js';
import { html, NOTHING, type Markup } from './markup.js';

/** The figures of the narrative, section by section. */
export function narrative(told: ToldReport, states: ReadonlyMap<string, CellState>, anchors: Anchors): Markup {
  const figures = [...told.figures.values()].filter(({ place }) => place.table === null);
  if (figures.length === 0) return NOTHING;
  const sections = [...groupBy(figures, ({ place }) => place.section ?? '')];
  return html`<section class="table">
<h3>${told.lang === 'ZH' ? '正文中的数值' : 'Figures of the narrative'}</h3>
<div class="box" tabindex="0"><table class="narrative">
${sections.map(([section, group]) => html`<tbody><tr><th colspan="2" scope="rowgroup">${section}</th></tr>
${group.map((figure) => {
  const state = states.get(figure.id);
  return state === undefined ? NOTHING : html`<tr><th scope="row">${figure.place.column ?? ''}</th><td id="${anchors(figure.id, 'value') ?? ''}" class="${classOf(state)}">${figureContent(told, figure, state)}</td></tr>
`;
})}</tbody>`)}
</table></div>
</section>
`;
}
