import { countsOf } from '../formats/counts.js';
import { roundingText } from '../formats/roundingText.js';
import type { ToldReport } from '../formats/toldReport.js';
import { SEVERITIES, VERDICT_MARKS, VERDICTS } from '../formats/words.js';
import { CELL_VERDICTS, LEGEND_ORDER } from './cellState.js';
import { html, NOTHING, type Markup } from './markup.js';

/** The verdict, whose report it is, and how many figures and assertions there are. */
export function head(told: ToldReport): Markup {
  const { report, content: { edition }, lang, say } = told;
  const { figures, covered, assertions, consistent, inconsistent, undetermined, notApplicable } = countsOf(report);
  const zh = lang === 'ZH';
  const counts: readonly (readonly [string, number])[] = [
    [zh ? '数值' : 'figures', figures], [zh ? '有断言核对' : 'covered', covered], [zh ? '断言' : 'assertions', assertions],
    [say(VERDICTS.CONSISTENT), consistent], [say(VERDICTS.INCONSISTENT), inconsistent], [say(VERDICTS.UNDETERMINED), undetermined], [say(VERDICTS.NOT_APPLICABLE), notApplicable],
  ];
  return html`<header>
<p class="verdict ${report.verdict.toLowerCase().replace('_', '-')}"><span aria-hidden="true">${VERDICT_MARKS[report.verdict]}</span> ${say(VERDICTS[report.verdict])}</p>
${report.unjudged === null ? NOTHING : html`<p class="unjudged">${say(report.unjudged)}</p>`}
<h1>${edition.title}</h1>
<p class="edition">${[edition.publisher, edition.period].filter((text) => text !== '').map((text) => html`${text} · `)}<code>${edition.id}</code></p>
<dl class="counts">${counts.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count}</dd></div>`)}</dl>
<p class="rounding">${roundingText(told)}</p>
${report.limits.map((limit) => html`<p class="limit">${zh ? '限度：' : 'Limit: '}${say(limit)}</p>`)}
</header>
`;
}

/** The findings in one line each, linked. */
export function contents({ report: { findings }, say, lang }: ToldReport): Markup {
  if (findings.length === 0) return html`<p>${lang === 'ZH' ? '没有发现。' : 'Nothing was found.'}</p>`;
  return html`<nav aria-label="${lang === 'ZH' ? '发现' : 'Findings'}"><ol>${findings.map(({ title, severity, verdict }, index) =>
    html`<li class="${verdict.toLowerCase().replace('_', '-')}"><a href="#finding-${index + 1}">${say(title)}</a> <small>${say(SEVERITIES[severity])}</small></li>`)}</ol></nav>
`;
}

/** What the colours and signs mean. */
export function legend({ say, lang }: ToldReport): Markup {
  return html`<p class="legend">${LEGEND_ORDER.map((verdict) => html`<span class="figure ${verdict.toLowerCase().replace('_', '-')}"><span class="mark">${CELL_VERDICTS[verdict].mark}</span>${say(CELL_VERDICTS[verdict].label)}</span> `)}<span class="figure suspect">${lang === 'ZH' ? '可疑' : 'suspect'}</span> <ins><span class="arrow">→</span> ${lang === 'ZH' ? '应为' : 'should read'}</ins></p>
`;
}
