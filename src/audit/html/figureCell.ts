import type { Figure } from '../../model/index.js';
import { printedWhole } from '../formats/printedPart.js';
import type { ToldReport } from '../formats/toldReport.js';
import { GRADES, PARTS } from '../formats/words.js';
import { CELL_VERDICTS, type CellState } from './cellState.js';
import { html, NOTHING, type Markup } from './markup.js';

/** The class of a cell: its verdict, and whether it is suspected. */
export function classOf({ verdict, suspect }: CellState): string {
  return `figure ${verdict.toLowerCase().replace('_', '-')}${suspect ? ' suspect' : ''}`;
}

/** What the best explanations would print in place of what is printed. */
export function correction({ say, text }: ToldReport, { corrections }: CellState): Markup[] {
  return corrections.map(({ what, from, to, grade }) => html`<ins title="${say(PARTS[what])} · ${say(GRADES[grade])}"><span class="arrow">→</span> <bdi>${text(to)}</bdi>${grade === 'VERIFIED' ? '' : '?'}<span class="from">${text(from)}</span></ins>`);
}

/** Links to the findings that something printed takes part in. */
export function links({ findings }: CellState, lang: ToldReport['lang']): Markup {
  const name = lang === 'ZH' ? '发现' : 'finding';
  return findings.length === 0 ? NOTHING : html`<span class="links">${findings.map((number) => html`<a href="#finding-${number}" title="${name} ${number}">${number}</a>`)}</span>`;
}

/** What stands in the cell of a figure: the sign of its verdict, the printed text, its correction, and links to its findings. */
export function figureContent(told: ToldReport, figure: Figure, state: CellState): Markup {
  const { mark, label } = CELL_VERDICTS[state.verdict];
  return html`<span class="whole"><span class="mark" role="img" aria-label="${told.say(label)}" title="${told.say(label)}">${mark}</span><bdi class="printed">${printedWhole(figure)}</bdi></span>${links(state, told.lang)}${correction(told, state)}`;
}
