import type { Explanation, Finding } from '../findings/finding.js';
import { explanationText } from '../formats/text/explanationLines.js';
import type { ToldReport } from '../formats/toldReport.js';
import { GRADES, KINDS, PARTS } from '../formats/words.js';
import { html, NOTHING, type Markup } from './markup.js';

function corrections(told: ToldReport, { edit: { changes } }: Explanation): Markup {
  return changes.length === 0 ? NOTHING : html`<ul class="corrections">${changes.map(({ figure, what, from, to }) =>
    html`<li>${told.say(PARTS[what])} <del><bdi>${told.text(from)}</bdi></del> <span class="arrow">→</span> <ins><bdi>${told.text(to)}</bdi></ins> <small>${told.place(figure)}</small></li>`)}</ul>`;
}

/** The best explanation with its grade and corrections; its rivals in short. */
export function explanations(told: ToldReport, { explanations: [best, ...others], verdict }: Finding): Markup {
  const zh = told.lang === 'ZH';
  if (best === undefined) return verdict === 'INCONSISTENT' ? html`<p>${zh ? '没有找到说得通的解释。' : 'No explanation was found.'}</p>` : NOTHING;
  return html`<h4>${zh ? '解释' : 'Explanation'}</h4>
<p><span class="grade ${best.grade.toLowerCase()}">${told.say(GRADES[best.grade])}</span> <span class="kind">${told.say(KINDS[best.edit.kind])} ${best.edit.kind}</span> ${told.say(best.edit.text)}</p>
${corrections(told, best)}
${others.length === 0 ? NOTHING : html`<details><summary>${zh ? `其他解释（${others.length}）` : `Other explanations (${others.length})`}</summary><ul>${others.map((other) => html`<li>${explanationText(told, other)}</li>`)}</ul></details>`}
`;
}
