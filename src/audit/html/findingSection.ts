import type { Finding } from '../findings/finding.js';
import type { ToldReport } from '../formats/toldReport.js';
import { SEVERITIES, VERDICTS } from '../formats/words.js';
import type { Anchors } from './anchors.js';
import { checkTable } from './checkTable.js';
import { explanations } from './explanations.js';
import { html, NOTHING, type Markup } from './markup.js';
import { suspects } from './suspects.js';

/** A finding with everything that is known of it, at the anchor that its cells link to. */
export function findingSection(told: ToldReport, finding: Finding, number: number, anchors: Anchors): Markup {
  const { say, lang } = told;
  const { id, verdict, severity, title, outcomes, wouldSettle } = finding;
  return html`<section class="finding ${verdict.toLowerCase().replace('_', '-')}" id="finding-${number}">
<h3><span class="number">${number}</span>${say(title)}</h3>
<p class="tags"><span class="tag">${say(SEVERITIES[severity])}</span> <span class="tag">${say(VERDICTS[verdict])}</span> <code>${id}</code></p>
${outcomes.map((outcome) => checkTable(told, outcome, anchors))}
${explanations(told, finding)}
${suspects(told, finding, anchors)}
${wouldSettle === null ? NOTHING : html`<h4>${lang === 'ZH' ? '如何判定' : 'What would settle it'}</h4>
<p>${say(wouldSettle)}</p>`}
</section>
`;
}
