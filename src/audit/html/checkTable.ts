import type { Outcome } from '../outcome.js';
import { TOLD } from '../formats/toldTerm.js';
import type { ToldReport } from '../formats/toldReport.js';
import { roleLabel, VERDICT_MARKS } from '../formats/words.js';
import { linkTo, type Anchors } from './anchors.js';
import { html, NOTHING, type Markup } from './markup.js';

const HEAD = {
  ZH: ['', '印刷', '所指', '下限', '上限', '位置'],
  EN: ['', 'printed', 'of', 'lower', 'upper', 'place'],
} as const;

/** One assertion that does not hold: its terms as printed and as what they allow, then the sum to re-add. */
export function checkTable(told: ToldReport, outcome: Outcome, anchors: Anchors): Markup {
  const terms = told.terms(outcome);
  return html`<h4>${VERDICT_MARKS[outcome.verdict]} ${told.rule(outcome)}</h4>
${terms.length === 0 ? NOTHING : html`<div class="box" tabindex="0"><table class="terms">
<thead><tr>${HEAD[told.lang].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${terms.map((term) => html`<tr><th scope="row">${told.say(roleLabel(term.term.role))}</th><td><bdi>${term.printed}</bdi></td><td>${told.say(TOLD[term.told])}</td><td class="number">${term.shown.lower}</td><td class="number">${term.shown.upper}</td><td>${linkTo(anchors(term.term.figure, term.term.part), html`${term.place}`)}</td></tr>
`)}</tbody>
</table></div>`}
${outcome.certificate === '' ? NOTHING : html`<pre class="certificate">${outcome.certificate}</pre>`}
`;
}
