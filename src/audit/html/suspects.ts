import type { Finding, Suspect } from '../findings/finding.js';
import { printedPart } from '../formats/printedPart.js';
import type { ToldReport } from '../formats/toldReport.js';
import { PARTS } from '../formats/words.js';
import { linkTo, type Anchors } from './anchors.js';
import { html, NOTHING, type Markup } from './markup.js';

/** Sets shown at once; the others unfold. */
const MOST_SETS = 4;

/** The minimal sets of printed parts that may be wrong, lightest first. */
export function suspects(told: ToldReport, { suspects: sets, limits }: Finding, anchors: Anchors): Markup {
  const limit = limits === null ? NOTHING : html`<p class="note">${told.say(limits)}</p>`;
  if (sets.length === 0) return limit;
  const zh = told.lang === 'ZH';
  const part = ({ figure: id, part: what }: Suspect['parts'][number]): Markup => {
    const figure = told.figures.get(id);
    return html`<li>${linkTo(anchors(id, what), html`<bdi>${figure === undefined ? id : printedPart(figure, what)}</bdi>`)} ${told.say(PARTS[what])} <small>${told.place(id)}</small></li>`;
  };
  const set = ({ parts, unique }: Suspect): Markup => html`<li>${unique ? html`<strong>${zh ? '唯一最轻的一组' : 'the only lightest set'}</strong>` : NOTHING}<ul class="set">${parts.map(part)}</ul></li>`;
  const rest = sets.slice(MOST_SETS);
  return html`<h4>${zh ? '可疑之处' : 'Suspects'}</h4>
<p class="note">${zh ? '放弃其中任一组，其余即可同时成立。' : 'Give up any one set, and the rest can be true together.'}</p>
<ol class="sets">${sets.slice(0, MOST_SETS).map(set)}</ol>
${rest.length === 0 ? NOTHING : html`<details><summary>${zh ? `另有${rest.length}组` : `${rest.length} more set${rest.length === 1 ? '' : 's'}`}</summary><ol class="sets" start="${MOST_SETS + 1}">${rest.map(set)}</ol></details>`}
${limit}
`;
}
